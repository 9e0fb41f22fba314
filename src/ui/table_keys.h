// The table by keyboard: arrows, Home, End and the pages move the selection, Shift stretches it,
// and what is typed goes to the next row that starts so.
#pragma once

#include "ui/frame.h"
#include "ui/table_grid.h"
#include "ui/table_lines.h"

namespace rangefinder::ui {

// To be called while the table has the keyboard. `page`: the lines that fit. True where something
// moved: the line it is at has to be brought into sight.
bool take_table_keys(Frame& frame, const TableLines& lines, const TableGrid& grid,
                     std::size_t page);

// The line of the selected row or of the group that the keyboard is at.
std::optional<std::size_t> current_line(const Frame& frame, const TableLines& lines);

}  // namespace rangefinder::ui
