#include "ui/table_header.h"

#include <imgui_internal.h>

#include <algorithm>

#include "export/view_words.h"
#include "ui/icons.h"
#include "ui/panels.h"

namespace rangefinder::ui {
namespace {

void reorder(ImGuiTable* table, int index, const ImRect& cell) {
  const ImGuiTableColumn& column = table->Columns[index];
  table->ReorderColumn = static_cast<ImGuiTableColumnIdx>(index);
  table->InstanceInteracted = table->InstanceCurrent;
  const ImGuiIO& io = ImGui::GetIO();
  const auto may_pass = [&](int other) {
    return other != -1 &&
           ((column.Flags | table->Columns[other].Flags) & ImGuiTableColumnFlags_NoReorder) == 0;
  };
  if (io.MouseDelta.x < 0 && io.MousePos.x < cell.Min.x && may_pass(column.PrevEnabledColumn)) {
    table->ReorderColumnDir = -1;
  }
  if (io.MouseDelta.x > 0 && io.MousePos.x > cell.Max.x && may_pass(column.NextEnabledColumn)) {
    table->ReorderColumnDir = +1;
  }
}

}  // namespace

const ColumnSpec kColumns[column_count] = {
    {"Company", 184, Field::company, true}, {"Role", 92, Field::role, true},
    {"Base", 66, Field::base, true},        {"Equity", 66, Field::equity, true},
    {"Bonus", 54, Field::bonus, true},      {"Total", 78, Field::total, true},
    {"Bands", 0, Field::total, false},      {"Gap", 44, Field::gap, true},
    {"Marks", 62, Field::gap, false}};

void TableHeader::draw() {
  ImGui::TableNextRow(ImGuiTableRowFlags_Headers, kTableHead);
  for (int i = 0; i < column_count; ++i) {
    if (!ImGui::TableSetColumnIndex(i)) continue;
    cell(i);
  }
  const ImRect whole = ImGui::GetCurrentTable()->OuterRect;
  const float bottom = ImGui::TableGetCellBgRect(ImGui::GetCurrentTable(), 0).Max.y;
  frame_.pen.list().PushClipRect(whole.Min, whole.Max);
  frame_.pen.horizontal(whole.Min.x, whole.Max.x, bottom - 1, frame_.theme.line);
  frame_.pen.list().PopClipRect();
}

// As ImGui::TableHeader, but the query sorts: a click emits it, a drag moves the column.
void TableHeader::cell(int index) {
  ImGuiTable* table = ImGui::GetCurrentTable();
  const ImRect area = ImGui::TableGetCellBgRect(table, index);
  const ColumnSpec& column = kColumns[index];
  ImGui::PushID(index);
  const ImGuiID id = ImGui::GetID("head");
  bool hovered = false;
  bool held = false;
  bool clicked = false;
  if (ImGui::ItemAdd(area, id)) {
    clicked = ImGui::ButtonBehavior(area, id, &hovered, &held, ImGuiButtonFlags_AllowOverlap);
    ImGui::RenderNavCursor(area, id, ImGuiNavRenderCursorFlags_Compact);
  }
  ImGui::PopID();
  if (held) table->HeldHeaderColumn = static_cast<ImGuiTableColumnIdx>(index);
  if (held && ImGui::IsMouseDragging(ImGuiMouseButton_Left)) {
    reorder(table, index, area);
  }
  if (hovered && column.sorts) frame_.pen.fill(area.Min, area.Max, frame_.theme.hover);

  if (index == col_bands) {
    bands(area);
    return;
  }
  if (index == col_company) {
    company(area, clicked);
    return;
  }
  const std::string below = index == col_marks  ? std::string()
                            : index == col_gap  ? "stated"
                            : index == col_role ? std::string()
                                                : unit_.label;
  const bool right = index != col_role;
  title(area, column.name, below, column.field, right, column.sorts);
  if (clicked && column.sorts && !ImGui::IsMouseDragPastThreshold(ImGuiMouseButton_Left)) {
    sort_by(column.field);
  }
  frame_.item("column", column.name, area.Min, area.Max, false, direction_of(column.field));
}

const SortKey* TableHeader::key_of(Field field) const {
  const auto& sort = frame_.view.query.sort;
  const auto found = std::ranges::find(sort, field, &SortKey::field);
  return found == sort.end() ? nullptr : &*found;
}

std::string TableHeader::direction_of(Field field) const {
  const SortKey* key = key_of(field);
  return key == nullptr ? "" : key->descending ? "descending" : "ascending";
}

// A click sorts, another turns it round; with Shift it becomes a further key.
void TableHeader::sort_by(Field field) {
  const bool text = field == Field::company || field == Field::role || field == Field::place ||
                    field == Field::level;
  const bool further = ImGui::GetIO().KeyShift;
  frame_.change([&](Query& query) {
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
    query.sort.push_back({field, !text});
  });
}

void TableHeader::arrow(const SortKey& key, ImVec2 center) const {
  draw_icon(frame_.pen, key.descending ? Icon::arrow_down : Icon::arrow_up, center,
            frame_.theme.accent, 11);
}

void TableHeader::title(const ImRect& cell, const char* name, const std::string& below, Field field,
                        bool right, bool sorts) const {
  const SortKey* key = sorts ? key_of(field) : nullptr;
  const TextStyle strong = frame_.style(type::kCaption, frame_.theme.text, Weight::semibold);
  const TextStyle small = frame_.style(type::kAxis, frame_.theme.text3);
  const float top = cell.Min.y + 5;
  if (right) {
    const float edge = cell.Max.x - 6;
    const float width = frame_.pen.text_right({edge, top}, 16, name, strong);
    if (key != nullptr) arrow(*key, {edge - width - 8, top + 8});
    frame_.pen.text_right({edge, top + 15}, 15, below, small);
  } else {
    const float width = frame_.pen.text({cell.Min.x + 6, top}, 16, name, strong);
    if (key != nullptr) arrow(*key, {cell.Min.x + 6 + width + 9, top + 8});
    frame_.pen.text({cell.Min.x + 6, top + 15}, 15, below, small);
  }
}

// Two lines, two orders: the upper sorts by company, the lower by place.
void TableHeader::company(const ImRect& cell, bool clicked) {
  const float x = cell.Min.x + 16;
  const float middle = (cell.Min.y + cell.Max.y) / 2;
  float width = frame_.pen.text({x, cell.Min.y + 5}, 16, "Company",
                                frame_.style(type::kCaption, frame_.theme.text, Weight::semibold));
  if (const SortKey* key = key_of(Field::company)) arrow(*key, {x + width + 9, cell.Min.y + 13});
  width = frame_.pen.text({x, cell.Min.y + 20}, 15, "Place as printed",
                          frame_.style(type::kAxis, frame_.theme.text3));
  if (const SortKey* key = key_of(Field::place)) arrow(*key, {x + width + 9, cell.Min.y + 28});
  if (clicked && !ImGui::IsMouseDragPastThreshold(ImGuiMouseButton_Left)) {
    const bool keyboard = ImGui::GetIO().NavActive && ImGui::GetIO().NavVisible;
    const bool lower = !keyboard && ImGui::GetIO().MousePos.y > middle;
    // The keyboard has one header for both: it takes them in turn.
    const bool next =
        keyboard && key_of(Field::company) != nullptr && key_of(Field::company)->descending;
    sort_by(lower || next ? Field::place : Field::company);
  }
  frame_.item("column", "Company", cell.Min, {cell.Max.x, middle}, false,
              direction_of(Field::company));
  frame_.item("column", "Place", {cell.Min.x, middle}, cell.Max, false, direction_of(Field::place));
}

void TableHeader::bands(const ImRect& cell) {
  bars_x_ = cell.Min.x + 12;
  axis_ = make_axis(frame_.view.largest, cell.GetWidth() - 20, frame_.view.query.currency);
  const float width =
      frame_.pen.text({bars_x_, cell.Min.y + 4}, 16, unit_text(frame_.view.query),
                      frame_.style(type::kAxis, frame_.theme.text, Weight::semibold));
  const TextStyle small = frame_.style(type::kAxis, frame_.theme.text3);
  const std::string rates = rates_text(frame_.catalog, frame_.view);
  const float room = cell.Max.x - 6 - (bars_x_ + width + 10);
  if (frame_.pen.text_width(rates, small) <= room) {
    frame_.pen.text_right({cell.Max.x - 6, cell.Min.y + 4}, 16, rates, small);
  } else if (room > 60) {
    frame_.pen.text({bars_x_ + width + 10, cell.Min.y + 4}, 16, rates, small, room);
  }
  draw_axis(frame_, axis_, {bars_x_, cell.Min.y + 20}, 15);
  frame_.item("axis", unit_text(frame_.view.query), cell.Min, cell.Max, false, rates);
}

}  // namespace rangefinder::ui
