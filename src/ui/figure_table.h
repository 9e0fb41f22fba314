// A small table of figures in a flow: what each row is at the left, a column for each thing at the
// right, one below the other as they fit.
#pragma once

#include <string>
#include <vector>

#include "ui/guide_sections.h"

namespace rangefinder::ui {

struct FigureColumn {
  std::string name;  // "Year 1": what its cells are listed under
  std::string head;  // as it is drawn; the first of several lines is bold
};

struct FigureCell {
  std::string text;       // as it is drawn
  std::string said = {};  // as it is listed: with what the table's corner says; "" for the text
  bool strong = false;
};

struct FigureRow {
  std::string label;
  std::vector<FigureCell> cells;  // one for each column
  ImU32 swatch = 0;               // the colour of the part in a chart; 0 for none
  bool strong = false;
};

struct FigureTable {
  const char* kind;    // of its cells' items: "year-cell", labelled "Year 1: Base"
  std::string corner;  // above the labels: "$K a year"
  float widest = 104;  // of a column
  float labels = 92;   // their least width
  std::vector<FigureColumn> columns = {};
  std::vector<FigureRow> rows = {};
};

void draw_figure_table(Flow& flow, const FigureTable& table);

}  // namespace rangefinder::ui
