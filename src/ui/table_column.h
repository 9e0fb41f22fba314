// The columns of the table: what they are called, in the column menu and in links.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "catalog/query.h"

namespace rangefinder::ui {

enum class TableColumn : std::uint8_t {
  company,  // over the place as printed; always there, always first
  role,
  level,
  country,
  base,
  equity,
  bonus,
  signing,
  cash,
  stated,
  recomputed,
  total,  // stated or recomputed, as the query's basis says
  bands,  // the marks on the common axis
  gap,
  kind,  // of the equity
  currency,
  quarter,
  quality,
  marks,
};
inline constexpr std::size_t kTableColumnCount = 19;

// A column as the person has it. Every field has its usual value by default.
struct ColumnState {
  TableColumn column = TableColumn::company;
  bool pinned = false;  // stays while the others scroll sideways
  float width = 0;      // CSS pixels; 0 for the usual

  bool operator==(const ColumnState&) const = default;
};

// "company", as links spell it; "Company", as people read it.
std::string_view name(TableColumn column);
std::string_view title(TableColumn column);
std::optional<TableColumn> table_column_from_name(std::string_view name);

// What it sorts by; nothing for the marks.
std::optional<Field> field_of(TableColumn column);

// Those that a table starts with, in order.
const std::vector<ColumnState>& usual_columns();

}  // namespace rangefinder::ui
