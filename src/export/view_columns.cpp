#include "export/view_columns.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "catalog/nearest.h"

namespace rangefinder {
namespace {

struct Names {
  ViewColumn column;
  std::string_view name, heading;
};

// In the order of the columns.
constexpr std::array kNames = {
    Names{ViewColumn::company, "company", "Company"},
    Names{ViewColumn::role, "role", "Role"},
    Names{ViewColumn::role_type, "role-type", "Type of role"},
    Names{ViewColumn::region, "region", "Region"},
    Names{ViewColumn::place, "place", "Place"},
    Names{ViewColumn::country, "country", "Country"},
    Names{ViewColumn::remote, "remote", "Remote"},
    Names{ViewColumn::level, "level", "Level"},
    Names{ViewColumn::base, "base", "Base"},
    Names{ViewColumn::equity, "equity", "Equity"},
    Names{ViewColumn::bonus, "bonus", "Bonus"},
    Names{ViewColumn::signing, "signing", "Sign-on"},
    Names{ViewColumn::cash, "cash", "Cash"},
    Names{ViewColumn::stated, "stated", "Stated"},
    Names{ViewColumn::recomputed, "recomputed", "Recomputed"},
    Names{ViewColumn::total, "total", "Total"},
    Names{ViewColumn::gap, "gap", "Gap"},
    Names{ViewColumn::kind, "kind", "Kind"},
    Names{ViewColumn::open, "open", "Open ends"},
    Names{ViewColumn::printed_currency, "printed-currency", "Printed in"},
    Names{ViewColumn::currency, "currency", "Currency"},
    Names{ViewColumn::rate, "rate", "Rate"},
    Names{ViewColumn::rate_date, "rate-date", "Rate of"},
    Names{ViewColumn::part_rates, "part-rates", "Rates of parts"},
    Names{ViewColumn::quality, "quality", "Quality"},
    Names{ViewColumn::quarter, "quarter", "Quarter"},
    Names{ViewColumn::updated, "updated", "Updated"},
    Names{ViewColumn::review_due, "review-due", "Review due"},
    Names{ViewColumn::findings, "findings", "Findings"},
    Names{ViewColumn::notes, "notes", "Notes"},
    Names{ViewColumn::file, "file", "File"},
    Names{ViewColumn::line, "line", "Line"},
};
static_assert(kNames.size() == kViewColumnCount);

const Names& names_of(ViewColumn column) { return kNames[static_cast<std::size_t>(column)]; }

}  // namespace

std::string_view name(ViewColumn column) { return names_of(column).name; }
std::string_view heading(ViewColumn column) { return names_of(column).heading; }

std::optional<Measure> measure_of(ViewColumn column) {
  if (column < ViewColumn::base || column > ViewColumn::total) return std::nullopt;
  // The measures are a stretch of the columns, in the same order.
  return static_cast<Measure>(static_cast<int>(column) - static_cast<int>(ViewColumn::base));
}

bool is_figure(ViewColumn column) {
  return measure_of(column) || column == ViewColumn::gap || column == ViewColumn::rate ||
         column == ViewColumn::line;
}

std::span<const ViewColumn> view_columns() {
  static const auto all = [] {
    std::array<ViewColumn, kViewColumnCount> columns{};
    std::ranges::transform(kNames, columns.begin(), &Names::column);
    return columns;
  }();
  return all;
}

Result<std::vector<ViewColumn>> view_columns_from_names(std::span<const std::string> names) {
  std::vector<ViewColumn> columns;
  for (const std::string& wanted : names) {
    const auto found = std::ranges::find(kNames, trim(wanted), &Names::name);
    if (found != kNames.end()) {
      columns.push_back(found->column);
      continue;
    }
    std::vector<std::string> known;
    for (const Names& one : kNames) known.emplace_back(one.name);
    const std::string suggestion = nearest(wanted, known);
    return fail("There is no column \"" + wanted + "\"." +
                (suggestion.empty() ? std::string() : " Do you mean \"" + suggestion + "\"?") +
                " Columns are " + join(known, ", ") + ".");
  }
  return columns;
}

}  // namespace rangefinder
