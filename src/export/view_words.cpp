#include "export/view_words.h"

#include <array>
#include <utility>

#include "base/text.h"

namespace rangefinder {
namespace {

std::string money(double value, Currency currency) {
  return short_amount(round_amount(value), currency);
}

std::string quartiles_text(double q1, double q2, double q3, Currency currency) {
  return "Q1 " + money(q1, currency) + ", Q2 " + money(q2, currency) + ", Q3 " +
         money(q3, currency);
}

}  // namespace

std::string date_text(std::string_view date) {
  constexpr std::array kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                  "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const auto parts = split(date, "-");
  const auto month = parts.size() == 3 ? parse_decimal(parts[1]) : std::nullopt;
  if (!month || *month < 1 || *month > 12) return std::string(date);
  const std::string_view day = parts[2].starts_with('0') ? parts[2].substr(1) : parts[2];
  return std::string(day) + " " + kMonths[static_cast<std::size_t>(*month) - 1] + " " +
         std::string(parts[0]);
}

std::string nameless_group(Grouping grouping) {
  return "(no " + std::string(grouping == Grouping::none ? "name" : name(grouping)) + ")";
}

std::vector<std::string> open_ends(const Catalog& catalog, BandId band) {
  using Part = std::pair<std::uint8_t, const char*>;
  constexpr std::array kParts = {Part{open_base, "base"}, Part{open_equity, "equity"},
                                 Part{open_bonus, "bonus"}, Part{open_signing, "signing"},
                                 Part{open_total, "total"}};
  std::vector<std::string> open;
  for (const auto& [end, part] : kParts) {
    if ((catalog.marks[band] & end) != 0) open.emplace_back(part);
  }
  return open;
}

std::string unit_text(const Query& query) {
  const std::string per = "per " + std::string(name(query.period));
  return query.currency ? std::string(query.currency.code()) + " " + per : "as printed, " + per;
}

double rate_units(double factor) {
  double units = 1;
  while (factor * units < 0.01) units *= 1000;
  return units;
}

std::string rates_text(const Catalog& catalog, const View& view) {
  std::string text;
  for (const Currency currency : view.converted_from) {
    const auto factor = catalog.rates.factor(currency, view.query.currency);
    if (!factor) continue;
    const double units = rate_units(*factor);
    text += (units > 1 ? short_amount(round_amount(units), currency)
                       : std::string(trim(currency.prefix()))) +
            " " + format_decimal(*factor * units, 4) + " · ";
  }
  return text.empty() ? text : text + date_text(catalog.rates.date);
}

std::string bands_text(std::size_t bands) {
  return grouped(bands) + (bands == 1 ? " band" : " bands");
}

std::string guides_text(std::size_t guides) {
  return grouped(guides) + (guides == 1 ? " guide" : " guides");
}

std::string group_text(const View& view, const Group& group) {
  const std::string label = group.label.empty() ? nameless_group(view.query.group) : group.label;
  std::string text = label + ": " + bands_text(group.bands);
  if (is_absent(group.q2)) return text;
  const Currency currency = group.currency;
  text += "; ";
  text += group.has_quartiles() ? quartiles_text(group.q1, group.q2, group.q3, currency)
                                : "Q2 " + money(group.q2, currency);
  if (group.without_total > 0) {
    text += " over " + grouped(group.with_total());
  }
  return text;
}

std::vector<std::string> footer_lines(const Catalog& catalog, const View& view, std::size_t shown,
                                      bool open) {
  const Summary& summary = view.summary;
  const std::string basis(name(view.query.basis));
  const std::size_t with_total = summary.with_total();
  std::vector<std::string> lines;
  lines.push_back((shown < summary.bands ? "The first " + grouped(shown) + " of " : std::string()) +
                  bands_text(summary.bands) + ", " + grouped(summary.companies) +
                  (summary.companies == 1 ? " company" : " companies") + "; " + basis +
                  " totals, " + unit_text(view.query));
  if (with_total >= kLeastForQuartiles) {
    lines.push_back(is_absent(summary.q2)
                        ? "No quartiles: the totals are in several currencies"
                        : "Middles of their " + basis + " totals: " +
                              quartiles_text(summary.q1, summary.q2, summary.q3, summary.currency) +
                              ", over " + grouped(with_total) + " reported bands");
  }
  if (summary.without_total > 0) {
    lines.push_back(bands_text(summary.without_total) +
                    (summary.without_total == 1 ? " has no " : " have no ") + basis + " total");
  }
  if (const std::string rates = rates_text(catalog, view); !rates.empty()) {
    lines.push_back("≈ converted to " + std::string(view.query.currency.code()) + ": " + rates);
  }
  if (open) lines.emplace_back("+ the guide leaves the end open");
  return lines;
}

}  // namespace rangefinder
