#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

#include "ui/amounts.h"
#include "ui/panels.h"
#include "ui/readout.h"
#include "ui/table_header.h"
#include "ui/widgets.h"

namespace rangefinder::ui {
namespace {

constexpr float kRow = 36;

// What does not fit is dropped in this order; the names, the total and the bars stay.
constexpr int kDropOrder[] = {col_role, col_bonus, col_equity, col_base, col_gap};
constexpr float kLeastBars = 220;

class BandTable {
 public:
  BandTable(Frame& frame, const Area& area)
      : frame_(frame), area_(area), unit_(unit_of(frame.view)), header_(frame, unit_) {}

  void draw() {
    constexpr ImGuiTableFlags kFlags =
        ImGuiTableFlags_Resizable | ImGuiTableFlags_Reorderable | ImGuiTableFlags_ScrollY |
        ImGuiTableFlags_BordersInnerV | ImGuiTableFlags_NoBordersInBodyUntilResize |
        ImGuiTableFlags_SizingFixedFit | ImGuiTableFlags_NoSavedSettings | ImGuiTableFlags_Hideable;
    ImGui::SetCursorScreenPos(area_.min);
    // Columns that do not fit change with the width: each set of them is a table of its own.
    const unsigned dropped = dropped_columns();
    ImGui::PushID(static_cast<int>(dropped));
    if (ImGui::BeginTable("bands", column_count, kFlags, {area_.width(), area_.height()})) {
      for (int i = 0; i < column_count; ++i) {
        ImGuiTableColumnFlags flags = kColumns[i].width == 0 ? ImGuiTableColumnFlags_WidthStretch
                                                             : ImGuiTableColumnFlags_WidthFixed;
        if ((dropped >> i & 1U) != 0) flags |= ImGuiTableColumnFlags_Disabled;
        if (i == col_company)
          flags |= ImGuiTableColumnFlags_NoHide | ImGuiTableColumnFlags_NoReorder;
        ImGui::TableSetupColumn(kColumns[i].name, flags, kColumns[i].width);
      }
      ImGui::TableSetupScrollFreeze(0, 1);
      take_keyboard();
      header_.draw();
      rows();
      ImGui::EndTable();
    }
    ImGui::PopID();
  }

 private:
  unsigned dropped_columns() const {
    constexpr float kPadding = 12;
    float width = kLeastBars;
    for (const ColumnSpec& column : kColumns) width += column.width + kPadding;
    unsigned dropped = 0;
    // A column of roles says nothing while there is one role.
    if (frame_.view[Facet::role].size() < 2) {
      if (width > area_.width()) {
        dropped |= 1U << col_role;
        width -= kColumns[col_role].width + kPadding;
      }
    }
    for (const int column : kDropOrder) {
      if (width <= area_.width()) break;
      if ((dropped >> column & 1U) != 0) continue;
      dropped |= 1U << column;
      width -= kColumns[column].width + kPadding;
    }
    return dropped;
  }

  void take_keyboard() {
    Session& session = frame_.session;
    if (session.focus_next == Pane::table) {
      ImGuiWindow* window = ImGui::GetCurrentWindow();
      ImGui::FocusWindow(window);
      ImGui::NavInitWindow(window, true);
      ImGui::SetNavCursorVisible(true);
      session.focus_next = Pane::none;
      if (!session.selected && !frame_.view.rows.empty()) {
        session.selected = frame_.view.rows.front();
      }
      focus_selected_ = true;
    }
    if (ImGui::IsWindowFocused()) session.focused = Pane::table;
  }

  // ---------------------------------------------------------------- rows

  void rows() {
    const std::vector<BandId>& ids = frame_.view.rows;
    const int selected = selected_row();
    ImGuiListClipper clipper;
    clipper.Begin(static_cast<int>(ids.size()), kRow);
    if (selected >= 0 && (focus_selected_ || frame_.session.scroll_to_selected)) {
      clipper.IncludeItemByIndex(selected);
    }
    while (clipper.Step()) {
      for (int i = clipper.DisplayStart; i < clipper.DisplayEnd; ++i) {
        row(ids[static_cast<std::size_t>(i)], i == selected);
      }
    }
    frame_.session.scroll_to_selected = false;
  }

