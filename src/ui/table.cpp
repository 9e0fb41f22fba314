// The table of bands: a header that stays, groups that fold, rows that are drawn while in sight.
#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

#include "export/view_words.h"
#include "ui/band.h"
#include "ui/group_line.h"
#include "ui/pane.h"
#include "ui/panels.h"
#include "ui/readout.h"
#include "ui/row_menu.h"
#include "ui/selection.h"
#include "ui/table_cells.h"
#include "ui/table_header.h"
#include "ui/table_keys.h"
#include "ui/table_lines.h"
#include "ui/widgets.h"

namespace rangefinder::ui {
namespace {

class BandTable {
 public:
  BandTable(Frame& frame, const Area& area)
      : frame_(frame),
        session_(frame.session),
        area_(area),
        body_{{area.min.x, area.min.y + kTableHead}, area.max},
        unit_(unit_of(frame.view)),
        lines_(frame.view, frame.session.screen.folded),
        height_(row_height(frame)),
        grid_(grid_of(frame.session.screen.columns, area.width() - scrollbar(),
                      frame.view[Facet::role].size() < 2, fitted(frame.session), unit_.printed)),
        header_(frame, grid_, unit_) {}

  void draw() {
    // Keys are taken by table_keys.h: what is here are no items that Dear ImGui moves between.
    ImGui::SetCursorScreenPos(area_.min);
    ImGui::PushStyleColor(ImGuiCol_ChildBg, IM_COL32_BLACK_TRANS);
    ImGui::BeginChild("table", {area_.width(), area_.height()}, ImGuiChildFlags_None,
                      ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse |
                          ImGuiWindowFlags_NoNavInputs);
    take_keyboard();
    header_.draw({area_.min, {area_.max.x, body_.min.y}}, session_.table_scroll_x);
    if (session_.complete && !session_.is_part()) draw_row_menu(frame_);
    ImGui::SetCursorScreenPos(body_.min);
    ImGui::BeginChild("rows", {body_.width(), body_.height()}, ImGuiChildFlags_None,
                      ImGuiWindowFlags_HorizontalScrollbar | ImGuiWindowFlags_NoNavInputs);
    ImGui::PopStyleColor();
    scroll_x_ = session_.table_scroll_x = ImGui::GetScrollX();
    scroll_sideways();
    draw_lines();
    ImGui::SetCursorScreenPos({body_.min.x - scroll_x_ + grid_.width - 1, body_.min.y});
    ImGui::Dummy({1, 1});
    set_content_bottom(body_.min.y - ImGui::GetScrollY() +
                       height_ * static_cast<float>(lines_.size()));
    ImGui::EndChild();
    ImGui::EndChild();
  }

 private:
  // A host's columns are fitted where it names none.
  static bool fitted(const Session& session) {
    return session.is_part() && session.screen.columns == embed_columns(session.embed->show);
  }

  // The width of the bar at the right, where there are more lines than fit.
  float scrollbar() const {
    const bool more = height_ * static_cast<float>(lines_.size()) > body_.height();
    return more ? ImGui::GetStyle().ScrollbarSize : 0;
  }

  void take_keyboard() {
    if (session_.focus_next == Pane::content) {
      ImGui::FocusWindow(ImGui::GetCurrentWindow());
      session_.focus_next = Pane::none;
      session_.by_keyboard = true;
      if (!session_.screen.selected && !frame_.view.rows.empty()) {
        select_only(session_, frame_.view.rows.front());
      }
      session_.scroll_to_selected = true;
    }
    // An open menu has the keyboard, though it belongs to the table.
    if (!ImGui::IsWindowFocused(ImGuiFocusedFlags_ChildWindows |
                                ImGuiFocusedFlags_NoPopupHierarchy)) {
      return;
    }
    session_.focused = Pane::content;
    // Dear ImGui would leave the pane on Escape.
    ImGui::SetKeyOwner(ImGuiKey_Escape, ImGui::GetID("keys"));
    const auto page = static_cast<std::size_t>(std::max(1.0F, body_.height() / height_ - 1));
    if (take_table_keys(frame_, lines_, grid_, page)) {
      session_.by_keyboard = true;
      session_.scroll_to_selected = true;
    }
  }

  // ---------------------------------------------------------------- lines

  void draw_lines() {
    const auto current = current_line(frame_, lines_);
    if (session_.scroll_to_selected && current) {
      bring_into_sight(height_ * static_cast<float>(*current), height_, body_.height());
    }
    session_.scroll_to_selected = false;
    const float scroll = ImGui::GetScrollY();
    const auto first = static_cast<std::size_t>(scroll / height_);
    const auto end = std::min(
        lines_.size(), first + static_cast<std::size_t>(std::ceil(body_.height() / height_)) + 1);
    for (std::size_t i = first; i < end; ++i) {
      const float top = body_.min.y - scroll + static_cast<float>(i) * height_;
      const TableLine line = lines_.at(i);
      if (line.group != nullptr) {
        draw_group(*line.group, top, current == i);
      } else {
        draw_row(frame_.view.rows[line.row], top, current == i);
      }
    }
  }

