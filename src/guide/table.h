// Markdown tables: a header, a rule of dashes, rows. The bars at the ends of a line may be missing:
//
//   | Region | Base |        Region | Base
//   |:-------|-----:|        --- | ---
//   | London | £90K |        London | £90K
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "guide/lines.h"

namespace rangefinder {

struct TableRow {
  Line line;
  std::vector<std::string_view> cells;  // trimmed; views into the line
};

struct Table {
  TableRow header;
  std::vector<TableRow> rows;
  std::size_t end = 0;  // index behind its last line, among the lines it was found in
};

// Every table of `lines`, in order. A row keeps the number of cells that it has, which may differ
// from the header's. "\|" does not end a cell.
std::vector<Table> find_tables(std::span<const Line> lines);

}  // namespace rangefinder
