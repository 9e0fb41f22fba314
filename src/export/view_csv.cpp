#include "export/view_csv.h"

#include <algorithm>

#include "base/text.h"
#include "export/csv.h"
#include "export/view_cells.h"
#include "export/view_words.h"

namespace rangefinder {
namespace {

std::string whole(double value) {
  return is_absent(value) ? std::string() : std::to_string(round_amount(value));
}

std::vector<ViewColumn> columns_of(const View& view, std::span<const ViewColumn> chosen) {
  if (chosen.empty()) chosen = view_columns();
  std::vector<ViewColumn> columns(chosen.begin(), chosen.end());
  const bool amounts = std::ranges::any_of(
      columns, [](ViewColumn column) { return measure_of(column).has_value(); });
  if (!amounts || view.converted_from.empty()) return columns;
  for (const ViewColumn column : {ViewColumn::rate, ViewColumn::rate_date}) {
    if (std::ranges::find(columns, column) == columns.end()) columns.push_back(column);
  }
  return columns;
}

std::vector<std::string> header_of(const Catalog& catalog, const View& view,
                                   std::span<const ViewColumn> columns) {
  std::vector<std::string> header;
  for (const ViewColumn column : columns) {
    std::string text = replace_all(std::string(name(column)), "-", " ");
    if (const auto measure = measure_of(column)) {
      // The sign-on is paid once, whatever the period.
      std::string unit = unit_text(view.query);
      if (measure == Measure::signing) {
        unit = view.query.currency ? std::string(view.query.currency.code()) : "as printed";
      }
      header.push_back(text + " low (" + unit + ')');
      header.push_back(text + " high (" + unit + ')');
      continue;
    }
    if (column == ViewColumn::gap) text += " (percent)";
    if (column == ViewColumn::rate && view.query.currency) {
      text += " to " + std::string(view.query.currency.code()) + " (" + catalog.rates.date + ')';
    }
    header.push_back(std::move(text));
  }
  return header;
}

}  // namespace

std::string view_to_csv(const Catalog& catalog, const View& view,
                        std::span<const ViewColumn> chosen, std::size_t most) {
  const std::vector<ViewColumn> columns = columns_of(view, chosen);
  std::string text = csv_line(header_of(catalog, view, columns));
  for (const BandId band : std::span(view.rows).first(std::min(most, view.rows.size()))) {
    const BandFigures figures = figures_of(catalog, view.query, band);
    std::vector<std::string> row;
    for (const ViewColumn column : columns) {
      if (const auto measure = measure_of(column)) {
        const Ends& ends = figures.of(*measure, view.query.basis);
        row.push_back(whole(ends.low));
        row.push_back(whole(ends.high));
      } else if (column == ViewColumn::gap) {
        row.push_back(is_absent(figures.gap) ? "" : format_decimal(figures.gap * 100, 1));
      } else {
        row.push_back(cell_text(catalog, view.query, band, figures, column));
      }
    }
    text += csv_line(row);
  }
  return text;
}

}  // namespace rangefinder