  // As keys ask: by a step, or as far as the header that they are at.
  void scroll_sideways() {
    constexpr float kStep = 80;
    if (session_.sideways != 0) {
      ImGui::SetScrollX(std::clamp(scroll_x_ + kStep * static_cast<float>(session_.sideways), 0.0F,
                                   ImGui::GetScrollMaxX()));
      session_.sideways = 0;
    }
    const GridColumn* column =
        session_.cursor.column ? grid_.find(*session_.cursor.column) : nullptr;
    if (!session_.scroll_to_selected || column == nullptr || column->pinned) return;
    const float least = column->x + column->width - (body_.width() - scrollbar());
    const float most = column->x - grid_.pinned_width;
    ImGui::SetScrollX(std::max(0.0F, std::min(std::max(scroll_x_, least), most)));
  }

  // Without the scrollbar: what is wider would scroll sideways.
  Area line_area(float top) const {
    return {{body_.min.x, top}, {body_.max.x - scrollbar(), top + height_}};
  }

  void draw_group(const Group& group, float top, bool current) {
    const Area line = line_area(top);
    if (draw_group_line(frame_, group, line, bars_area(), header_.axes())) {
      std::set<std::string>& folded = session_.screen.folded;
      if (folded.erase(group.label) == 0) folded.insert(group.label);
    }
    if (current && session_.cursor.group) draw_ring(line);
  }

  // From where to where bars are drawn; empty where there is no such column.
  Area bars_area() const {
    const GridColumn* bars = grid_.find(TableColumn::bands);
    if (bars == nullptr) return {};
    const ColumnArea at = column_area(body_, *bars, grid_, scroll_x_);
    return {{at.left + 12, body_.min.y}, {at.right, body_.max.y}};
  }

  void draw_ring(const Area& line) const {
    if (!session_.by_keyboard || session_.focused != Pane::content || session_.cursor.column)
      return;
    frame_.pen.outline({line.min.x + 1, line.min.y + 1}, {line.max.x - 1, line.max.y - 2},
                       frame_.theme.accent, 3, 2);
  }

  void draw_row(BandId band, float top, bool current) {
    TableRow row{.band = band,
                 .figures = figures_of(frame_.catalog, frame_.view.query, band),
                 .top = top,
                 .height = height_,
                 .look = {.selected = is_selected(session_, band),
                          .grouped = frame_.view.query.group != Grouping::none}};
    const Area line = line_area(top);
    const Hover hover = take_pointer(row, line);
    const bool hovered = hover != Hover::none;
    const Theme& theme = frame_.theme;
    if (row.look.selected || hovered) {
      frame_.pen.fill(line.min, line.max, row.look.selected ? theme.selected : theme.hover);
    }
    draw_cells(row, line);
    if (row.look.selected) {
      frame_.pen.fill(line.min, {line.min.x + 3, line.max.y}, theme.accent);
    }
    frame_.pen.horizontal(line.min.x, line.max.x, line.max.y - 1, theme.line);
    if (current) draw_ring(line);
    if (current && session_.menu_by_key && !session_.cursor.column) {
      session_.menu_by_key = false;
      open_row_menu(session_, band, {line.min.x + 30, line.max.y}, {});
    }
    frame_.item(
        "row", row_label(frame_.catalog, band), line.min, line.max, row.look.selected,
        money_text(row.figures.total(frame_.view.query.basis),
                   (frame_.catalog.open_ends(band) & open_total) != 0, row.figures.currency));
    draw_pin(row, line, hovered);
    if (hover == Hover::resting && session_.complete) draw_hover(row);
  }

  enum class Hover : std::uint8_t { none, passing, resting };

  // Clicks on a row, and whether the pointer is over it.
  Hover take_pointer(const TableRow& row, const Area& line) {
    ImGui::PushID(static_cast<int>(row.band));
    ImGui::SetCursorScreenPos(line.min);
    ImGui::SetNextItemAllowOverlap();
    const bool clicked = ImGui::InvisibleButton("##row", {line.width(), line.height()});
    const bool hovered = ImGui::IsItemHovered();
    const bool resting =
        ImGui::IsItemHovered(ImGuiHoveredFlags_DelayShort | ImGuiHoveredFlags_NoSharedDelay);
    ImGui::PopID();
    if (ImGui::IsItemClicked(ImGuiMouseButton_Right)) open_menu(row);
    // The second press of two opens the guide; it is no click that lets go of the row again.
    if (hovered && ImGui::IsMouseDoubleClicked(ImGuiMouseButton_Left)) {
      open_guide(frame_, row.band);
    } else if (clicked && ImGui::GetIO().MouseClickedLastCount[ImGuiMouseButton_Left] < 2) {
      click(row.band);
    }
    return resting ? Hover::resting : hovered ? Hover::passing : Hover::none;
  }

