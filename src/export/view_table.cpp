// The View as lines of text: CSV and the aligned table, and the words for its units.
#include <algorithm>
#include <array>
#include <utility>

#include "base/text.h"
#include "export/csv.h"
#include "export/view_json.h"

namespace rangefinder {
namespace {

// Whole units, or thousands where it is shorter: "210K–300K".
std::string ends_text(const Ends& ends, bool open) {
  if (ends.absent()) return "—";
  const Range range{round_amount(ends.low), round_amount(ends.high), open};
  return replace_all(short_range(range, Currency()), " – ", "–");
}

std::string whole(double value) {
  return is_absent(value) ? std::string() : std::to_string(round_amount(value));
}

// How many columns of a terminal a text takes: one a code point is right for Latin and dashes.
std::size_t width_of(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(
      text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

using Row = std::vector<std::string>;

std::string aligned(const std::vector<Row>& rows, const std::vector<bool>& right) {
  std::vector<std::size_t> widths(right.size());
  for (const Row& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], width_of(row[i]));
  }
  std::string text;
  for (const Row& row : rows) {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i) {
      const std::string space(widths[i] - width_of(row[i]), ' ');
      line += (i > 0 ? "  " : "") + (right[i] ? space + row[i] : row[i] + space);
    }
    while (line.ends_with(' ')) line.pop_back();
    text += line + '\n';
  }
  return text;
}

}  // namespace

std::vector<std::string> open_ends(const Catalog& catalog, BandId band) {
  constexpr std::array<std::pair<OpenEnd, const char*>, 5> kParts = {{{open_base, "base"},
                                                                      {open_equity, "equity"},
                                                                      {open_bonus, "bonus"},
                                                                      {open_signing, "signing"},
                                                                      {open_total, "total"}}};
  std::vector<std::string> open;
  for (const auto& [end, part] : kParts) {
    if ((catalog.open_ends[band] & end) != 0) open.emplace_back(part);
  }
  return open;
}

std::string unit_text(const Query& query) {
  const std::string per = "per " + std::string(name(query.period));
  return query.currency ? std::string(query.currency.code()) + " " + per : "as printed, " + per;
}

std::string rates_text(const Catalog& catalog, const View& view) {
  constexpr std::array kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                  "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  std::string text;
  for (const Currency currency : view.converted_from) {
    const auto factor = catalog.rates.factor(currency, view.query.currency);
    if (!factor) continue;
    // Small units by the thousand or million, so that four decimals say something.
    double units = 1;
    while (*factor * units < 0.01) units *= 1000;
    text += (units > 1 ? short_amount(round_amount(units), currency)
                       : std::string(trim(currency.prefix()))) +
            " " + format_decimal(*factor * units, 4) + " · ";
  }
  if (text.empty()) return text;
  const std::string& date = catalog.rates.date;  // "2025-12-31"
  const auto parts = split(date, "-");
  const auto month = parts.size() == 3 ? parse_decimal(parts[1]) : std::nullopt;
  if (!month || *month < 1 || *month > 12) return text + date;
  const std::string_view day = parts[2].starts_with('0') ? parts[2].substr(1) : parts[2];
  return text + std::string(day) + " " + kMonths[static_cast<std::size_t>(*month) - 1] + " " +
         std::string(parts[0]);
}

std::string view_to_csv(const Catalog& catalog, const View& view) {
  const std::string unit = " (" + unit_text(view.query) + ")";
  Row header = {"company", "role", "place", "level", "printed currency", "currency"};
  for (const char* measure : {"base", "equity", "bonus", "total"}) {
    header.push_back(std::string(measure) + " low" + unit);
    header.push_back(std::string(measure) + " high" + unit);
  }
  for (const char* name : {"open ends", "rate", "rate date", "file", "line"})
    header.emplace_back(name);
  std::string text = csv_line(header);
  for (const BandId band : view.rows) {
    const BandFigures figures = figures_of(catalog, view.query, band);
    Row row;
    for (const Facet facet :
         {Facet::company, Facet::role, Facet::place, Facet::level, Facet::currency}) {
      row.emplace_back(facet_value(catalog, facet, band));
    }
    row.emplace_back(figures.currency.code());
    for (const Ends& ends :
         {figures.base, figures.equity, figures.bonus, figures.total(view.query.basis)}) {
      row.push_back(whole(ends.low));
      row.push_back(whole(ends.high));
    }
    row.push_back(join(open_ends(catalog, band), "; "));
    const auto rate = figures.converted
                          ? catalog.rates.factor(catalog.currency[band], figures.currency)
                          : std::nullopt;
    row.push_back(rate ? format_decimal(*rate, 6) : "");
    row.push_back(rate ? catalog.rates.date : "");
    row.push_back(catalog.guides[catalog.guide[band]].file);
    row.push_back(std::to_string(catalog.line[band]));
    text += csv_line(row);
  }
  return text;
}

std::string view_to_table(const Catalog& catalog, const View& view) {
  const std::string basis(name(view.query.basis));
  std::vector<Row> rows = {
      {"Company", "Role", "Place", "Base", "Equity", "Bonus", "Total, " + basis, "Currency"}};
  for (const BandId band : view.rows) {
    const BandFigures figures = figures_of(catalog, view.query, band);
    const std::uint8_t open = catalog.open_ends[band];
    rows.push_back({std::string(facet_value(catalog, Facet::company, band)),
                    std::string(facet_value(catalog, Facet::role, band)),
                    std::string(facet_value(catalog, Facet::place, band)),
                    ends_text(figures.base, (open & open_base) != 0),
                    ends_text(figures.equity, (open & open_equity) != 0),
                    ends_text(figures.bonus, (open & open_bonus) != 0),
                    ends_text(figures.total(view.query.basis), (open & open_total) != 0),
                    (figures.converted ? "≈ " : "") + std::string(figures.currency.code())});
  }
  std::string text = aligned(rows, {false, false, false, true, true, true, true, false});
  const Summary& summary = view.summary;
  text += '\n' + std::to_string(summary.bands) + (summary.bands == 1 ? " band" : " bands") + ", " +
          std::to_string(summary.companies) + (summary.companies == 1 ? " company" : " companies") +
          "; " + unit_text(view.query) + '\n';
  // Fewer than five are read one by one.
  if (summary.bands - summary.without_total >= 5 && !is_absent(summary.q2)) {
    const auto money = [&](double value) {
      return short_amount(round_amount(value), view.query.currency);
    };
    text += "Middles of their " + basis + " totals: Q1 " + money(summary.q1) + ", Q2 " +
            money(summary.q2) + ", Q3 " + money(summary.q3) + ", over " +
            std::to_string(summary.bands - summary.without_total) + " reported bands\n";
  }
  if (const std::string rates = rates_text(catalog, view); !rates.empty()) {
    text += "≈ converted: " + rates + '\n';
  }
  return text;
}

}  // namespace rangefinder
