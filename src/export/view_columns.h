// The columns that a view can be written with, and what they are called. What stands in them is in
// view_cells.h.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "catalog/query.h"

namespace rangefinder {

enum class ViewColumn : std::uint8_t {
  company,
  role,
  role_type,
  region,   // as printed
  place,    // what the region folds to: "London / Paris"
  country,  // ISO 3166 codes
  remote,   // yes or no
  level,
  base,
  equity,
  bonus,
  signing,
  cash,
  stated,
  recomputed,
  total,
  gap,   // how far the stated total lies above the recomputed one
  kind,  // of the equity: "RSU"
  open,  // the parts whose high end the guide leaves open
  printed_currency,
  currency,    // that the figures are in
  rate,        // what a unit of the printed currency is worth
  rate_date,   // of which day
  part_rates,  // the same of parts that the guide prints in another currency than the row's
  quality,
  quarter,
  updated,
  review_due,
  findings,  // rules
  notes,     // the cells' other words
  file,
  line,
};
inline constexpr std::size_t kViewColumnCount = 32;

// "role-type", as people choose it; "Type of role", above a table.
std::string_view name(ViewColumn column);
std::string_view heading(ViewColumn column);
std::optional<Measure> measure_of(ViewColumn column);
// To the right: amounts, the gap, rates and lines.
bool is_figure(ViewColumn column);

// Every column, in order.
std::span<const ViewColumn> view_columns();

// The columns of these names. Fails for one that there is none of, suggesting the nearest.
Result<std::vector<ViewColumn>> view_columns_from_names(std::span<const std::string> names);

}  // namespace rangefinder
