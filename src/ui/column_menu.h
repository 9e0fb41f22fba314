// The menu of a column's header, and the list of all columns to choose from.
#pragma once

#include "base/deferred.h"
#include "ui/frame.h"
#include "ui/table_grid.h"

namespace rangefinder::ui {

// Opens at the pointer, or below the header where the keyboard asks.
void open_column_menu(Frame& frame, TableColumn column);
// In the header's pane: the menu while it is open.
RANGEFINDER_DEFERRED(draw_column_menu) void draw_column_menu(Frame& frame, const TableGrid& grid);

// A list of columns with a tick each; it stays open. `anchor`: its top right.
RANGEFINDER_DEFERRED(draw_columns_list)
void draw_columns_list(Frame& frame, const char* id, ImVec2 anchor);

// Shows a column, in its usual place, or hides it. The company stays.
void toggle_column(Screen& screen, TableColumn column);
bool shows_column(const Screen& screen, TableColumn column);

// Makes what is shown the person's own choice, so that it is no longer fitted to the width.
void keep_columns(Screen& screen, const TableGrid& grid);

}  // namespace rangefinder::ui
