#include "ui/table_grid.h"

#include <algorithm>
#include <array>

namespace rangefinder::ui {
namespace {

constexpr float kLeastBars = 220;
constexpr float kLeastName = 120;        // of a row, in a host's narrow frame
constexpr float kCurrency = 12;          // "A$" before an amount, and "K" behind it
constexpr float kLeastPinnedRoom = 160;  // that scrolls beside pinned columns

// With the cell's padding, by TableColumn.
constexpr std::array<float, kTableColumnCount> kWidths = {
    196,                 // company
    128,                 // role
    84,                  // level
    70,                  // country
    78,         78, 74,  // base, equity, bonus
    70,         78,      // sign-on, cash
    84,         88, 90,  // stated, recomputed, total
    kLeastBars,          // bands, at least
    56,                  // gap
    92,                  // equity kind
    70,                  // currency
    84,                  // salary data
    70,                  // quality
    74,                  // marks
};

float usual_width(TableColumn column) { return kWidths[static_cast<std::size_t>(column)]; }

float width_of(const ColumnState& state) {
  return state.width > 0 ? state.width : usual_width(state.column);
}

float sum(const std::vector<ColumnState>& columns) {
  float width = 0;
  for (const ColumnState& state : columns) width += width_of(state);
  return width;
}

// The usual columns without those that there is no room for.
std::vector<ColumnState> fitted(std::vector<ColumnState> columns, float room, bool one_role) {
  if (one_role) {
    std::erase_if(columns,
                  [](const ColumnState& state) { return state.column == TableColumn::role; });
  }
  const auto drop = [&](TableColumn column) {
    if (sum(columns) > room)
      std::erase_if(columns, [&](const ColumnState& state) { return state.column == column; });
  };
  for (const TableColumn column : {TableColumn::bonus, TableColumn::equity, TableColumn::base,
                                   TableColumn::gap, TableColumn::role}) {
    drop(column);
  }
  return columns;
}

}  // namespace

const GridColumn* TableGrid::find(TableColumn column) const {
  const auto found = std::ranges::find(columns, column, &GridColumn::column);
  return found == columns.end() ? nullptr : &*found;
}

TableGrid grid_of(const std::vector<ColumnState>& chosen, float room, bool one_role, bool fit,
                  bool printed) {
  const bool usual = std::ranges::equal(chosen, usual_columns(), [](const auto& a, const auto& b) {
    return a.column == b.column && a.pinned == b.pinned;  // of whatever width
  });
  std::vector<ColumnState> columns = chosen;
  for (ColumnState& state : columns) {
    const bool amounts = state.column >= TableColumn::base && state.column <= TableColumn::total;
    if (printed && amounts && state.width == 0) {
      state.width = usual_width(state.column) + kCurrency;
    }
  }
  if (usual || fit) columns = fitted(std::move(columns), room, one_role);
  if (fit) {
    float& name = columns.front().width;
    name = std::max(kLeastName, std::min(width_of(columns.front()), room - sum(columns) + name));
  }
  // Where pinned columns would leave nothing to scroll, all scroll.
  float pinned = 0;
  for (const ColumnState& state : columns) pinned += state.pinned ? width_of(state) : 0;
  const bool may_pin = pinned + kLeastPinnedRoom <= room;
  const float left = std::max(0.0F, room - sum(columns));
  TableGrid grid;
  float x = 0;
  for (const bool first : {true, false}) {
    for (const ColumnState& state : columns) {
      if ((state.pinned && may_pin) != first) continue;
      float width = width_of(state);
      // The bars take what is left, unless they were given a width.
      if (state.column == TableColumn::bands && state.width == 0) width += left;
      grid.columns.push_back({state.column, x, width, first});
      x += width;
    }
    if (first) grid.pinned_width = x;
  }
  grid.width = x;
  return grid;
}

}  // namespace rangefinder::ui
