// Compensation tables: which table is one, what its columns mean, and the bands of its rows.
#pragma once

#include <string>
#include <vector>

#include "base/finding.h"
#include "guide/guide.h"
#include "guide/table.h"

namespace rangefinder {

enum class Column : std::uint8_t {
  region,
  level,
  title,
  base,
  equity,
  bonus,
  signing,
  total,
  other,
};
inline constexpr std::size_t kColumnCount = 9;

// What a header cell says about its column: "Stock (RSU/4yr)" is equity of kind rsu over 4 years.
struct ColumnMeaning {
  Column column = Column::other;
  EquityKind kind = EquityKind::unknown;  // of Column::equity
  std::optional<int> years;               // of Column::equity
  std::optional<Period> period;           // "Base (monthly)"
};
ColumnMeaning read_header(std::string_view header);

// How a table lays its bands out.
enum class Layout : std::uint8_t {
  none,                 // it is no compensation: level maps, counter-offers, timelines
  region_rows,          // a row is a region's band; it may have a level too
  level_rows,           // a row is a level and a title, without a region
  level_by_region,      // levels in rows, regions in columns, each cell a total
  component_by_region,  // base, equity, ... in rows, regions in columns
};
Layout layout_of(const Table& table);

// The bands of a table, none where it is no compensation.
std::vector<Band> read_bands(const Table& table, const std::string& file,
                             std::vector<Finding>& findings);

}  // namespace rangefinder
