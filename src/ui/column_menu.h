// The menu of a column's header, and the list of all columns to choose from.
#pragma once

#include "base/deferred.h"
#include "ui/frame.h"
#include "ui/table_grid.h"

namespace rangefinder::ui {

// In the next frame, with its top left at `anchor`.
void open_column_menu(Session& session, TableColumn column, ImVec2 anchor);
// In the header's pane: the menu while it is open.
RANGEFINDER_DEFERRED(draw_column_menu) void draw_column_menu(Frame& frame, const TableGrid& grid);

// A list of columns with a tick each; it stays open. `anchor`: its top right.
RANGEFINDER_DEFERRED(draw_columns_list)
void draw_columns_list(Frame& frame, const char* id, ImVec2 anchor);

// Shows a column, in its usual place, or hides it. The company stays.
void toggle_column(Screen& screen, TableColumn column);
bool shows_column(const Screen& screen, TableColumn column);

// In CSS pixels, 0 for the usual; no column gets too narrow to be grasped, or wider than a screen.
void set_column_width(Screen& screen, TableColumn column, float width);

// Puts a column into the place of another: before it from the right, behind it from the left. Never
// before the first.
void put_column(Screen& screen, const TableGrid& grid, TableColumn column, TableColumn over);
// Past its neighbour: -1 for the one on its left, 1 for that on its right.
void move_column(Screen& screen, const TableGrid& grid, TableColumn column, int step);

// Makes what is shown the person's own choice, so that it is no longer fitted to the width.
void keep_columns(Screen& screen, const TableGrid& grid);

}  // namespace rangefinder::ui
