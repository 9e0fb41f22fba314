// Compensation tables: which table is one, and the bands of its rows.
#pragma once

#include <string>
#include <vector>

#include "base/finding.h"
#include "guide/column.h"
#include "guide/guide.h"
#include "guide/table.h"

namespace rangefinder {

// How a table lays its bands out.
enum class Layout : std::uint8_t {
  none,                 // it is no compensation: level maps, counter-offers, timelines
  region_rows,          // a row is a region's band; it may have a level too
  level_rows,           // a row is a level and a title, without a region
  level_by_region,      // levels in rows, regions in columns, each cell a total
  component_by_region,  // base, equity, ... in rows, regions in columns
};
Layout layout_of(const Table& table);

// Whether its cells of base and total, or of its regions, name any amount.
bool has_pay(const Table& table);

// Adds the bands of a table to `guide`; false where it is no compensation.
bool read_bands(const Table& table, Guide& guide, std::vector<Finding>& findings);

}  // namespace rangefinder