  int selected_row() const {
    if (!frame_.session.selected) return -1;
    const auto& ids = frame_.view.rows;
    const auto found = std::ranges::find(ids, *frame_.session.selected);
    return found == ids.end() ? -1 : static_cast<int>(found - ids.begin());
  }

  void row(BandId band, bool selected) {
    const Theme& theme = frame_.theme;
    const BandFigures figures = figures_of(frame_.catalog, frame_.view.query, band);
    ImGui::TableNextRow(ImGuiTableRowFlags_None, kRow);
    ImGui::TableSetColumnIndex(col_company);
    ImGui::PushID(static_cast<int>(band));
    ImGui::PushStyleColor(ImGuiCol_Header, selected ? theme.selected : 0U);
    ImGui::PushStyleColor(ImGuiCol_HeaderHovered, selected ? theme.selected : theme.hover);
    if (selected && focus_selected_) ImGui::SetKeyboardFocusHere();
    const bool clicked = ImGui::Selectable(
        "##row", selected, ImGuiSelectableFlags_SpanAllColumns | ImGuiSelectableFlags_AllowOverlap,
        {0, kRow});
    ImGui::PopStyleColor(2);
    if (clicked && selected && !ImGui::GetIO().NavVisible) {
      frame_.session.selected.reset();
    } else if (clicked) {
      frame_.session.selected = band;
    }
    // The keyboard's focus is the selection: arrows, Home, End and the pages move it.
    if (ImGui::IsItemFocused() && ImGui::GetIO().NavVisible && !focus_selected_) {
      frame_.session.selected = band;
    }
    if (selected && frame_.session.scroll_to_selected) ImGui::SetScrollHereY();
    const bool hovered =
        ImGui::IsItemHovered(ImGuiHoveredFlags_DelayShort | ImGuiHoveredFlags_NoSharedDelay);
    ImGui::PopID();

    const ImRect first = ImGui::TableGetCellBgRect(ImGui::GetCurrentTable(), col_company);
    const float top = first.Min.y;
    company(first, band, selected);
    cells(band, figures, top, selected);

    frame_.pen.list().PushClipRect({area_.min.x, area_.min.y + kTableHead}, area_.max);
    frame_.pen.horizontal(area_.min.x, area_.max.x, top + kRow - 1, theme.line);
    frame_.item("row", row_label(frame_.catalog, band), {area_.min.x, top},
                {area_.max.x, top + kRow}, selected,
                money_text(figures.total(frame_.view.query.basis),
                           (frame_.catalog.open_ends(band) & open_total) != 0, figures.currency));
    frame_.pen.list().PopClipRect();
    if (hovered && !ImGui::GetIO().NavVisible) draw_readout(frame_, band);
  }

  void company(const ImRect& cell, BandId band, bool selected) const {
    const Theme& theme = frame_.theme;
    const float x = cell.Min.x + 16;
    const float width = cell.Max.x - x - 6;
    if (selected) {
      frame_.pen.fill(cell.Min, {cell.Min.x + 3, cell.Min.y + kRow}, theme.accent);
    }
    frame_.pen.text({x, cell.Min.y + 1}, 18, facet_value(frame_.catalog, Facet::company, band),
                    frame_.style(type::kBody, theme.text, Weight::semibold), width);
    std::string place(frame_.catalog.region_of(band));
    if (const auto level = facet_value(frame_.catalog, Facet::level, band); !level.empty()) {
      place += " · ";
      place += level;
    }
    frame_.pen.text({x, cell.Min.y + 17}, 15, place, frame_.style(type::kCaption, theme.text2),
                    width);
  }

