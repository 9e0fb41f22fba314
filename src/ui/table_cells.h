// What stands in a row of the table.
#pragma once

#include <string>

#include "base/deferred.h"
#include "catalog/figures.h"
#include "chart/axes.h"
#include "ui/amounts.h"
#include "ui/area.h"
#include "ui/frame.h"
#include "ui/table_grid.h"

namespace rangefinder::ui {

struct RowLook {
  bool selected = false;
  bool grouped = false;  // lower, and what the group says is left out
};

// A row to be drawn in cells.
struct TableRow {
  BandId band = 0;
  BandFigures figures;
  float top = 0, height = 0;
  RowLook look;
};

float row_height(const Frame& frame);  // of the table

// Of one company's embed its rows are called by their places: the title says whose they are.
bool names_places(const Frame& frame);

// The cell's text, as copying it takes it: "210–300".
std::string column_text(const Frame& frame, const AmountUnit& unit, const TableRow& row,
                        TableColumn column);

// Draws one cell in its area, which is clipped already.
void draw_cell(Frame& frame, const AmountUnit& unit, const Axes& axes, const TableRow& row,
               TableColumn column, const Area& cell);

// Why a row has its marks, in a popup by the pointer.
RANGEFINDER_DEFERRED(draw_marks_readout) void draw_marks_readout(Frame& frame, const TableRow& row);

}  // namespace rangefinder::ui
