#include "export/places_words.h"

#include <algorithm>

#include "base/text.h"
#include "export/money_words.h"
#include "export/view_words.h"

namespace rangefinder {
namespace {

// More rates than these are counted, not listed.
constexpr std::size_t kListedRates = 3;

double greatest(const HeatTable& table) {
  double most = 0;
  const auto take = [&](const HeatCell& cell) {
    if (cell.has_q2()) most = std::max(most, static_cast<double>(cell.q2));
  };
  for (const HeatTable::Row& row : table.rows) std::ranges::for_each(row.cells, take);
  std::ranges::for_each(table.totals, take);
  return most;
}

std::string number(double value, const HeatUnit& unit, int decimals) {
  const double scaled = value / unit.divisor;
  return decimals == 0 ? grouped(round_amount(scaled)) : format_decimal(scaled, decimals);
}

}  // namespace

HeatUnit heat_unit(const HeatTable& table, Period period) {
  const AmountScale scale = amount_scale(greatest(table));
  return {scale.divisor, scale.decimals,
          scaled_unit(table.currency, scale) + (table.measure == Measure::signing
                                                    ? ", paid once"
                                                    : " per " + std::string(name(period)))};
}

std::string heat_text(const HeatCell& cell, const HeatUnit& unit) {
  return cell.has_q2() ? number(static_cast<double>(cell.q2), unit, unit.decimals) : "–";
}

std::array<std::string, kHeatClasses> heat_legend(const HeatTable& table, const HeatUnit& unit) {
  std::array<std::string, kHeatClasses> legend;
  if (table.bounds.front() <= 0) return legend;
  for (std::size_t i = 0; i < table.bounds.size(); ++i) {
    // A bound may have more digits than the figures: 12.5 between 10 and 15.
    legend[i + 1] = number(table.bounds[i], unit, unit.divisor > 1 ? 2 : 1);
  }
  legend.front() = "under " + legend[1];
  legend.back() += " and more";
  return legend;
}

std::string places_caption(const Catalog& catalog, const View& view, const HeatTable& table) {
  std::string text;
  if (table.bands < table.of) {
    text = "of " + grouped(table.of) + "; the others name no single place. ";
  }
  if (!table.currency) {
    return text + "Amounts as printed: choose a currency to compare them.";
  }
  text += "Each cell: bands, then Q2 of their middles, " +
          heat_unit(table, view.query.period).text + ". Under 5 bands: count only.";
  const std::size_t rates = view.converted_from.size();
  if (rates > kListedRates) {
    text += ' ' + grouped(rates) + " rates of " + date_text(catalog.rates.date) + '.';
  } else if (rates > 0) {
    text += ' ' + rates_text(catalog, view) + '.';
  }
  return text;
}

std::string all_rows_text(const HeatTable& table) {
  const bool companies = table.facet == Facet::company;
  if (table.rows.size() == 1) return companies ? "The company" : "The role";
  return "All " + grouped(table.rows.size()) + (companies ? " companies" : " roles");
}

std::string rows_title(const HeatTable& table) {
  return table.facet == Facet::company ? "Company" : "Role";
}

std::string row_title(const HeatTable::Row& row) {
  return row.name.empty() ? "Not named" : row.name;
}

std::string heat_words(const HeatTable& table, const HeatCell& cell) {
  std::string text = bands_text(cell.bands);
  if (!cell.has_q2()) return text;
  const auto money = [&](float value) {
    return money_text(static_cast<double>(value), table.currency);
  };
  text += "; Q2 " + money(cell.q2) + ", Q1 " + money(cell.q1) + ", Q3 " + money(cell.q3);
  if (cell.figures < cell.bands) text += ", over " + grouped(cell.figures);
  return text;
}

}  // namespace rangefinder
