// The header of the table: it sorts, and its columns can be moved, resized, pinned and hidden.
#pragma once

#include "chart/axes.h"
#include "ui/amounts.h"
#include "ui/area.h"
#include "ui/frame.h"
#include "ui/table_grid.h"

namespace rangefinder::ui {

inline constexpr float kTableHead = 40;  // its height

// Where a column is on the screen, and what of it shows between pinned columns and the right edge.
struct ColumnArea {
  float left, right;            // of the column
  float clip_left, clip_right;  // of what shows
};
ColumnArea column_area(const Area& table, const GridColumn& column, const TableGrid& grid,
                       float scroll);

class TableHeader {
 public:
  TableHeader(Frame& frame, const TableGrid& grid, const AmountUnit& unit)
      : frame_(frame), grid_(grid), unit_(unit) {}

  // In a pane of its own above the rows, which are scrolled sideways by `scroll` pixels.
  void draw(const Area& area, float scroll);

  // Of the bars.
  const Axes& axes() const { return axes_; }

 private:
  void cell(const GridColumn& column, const Area& cell, const ColumnArea& shown);
  void head(const GridColumn& column, const Area& cell) const;
  void title(const Area& cell, TableColumn column, const std::string& below) const;
  void company(const Area& cell) const;
  void bands(const Area& cell) const;
  void arrow(const SortKey& key, ImVec2 center) const;
  void take_drag(const GridColumn& column, const Area& cell);
  void take_resize(const GridColumn& column, const Area& cell);
  void drop_moved(float mouse_x, const Area& area, float scroll);

  Frame& frame_;
  const TableGrid& grid_;
  const AmountUnit& unit_;
  Axes axes_;
};

// The first order of a field: the greatest amount first, names from A.
bool starts_downwards(Field field);

// A click sorts, another turns it round; `further` makes it one more key.
void sort_by(Query& query, Field field, bool further);
void sort_by(Frame& frame, Field field, bool further);

// "ascending", "descending 2" where it is the second key, or "".
std::string direction_of(const Query& query, Field field);

}  // namespace rangefinder::ui
