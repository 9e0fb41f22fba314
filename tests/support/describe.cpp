#include "support/describe.h"

#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "base/text.h"

namespace rangefinder::tests {
namespace {

// Parts with "; " between them.
class Parts {
 public:
  void add(const std::string& part) { text_ += (text_.empty() ? "" : "; ") + part; }
  template <typename T>
  void add(const char* before, const std::optional<T>& value) {
    if (value) add(before + describe(*value));
  }
  void quote(const char* what, const std::string& text) {
    if (!text.empty()) add(std::string(what) + " \"" + text + '"');
  }
  std::string text(const char* if_empty) const { return text_.empty() ? if_empty : text_; }

 private:
  std::string text_;
};

std::string years_text(int years) {
  return "over " + std::to_string(years) + (years == 1 ? " year" : " years");
}

std::string in(Currency currency) {
  return currency ? std::string(currency.code()) + ' ' : std::string();
}

std::string figure_text(double value) {
  const double whole = std::floor(value);
  return grouped(static_cast<Amount>(whole)) + format_decimal(value - whole, 4).substr(1);
}

}  // namespace

Currency currency(std::string_view code) {
  const auto known = Currency::from_code(code);
  INFO(code);
  REQUIRE(known);
  return *known;
}

std::string describe(const Range& range) {
  std::string text = grouped(range.low);
  if (range.high != range.low) text += "–" + grouped(range.high);
  return text + (range.open ? "+" : "");
}

std::string describe(const PercentRange& range) {
  std::string text = format_decimal(range.low, 2);
  if (range.high != range.low) text += "–" + format_decimal(range.high, 2);
  return text + '%' + (range.open ? "+" : "");
}

std::string describe(const Money& money) { return in(money.currency) + describe(money.range); }

std::string describe(const std::optional<Figure>& figure) {
  if (!figure) return "absent";
  return figure_text(figure->low) + "–" + figure_text(figure->high);
}

std::string describe(const Cell& cell) {
  Parts parts;
  parts.add("", cell.money);
  parts.add("or ", cell.alternative);
  parts.add("yearly ", cell.annual);
  parts.add("grant ", cell.grant);
  parts.add("", cell.percent);
  if (cell.count) parts.add("count " + describe(*cell.count) + ' ' + cell.unit);
  if (cell.period) parts.add("per " + std::string(name(*cell.period)));
  if (cell.years) parts.add(years_text(*cell.years));
  parts.quote("text", cell.text);
  for (const std::string& note : cell.notes) parts.quote("note", note);
  if (cell.mixed) {
    parts.add("mixed " + std::string(cell.mixed->first.code()) + '/' +
              std::string(cell.mixed->second.code()));
  }
  parts.quote("unknown currency", cell.unknown_currency);
  return parts.text("nothing");
}

std::string describe(const Ask& ask) {
  return (ask.what.empty() ? "?" : ask.what) + ' ' + in(ask.currency) + describe(ask.amount) +
         (ask.region.empty() ? "" : " in " + ask.region);
}

std::string describe(const std::vector<Ask>& asks) {
  Parts parts;
  for (const Ask& ask : asks) parts.add(describe(ask));
  return parts.text("nothing");
}

std::string describe(const std::vector<CompetingOffer>& offers) {
  Parts parts;
  for (const CompetingOffer& offer : offers) {
    std::vector<std::string> amounts;
    for (const Ask& ask : offer.amounts) amounts.push_back(describe(ask));
    parts.add(offer.company + ": " + join(amounts, ", "));
  }
  return parts.text("nothing");
}

std::string describe(const Band& band) {
  Parts parts;
  parts.add(band.region + (band.level.empty() ? "" : ", " + band.level));
  parts.add(band.currency ? std::string(band.currency.code()) : "no currency");
  parts.add("base ", band.base);
  parts.quote("base", band.base_text);
  if (band.base_period != Period::year) parts.add("per " + std::string(name(band.base_period)));
  if (band.equity) {
    std::string text = "equity " + std::string(name(band.equity->kind)) + ' ';
    text += in(band.equity->currency);
    if (band.equity->range) text += describe(*band.equity->range);
    if (band.equity->count)
      text += "count " + describe(*band.equity->count) + ' ' + band.equity->unit;
    if (!band.equity->text.empty()) text += '"' + band.equity->text + '"';
    if (band.equity->years) text += ' ' + years_text(*band.equity->years);
    if (band.equity->annual) text += " (" + describe(*band.equity->annual) + " a year)";
    parts.add(text);
  }
  if (band.bonus) {
    parts.add("bonus ", band.bonus->range);
    parts.add("bonus ", band.bonus->percent);
    parts.quote("bonus", band.bonus->text);
  }
  parts.add("signing ", band.signing);
  if (band.total) parts.add("total " + in(band.total_currency) + describe(*band.total));
  parts.quote("total", band.total_text);
  if (band.total_period != Period::year) {
    parts.add("total per " + std::string(name(band.total_period)));
  }
  if (band.alternative) {
    parts.add("or " + std::string(band.alternative->currency.code()));
    parts.add("base ", band.alternative->base);
    parts.add("equity ", band.alternative->equity);
    parts.add("bonus ", band.alternative->bonus);
    parts.add("signing ", band.alternative->signing);
    parts.add("total ", band.alternative->total);
  }
  for (const std::string& note : band.notes) parts.quote("note", note);
  for (const std::string& flag : band.flags) parts.quote("flag", flag);
  return parts.text("nothing");
}

std::vector<std::string> texts(const std::vector<DnaTag>& tags) {
  std::vector<std::string> list;
  for (const DnaTag& tag : tags) list.push_back(tag.text);
  return list;
}

std::vector<std::string> texts(const std::vector<Statement>& statements) {
  std::vector<std::string> list;
  for (const Statement& statement : statements) list.push_back(statement.text);
  return list;
}

std::vector<std::string> texts(const std::vector<LevelPair>& levels) {
  std::vector<std::string> list;
  for (const LevelPair& pair : levels) list.push_back(pair.company + ": " + pair.level);
  return list;
}

std::string describe(const Finding& finding) {
  std::string text = finding.rule + " at " + std::to_string(finding.where.line);
  if (finding.where.column > 0) text += ':' + std::to_string(finding.where.column);
  return text + " (" + std::string(name(finding.severity)) + ')';
}

std::vector<std::string> describe(const std::vector<Finding>& findings) {
  std::vector<std::string> texts;
  texts.reserve(findings.size());
  for (const Finding& finding : findings) texts.push_back(describe(finding));
  return texts;
}

}  // namespace rangefinder::tests