  void click(BandId band) {
    const ImGuiIO& io = ImGui::GetIO();
    const bool alone = session_.screen.selected == band && session_.selection.size() < 2;
    session_.by_keyboard = false;
    session_.cursor = {};
    if (io.KeyShift) {
      extend_selection(session_, frame_.view.rows, band);
    } else if (io.KeyCtrl) {
      toggle_selected(session_, band);
    } else if (alone) {
      select_none(session_);
    } else {
      select_only(session_, band);
    }
  }

  void open_menu(const TableRow& row) {
    if (!is_selected(session_, row.band)) select_only(session_, row.band);
    std::string cell;
    for (const GridColumn& column : grid_.columns) {
      const ColumnArea at = column_area(body_, column, grid_, scroll_x_);
      if (ImGui::GetIO().MousePos.x < at.clip_left || ImGui::GetIO().MousePos.x >= at.clip_right) {
        continue;
      }
      cell = column_text(frame_, unit_, row, column.column);
    }
    open_row_menu(session_, row.band, ImGui::GetIO().MousePos, std::move(cell));
  }

  void draw_cells(const TableRow& row, const Area& line) {
    for (const GridColumn& column : grid_.columns) {
      const ColumnArea at = column_area(body_, column, grid_, scroll_x_);
      if (at.clip_left >= at.clip_right) continue;
      const bool cut = at.clip_left > at.left || at.clip_right < at.right;
      // Cells fit their columns but where pinned columns or the edge cut them.
      if (cut) {
        frame_.pen.list().PushClipRect({at.clip_left, line.min.y}, {at.clip_right, line.max.y},
                                       true);
      }
      draw_cell(frame_, unit_, header_.axes(), row, column.column,
                {{at.left, line.min.y}, {at.right, line.max.y}});
      if (cut) frame_.pen.list().PopClipRect();
    }
    if (grid_.pinned_width > 0 && scroll_x_ > 0) {
      frame_.pen.vertical(body_.min.x + grid_.pinned_width, line.min.y, line.max.y,
                          frame_.theme.line);
    }
  }

  // At the right of the first column: what is pinned, and where the pointer is what could be.
  void draw_pin(const TableRow& row, const Area& line, bool hovered) {
    const bool pinned = session_.screen.pinned(row.band);
    if (!pinned && (!hovered || session_.screen.pins.size() >= kMostPins)) return;
    const GridColumn* company = grid_.find(TableColumn::company);
    if (company == nullptr) return;
    const float right = column_area(body_, *company, grid_, scroll_x_).clip_right;
    const ImVec2 min(right - 26, line.min.y + (height_ - 24) / 2);
    const ImVec2 max(min.x + 24, min.y + 24);
    ImGui::PushID(static_cast<int>(row.band));
    if (pressed("##pin", min, max)) session_.screen.toggle_pin(row.band);
    const bool over = ImGui::IsItemHovered();
    ImGui::PopID();
    if (over) ImGui::SetItemTooltip("%s", pinned ? "Unpin" : "Pin to compare");
    frame_.pen.fill(min, max,
                    over                ? frame_.theme.line
                    : row.look.selected ? frame_.theme.selected
                                        : frame_.theme.hover,
                    4);
    draw_icon(frame_.pen, Icon::pin, {(min.x + max.x) / 2, (min.y + max.y) / 2},
              pinned ? frame_.theme.accent : frame_.theme.text3, 14);
    frame_.item("pin", row_label(frame_.catalog, row.band), min, max, pinned);
  }

  void draw_hover(const TableRow& row) {
    if (session_.by_keyboard || ImGui::IsAnyMouseDown()) return;
    const GridColumn* marks = grid_.find(TableColumn::marks);
    const float x = ImGui::GetIO().MousePos.x;
    if (marks != nullptr) {
      const ColumnArea at = column_area(body_, *marks, grid_, scroll_x_);
      if (x >= at.clip_left && x < at.clip_right) {
        draw_marks_readout(frame_, row);
        return;
      }
    }
    draw_readout(frame_, row.band);
  }

  Frame& frame_;
  Session& session_;
  Area area_, body_;
  AmountUnit unit_;
  TableLines lines_;
  float height_;
  TableGrid grid_;
  TableHeader header_;
  float scroll_x_ = 0;
};

}  // namespace

void draw_table(Frame& frame, const Area& area) { BandTable(frame, area).draw(); }

}  // namespace rangefinder::ui
