// Compensation tables: which table is one, what its columns mean, and the bands of its rows.
#pragma once

#include <string>
#include <vector>

#include "base/finding.h"
#include "guide/guide.h"
#include "guide/table.h"

namespace rangefinder {

enum class Column : std::uint8_t { region, level, base, equity, bonus, signing, total, other };

// What a header cell says about its column: "Stock (RSU/4yr)" is equity of kind rsu over 4 years.
struct ColumnMeaning {
  Column column = Column::other;
  EquityKind kind = EquityKind::unknown;  // of Column::equity
  std::optional<int> years;               // of Column::equity
  std::optional<Period> period;           // "Base (monthly)"
};
ColumnMeaning read_header(std::string_view header);

// True for a table that pays: a region column, and base or total.
bool is_compensation(const Table& table);

// The bands of a compensation table with a row per region.
std::vector<Band> read_bands(const Table& table, const std::string& file,
                             std::vector<Finding>& findings);

}  // namespace rangefinder