  void cells(BandId band, const BandFigures& figures, float top, bool selected) {
    const Theme& theme = frame_.theme;
    const Catalog& catalog = frame_.catalog;
    const std::uint8_t open = catalog.open_ends(band);
    const auto amount = [&](int column, const Ends& ends, std::uint8_t end, Weight weight,
                            float height) {
      if (!ImGui::TableSetColumnIndex(column)) return;
      const ImRect cell = ImGui::TableGetCellBgRect(ImGui::GetCurrentTable(), column);
      const ImU32 ink = ends.absent() ? theme.text3 : theme.text;
      frame_.pen.text_right({cell.Max.x - 6, top}, height,
                            cell_text(ends, (open & end) != 0, unit_, figures.currency),
                            frame_.style(type::kBody, ink, weight));
    };
    if (ImGui::TableSetColumnIndex(col_role)) {
      const ImRect cell = ImGui::TableGetCellBgRect(ImGui::GetCurrentTable(), col_role);
      frame_.pen.text({cell.Min.x + 6, top}, kRow, facet_value(catalog, Facet::role, band),
                      frame_.style(type::kCaption, theme.text2), cell.GetWidth() - 12);
    }
    amount(col_base, figures.base, open_base, Weight::regular, kRow);
    amount(col_equity, figures.equity, open_equity, Weight::regular, kRow);
    amount(col_bonus, figures.bonus, open_bonus, Weight::regular, kRow);

    const Ends& total = figures.total(frame_.view.query.basis);
    const bool stated = frame_.view.query.basis == Basis::stated;
    amount(col_total, total, stated ? open_total : 0, Weight::semibold,
           figures.converted ? 22 : kRow);
    const BandFigures as_printed = printed_figures(catalog, band);
    const Ends& unconverted = as_printed.total(frame_.view.query.basis);
    if (figures.converted && !unconverted.absent() && ImGui::TableSetColumnIndex(col_total)) {
      const ImRect cell = ImGui::TableGetCellBgRect(ImGui::GetCurrentTable(), col_total);
      AmountUnit printed = unit_;
      printed.name_currency = true;
      const double per = per_year(frame_.view.query.period);
      frame_.pen.text_right({cell.Max.x - 6, top + 19}, 14,
                            cell_text({unconverted.low / per, unconverted.high / per},
                                      (open & open_total) != 0, printed, as_printed.currency) +
                                unit_.suffix,
                            frame_.style(type::kAxis, theme.text3, Weight::semibold));
    }
    if (ImGui::TableSetColumnIndex(col_bands)) {
      draw_grid(frame_, header_.axis(), header_.bars_x(), top, top + kRow);
      const MarkSize size{.lane = 8, .gap = 2, .pad = 4};
      draw_band(frame_, band, figures, header_.axis(), size,
                {header_.bars_x(), top + (kRow - mark_height(size)) / 2}, selected);
    }
    if (ImGui::TableSetColumnIndex(col_gap)) {
      const ImRect cell = ImGui::TableGetCellBgRect(ImGui::GetCurrentTable(), col_gap);
      const bool large = std::abs(figures.gap) > 0.10;
      frame_.pen.text_right({cell.Max.x - 6, top}, kRow, gap_text(figures.gap),
                            frame_.style(type::kCaption, large ? theme.text : theme.text3,
                                         large ? Weight::semibold : Weight::regular));
    }
    if (ImGui::TableSetColumnIndex(col_marks)) {
      const ImRect cell = ImGui::TableGetCellBgRect(ImGui::GetCurrentTable(), col_marks);
      draw_marks(frame_, band, figures, {cell.Max.x - 10, top}, kRow, false);
    }
  }

  Frame& frame_;
  Area area_;
  AmountUnit unit_;
  TableHeader header_;
  bool focus_selected_ = false;
};

}  // namespace

void draw_table(Frame& frame, const Area& area) {
  begin_pane(frame, "table", area, Pane::none, frame.theme.surface, false);
  BandTable(frame, area).draw();
  end_pane();
}

}  // namespace rangefinder::ui
