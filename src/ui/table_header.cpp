#include "ui/table_header.h"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

#include "export/view_words.h"
#include "ui/band.h"
#include "ui/column_menu.h"
#include "ui/icons.h"
#include "ui/table_cells.h"
#include "ui/widgets.h"

namespace rangefinder::ui {
namespace {

constexpr float kGrip = 8;

const SortKey* key_of(const Query& query, Field field) {
  const auto found = std::ranges::find(query.sort, field, &SortKey::field);
  return found == query.sort.end() ? nullptr : &*found;
}

bool is_text(TableColumn column) {
  const auto view = view_column(column);
  return view && !is_figure(*view);
}

}  // namespace

ColumnArea column_area(const Area& table, const GridColumn& column, const TableGrid& grid,
                       float scroll) {
  const float left = table.min.x + column.x - (column.pinned ? 0 : scroll);
  const float from = table.min.x + (column.pinned ? 0 : grid.pinned_width);
  const float right = left + column.width;
  return {left, right, std::max(left, from), std::min(right, table.max.x)};
}

std::string direction_of(const Query& query, Field field) {
  const SortKey* key = key_of(query, field);
  if (key == nullptr) return {};
  std::string text = key->descending ? "descending" : "ascending";
  if (query.sort.size() > 1) text += " " + std::to_string(key - query.sort.data() + 1);
  return text;
}

bool starts_downwards(Field field) { return measure_of(field) || field == Field::gap; }

void sort_by(Query& query, Field field, bool further) {
  const auto found = std::ranges::find(query.sort, field, &SortKey::field);
  if (found != query.sort.end()) {
    const SortKey turned{field, !found->descending, found->end};
    if (further) {
      *found = turned;
    } else {
      query.sort = {turned};
    }
    return;
  }
  if (!further) query.sort.clear();
  query.sort.push_back({field, starts_downwards(field)});
}

void sort_by(Frame& frame, Field field, bool further) {
  frame.change([&](Query& query) { sort_by(query, field, further); });
}

void TableHeader::draw(const Area& area, float scroll) {
  if (const GridColumn* bars = grid_.find(TableColumn::bands)) {
    axes_ = Axes(frame_.view.largest, bars->width - 20);
  }
  for (const GridColumn& column : grid_.columns) {
    const ColumnArea shown = column_area(area, column, grid_, scroll);
    if (shown.clip_left >= shown.clip_right) continue;
    frame_.pen.list().PushClipRect({shown.clip_left, area.min.y}, {shown.clip_right, area.max.y},
                                   true);
    cell(column, {{shown.left, area.min.y}, {shown.right, area.max.y}}, shown);
    frame_.pen.list().PopClipRect();
  }
  // Over the heads: an edge is either column's.
  for (const GridColumn& column : grid_.columns) {
    const ColumnArea shown = column_area(area, column, grid_, scroll);
    if (shown.clip_right < shown.right || shown.clip_left >= shown.clip_right) continue;
    take_resize(column, {{shown.left, area.min.y}, {shown.right, area.max.y}});
  }
  if (!ImGui::IsMouseDown(ImGuiMouseButton_Left)) {
    if (frame_.session.moved_column) drop_moved(ImGui::GetIO().MousePos.x, area, scroll);
    frame_.session.moved_column.reset();
  }
  if (grid_.pinned_width > 0 && scroll > 0) {
    frame_.pen.vertical(area.min.x + grid_.pinned_width, area.min.y, area.max.y, frame_.theme.line);
  }
  frame_.pen.horizontal(area.min.x, area.max.x, area.max.y - 1, frame_.theme.line);
  if (frame_.session.complete && !frame_.session.is_part()) draw_column_menu(frame_, grid_);
}

void TableHeader::cell(const GridColumn& column, const Area& cell, const ColumnArea& shown) {
  const std::string id = "head-" + std::string(name(column.column));
  const std::optional<Field> field = field_of(column.column);
  const bool may_move = column.column != TableColumn::company;
  ImGui::SetNextItemAllowOverlap();
  const bool clicked =
      pressed(id.c_str(), {shown.clip_left, cell.min.y}, {shown.clip_right, cell.max.y});
  if (ImGui::IsItemHovered() && field) frame_.pen.fill(cell.min, cell.max, frame_.theme.hover);
  if (ImGui::IsItemClicked(ImGuiMouseButton_Right)) {
    open_column_menu(frame_.session, column.column, ImGui::GetIO().MousePos);
  }
  if (may_move && ImGui::IsItemActive() && ImGui::IsMouseDragging(ImGuiMouseButton_Left)) {
    take_drag(column, cell);
  }
  const bool dragged = ImGui::IsMouseDragPastThreshold(ImGuiMouseButton_Left);
  if (clicked && field && !dragged) {
    const bool lower =
        column.column == TableColumn::company &&
        (names_places(frame_) || ImGui::GetIO().MousePos.y > (cell.min.y + cell.max.y) / 2);
    sort_by(frame_, lower ? Field::place : *field, ImGui::GetIO().KeyShift);
  }
  head(column, cell);
  if (frame_.session.cursor.column == column.column && frame_.session.focused == Pane::content) {
    if (frame_.session.menu_by_key) {
      open_column_menu(frame_.session, column.column, {shown.clip_left + 8, cell.max.y});
      frame_.session.menu_by_key = false;
    }
    frame_.pen.outline({cell.min.x + 1, cell.min.y + 1}, {cell.max.x - 1, cell.max.y - 2},
                       frame_.theme.accent, 3, 2);
  }
}

void TableHeader::head(const GridColumn& column, const Area& cell) const {
  const std::string label(ui::title(column.column));
  switch (column.column) {
    case TableColumn::company:
      company(cell);
      return;
    case TableColumn::bands:
      bands(cell);
      return;
    case TableColumn::gap:
      title(cell, column.column, "stated");
      break;
    case TableColumn::total:
      // What is computed never looks like what is printed.
      title(cell, column.column,
            frame_.view.query.basis == Basis::stated ? unit_.label : "recomputed");
      break;
    case TableColumn::signing:
      title(cell, column.column, "once");
      break;
    default:
      title(cell, column.column,
            is_text(column.column) || column.column == TableColumn::marks ? std::string()
                                                                          : unit_.label);
  }
  const std::optional<Field> field = field_of(column.column);
  frame_.item("column", label, cell.min, cell.max, false,
              field ? direction_of(frame_.view.query, *field) : std::string());
}

void TableHeader::title(const Area& cell, TableColumn column, const std::string& below) const {
  const std::optional<Field> field = field_of(column);
  const SortKey* key = field ? key_of(frame_.view.query, *field) : nullptr;
  const TextStyle style =
      frame_.style(type::kCaption, key != nullptr || field ? frame_.theme.text : frame_.theme.text2,
                   Weight::semibold);
  const TextStyle small = frame_.style(type::kAxis, frame_.theme.text3);
  const float room = cell.width() - 12;
  const std::string label(ui::title(column));
  if (is_text(column)) {
    const float width = frame_.pen.text({cell.min.x + 6, cell.min.y + 5}, 16, label, style, room);
    if (key != nullptr) arrow(*key, {cell.min.x + 6 + width + 9, cell.min.y + 13});
    return;
  }
  const float right = cell.max.x - 6;
  const float arrow_room = key != nullptr ? 14 : 0;
  frame_.pen.text_right({right - arrow_room, cell.min.y + 5}, 16, label, style);
  if (key != nullptr) arrow(*key, {right - 5, cell.min.y + 13});
  frame_.pen.text_right({right, cell.min.y + 20}, 15, below, small);
}

void TableHeader::arrow(const SortKey& key, ImVec2 center) const {
  draw_icon(frame_.pen, key.descending ? Icon::arrow_down : Icon::arrow_up, center,
            frame_.theme.accent, 12);
  const auto& sort = frame_.view.query.sort;
  if (sort.size() < 2) return;
  frame_.pen.text({center.x + 5, center.y - 11}, 10, std::to_string(&key - sort.data() + 1),
                  frame_.style(9, frame_.theme.accent, Weight::semibold));
}

void TableHeader::company(const Area& cell) const {
  const float x = cell.min.x + 16;
  const float middle = (cell.min.y + cell.max.y) / 2;
  const Query& query = frame_.view.query;
  if (names_places(frame_)) {
    const float end =
        frame_.pen.text({x, cell.min.y + 5}, 16, "Place",
                        frame_.style(type::kCaption, frame_.theme.text, Weight::semibold));
    if (const SortKey* key = key_of(query, Field::place)) {
      arrow(*key, {x + end + 9, cell.min.y + 13});
    }
    frame_.item("column", "Place", cell.min, cell.max, false, direction_of(query, Field::place));
    return;
  }
  float width = frame_.pen.text({x, cell.min.y + 5}, 16, "Company",
                                frame_.style(type::kCaption, frame_.theme.text, Weight::semibold));
  if (const SortKey* key = key_of(query, Field::company)) {
    arrow(*key, {x + width + 9, cell.min.y + 13});
  }
  width = frame_.pen.text({x, cell.min.y + 20}, 15, "Place as printed",
                          frame_.style(type::kAxis, frame_.theme.text3));
  if (const SortKey* key = key_of(query, Field::place)) {
    arrow(*key, {x + width + 9, cell.min.y + 28});
  }
  frame_.item("column", "Company", cell.min, {cell.max.x, middle}, false,
              direction_of(query, Field::company));
  frame_.item("column", "Place", {cell.min.x, middle}, cell.max, false,
              direction_of(query, Field::place));
}

void TableHeader::bands(const Area& cell) const {
  const float x = cell.min.x + 12;
  const float width =
      frame_.pen.text({x, cell.min.y + 4}, 16, unit_text(frame_.view.query),
                      frame_.style(type::kAxis, frame_.theme.text, Weight::semibold));
  const TextStyle small = frame_.style(type::kAxis, frame_.theme.text3);
  const std::string rates = rates_text(frame_.catalog, frame_.view);
  const float room = cell.max.x - 6 - (x + width + 10);
  if (frame_.pen.text_width(rates, small) <= room) {
    frame_.pen.text_right({cell.max.x - 6, cell.min.y + 4}, 16, rates, small);
  } else if (room > 60) {
    frame_.pen.text({x + width + 10, cell.min.y + 4}, 16, rates, small, room);
  }
  draw_axis(frame_, axes_.common(), {x, cell.min.y + 20}, 15);
  frame_.item("axis", unit_text(frame_.view.query), cell.min, cell.max, false, rates);
}

void TableHeader::take_drag(const GridColumn& column, const Area& cell) {
  frame_.session.moved_column = column.column;
  const float x = ImGui::GetIO().MousePos.x;
  frame_.pen.fill({x - 1, cell.min.y}, {x + 1, cell.max.y}, frame_.theme.accent);
}

// Into the place of the column that the pointer is over: before it on the way to the left, behind
// it on the way to the right. Never before the first.
void TableHeader::drop_moved(float mouse_x, const Area& area, float scroll) {
  const TableColumn moved = *frame_.session.moved_column;
  TableColumn over = moved;
  bool first = true;
  for (const GridColumn& column : grid_.columns) {
    if (column.column == TableColumn::company) continue;
    if (first || column_area(area, column, grid_, scroll).left <= mouse_x) over = column.column;
    first = false;
  }
  put_column(frame_.session.screen, grid_, moved, over);
}

void TableHeader::take_resize(const GridColumn& column, const Area& cell) {
  const std::string id = "grip-" + std::string(name(column.column));
  ImGui::SetCursorScreenPos({cell.max.x - kGrip / 2, cell.min.y});
  ImGui::InvisibleButton(id.c_str(), {kGrip, cell.height()});
  if (ImGui::IsItemHovered() || ImGui::IsItemActive()) {
    ImGui::SetMouseCursor(ImGuiMouseCursor_ResizeEW);
    frame_.pen.fill({cell.max.x - 1, cell.min.y + 8}, {cell.max.x + 1, cell.max.y - 8},
                    frame_.theme.accent);
  }
  Screen& screen = frame_.session.screen;
  if (ImGui::IsItemActive() && ImGui::IsMouseDragging(ImGuiMouseButton_Left, 2)) {
    set_column_width(screen, column.column, ImGui::GetIO().MousePos.x - cell.min.x);
  }
  if (ImGui::IsItemHovered() && ImGui::IsMouseDoubleClicked(ImGuiMouseButton_Left)) {
    set_column_width(screen, column.column, 0);
  }
}

}  // namespace rangefinder::ui
