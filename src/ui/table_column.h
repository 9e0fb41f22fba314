// The columns of the table: those that views are written with elsewhere (export/view_columns.h), by
// the same names, and the marks. What they are called in the column menu and in links.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "catalog/query.h"
#include "export/view_columns.h"

namespace rangefinder::ui {

// Usually in this order.
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
  printed_currency,
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

// "printed-currency", as links spell it; "Printed in", as people read it.
std::string_view name(TableColumn column);
std::string_view title(TableColumn column);
std::optional<TableColumn> table_column_from_name(std::string_view name);

// The column of a written view; nothing for marks.
std::optional<ViewColumn> view_column(TableColumn column);

// What it sorts by; nothing for the marks.
std::optional<Field> field_of(TableColumn column);

// Those that a table starts with, in order.
const std::vector<ColumnState>& usual_columns();

}  // namespace rangefinder::ui
