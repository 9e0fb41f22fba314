// Where the table's columns are: pinned ones first and in place, the others scroll sideways where
// they do not fit.
#pragma once

#include <vector>

#include "ui/screen.h"

namespace rangefinder::ui {

struct GridColumn {
  TableColumn column = TableColumn::company;
  float x = 0;  // from the table's left, before any scrolling
  float width = 0;
  bool pinned = false;
};

struct TableGrid {
  std::vector<GridColumn> columns;  // from left to right
  float pinned_width = 0;
  float width = 0;  // of all; more than there is room for where the table scrolls sideways

  const GridColumn* find(TableColumn column) const;
};

// The usual columns are fitted: what there is no room for is left out, in a fixed order, and with
// `one_role` the column of roles, which says nothing. Columns that a person has chosen all stay,
// but where `fit` says that they are nobody's choice. Where amounts name their currency (`printed`)
// their usual columns are wider.
TableGrid grid_of(const std::vector<ColumnState>& columns, float room, bool one_role,
                  bool fit = false, bool printed = false);

}  // namespace rangefinder::ui
