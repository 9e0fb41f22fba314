#include <algorithm>
#include <cmath>
#include <utility>

#include "chart/axes.h"
#include "export/view_words.h"
#include "ui/amounts.h"
#include "ui/band.h"
#include "ui/group_line.h"
#include "ui/offer_marks.h"
#include "ui/pane.h"
#include "ui/panels.h"
#include "ui/row_menu.h"
#include "ui/selection.h"
#include "ui/table_cells.h"
#include "ui/table_keys.h"
#include "ui/table_lines.h"
#include "ui/widgets.h"

namespace rangefinder::ui {
namespace {

constexpr float kMargin = 16;
constexpr float kRow = 80;
constexpr float kGroup = 44;
constexpr float kAxis = 22;

void draw_row(Frame& frame, BandId band, const Axes& axes, ImVec2 at, float width, bool selected) {
  const Theme& theme = frame.theme;
  const Catalog& catalog = frame.catalog;
  const BandFigures figures = figures_of(catalog, frame.view.query, band);
  const float left = at.x + kMargin;
  const float right = at.x + width - kMargin;
  if (selected) {
    frame.pen.fill(at, {at.x + width, at.y + kRow}, theme.selected);
    frame.pen.fill(at, {at.x + 4, at.y + kRow}, theme.accent);
  } else if (ImGui::IsItemHovered() && !frame.touch()) {
    frame.pen.fill(at, {at.x + width, at.y + kRow}, theme.hover);
  }
  const bool stated = frame.view.query.basis == Basis::stated;
  const std::string total =
      headline_text(figures.total(frame.view.query.basis),
                    stated && (catalog.open_ends(band) & open_total) != 0, figures.currency);
  const float total_width = frame.pen.text_right(
      {right, at.y + 7}, 20, total, frame.style(type::kTitle, theme.text, Weight::semibold));
  const bool by_place = names_places(frame);
  frame.pen.text({left, at.y + 7}, 20,
                 by_place ? catalog.region_of(band) : facet_value(catalog, Facet::company, band),
                 frame.style(type::kTitle, theme.text, Weight::semibold),
                 right - total_width - 10 - left);

  // "≈ £203K – £300K", or how far stated and parts are apart, beside the marks.
  const std::uint8_t open = catalog.open_ends(band);
  const float marks = draw_marks(frame, band, figures, {right, at.y + 26}, 16, true);
  std::string said;
  const BandFigures printed = printed_figures(catalog, band);
  if (figures.converted && !printed.stated.absent()) {
    said = money_text(printed.stated, (open & open_total) != 0, printed.currency);
  } else if (std::abs(figures.gap) > 0.10) {
    said = "gap " + gap_text(figures.gap);
  }
  const float said_width = frame.pen.text_right({marks - 4, at.y + 26}, 16, said,
                                                frame.style(type::kCaption, theme.text3));
  std::string place(by_place ? std::string_view() : catalog.region_of(band));
  if (frame.view[Facet::role].size() > 1) {
    if (!by_place) place += " · ";
    place += facet_value(catalog, Facet::role, band);
  }
  if (catalog.is_yours(band)) place += place.empty() ? "yours" : " · yours";
  frame.pen.text({left, at.y + 26}, 16, place, frame.style(type::kCaption, theme.text2),
                 marks - said_width - 14 - left);

  const Axis& axis = axes.of(figures.currency);
  draw_grid(frame, axis, left, at.y + 44, at.y + 74);
  const MarkSize size{.lane = 7, .gap = 2, .pad = 3};
  const ImVec2 mark(left, at.y + 47);
  draw_band(frame, band, figures, axis, size, mark, selected);
  if (frame.session.complete) draw_offer_marks(frame, band, axis, mark, mark_height(size));
  frame.pen.horizontal(at.x, at.x + width, at.y + kRow - 1, theme.line);
  frame.item("row", row_label(catalog, band), at, {at.x + width, at.y + kRow}, selected, total);
}

// "18 bands", and the rates or the unit.
void draw_count(Frame& frame, const Area& area) {
  const std::string bands = bands_text(frame.view.summary.bands);
  const float y = area.min.y + 2;
  const float right = area.max.x - kMargin;
  const float end = area.min.x + kMargin +
                    frame.pen.text({area.min.x + kMargin, y}, 20, bands,
                                   frame.style(type::kBody, frame.theme.text, Weight::semibold));
  frame.item("text", bands, area.min, {end, y + 20});
  std::string said = rates_text(frame.catalog, frame.view);
  if (said.empty()) said = unit_text(frame.view.query);
  const TextStyle style = frame.style(type::kCaption, frame.theme.text3);
  const float x = std::max(end + 16, right - frame.pen.text_width(said, style));
  frame.pen.text({x, y}, 20, said, style, right - x);
  frame.item("text", said, {x, y}, {right, y + 20});
}

// A tap opens the band's guide, a long one its menu.
void take_row(Frame& frame, BandId band, const Axes& axes, ImVec2 at, float width) {
  ImGui::PushID(static_cast<int>(band));
  if (pressed("##row", at, {at.x + width, at.y + kRow})) {
    open_guide(frame, band);
  }
  ImGui::PopID();
  if (ImGui::IsItemClicked(ImGuiMouseButton_Right)) {
    open_row_menu(frame.session, band, ImGui::GetIO().MousePos, {});
  }
  draw_row(frame, band, axes, at, width, frame.session.screen.selected == band);
}

// Once after what may have moved the selected band: a link, a query.
void bring_selected_into_sight(Frame& frame, const TableLines& lines, float pane_height) {
  if (!std::exchange(frame.session.scroll_to_selected, false)) return;
  const auto line = current_line(frame, lines);
  if (!line) return;
  float top = 0;
  for (std::size_t i = 0; i < *line; ++i) top += lines.at(i).group != nullptr ? kGroup : kRow;
  bring_into_sight(top, kRow, pane_height);
}

}  // namespace

void draw_phone_list(Frame& frame, const Area& area) {
  const Theme& theme = frame.theme;
  const float width = area.width();
  const Axes axes(frame.view.largest, width - 2 * kMargin, 50);
  draw_count(frame, area);
  draw_axis(frame, axes.common(), {area.min.x + kMargin, area.min.y + 22}, kAxis - 4);
  frame.pen.horizontal(area.min.x, area.max.x, area.min.y + 43, theme.line);

  const Area list{{area.min.x, area.min.y + 44}, area.max};
  begin_pane(frame, "list", list, Pane::content, theme.surface, true);
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0, 0));
  const TableLines lines(frame.view, frame.session.screen.folded);
  bring_selected_into_sight(frame, lines, list.height());
  const float top = list.min.y - ImGui::GetScrollY();
  const std::size_t groups = frame.view.groups.size();
  const float bottom =
      top + kGroup * static_cast<float>(groups) + kRow * static_cast<float>(lines.size() - groups);
  // Without groups all lines are as high. One beyond either end is there for the keyboard to go to.
  const auto above = static_cast<std::size_t>(ImGui::GetScrollY() / kRow);
  std::size_t i = groups == 0 && above > 0 ? above - 1 : 0;
  float y = top + static_cast<float>(i) * kRow;
  for (; i < lines.size() && y < list.max.y + kRow; ++i) {
    const TableLine line = lines.at(i);
    const float height = line.group != nullptr ? kGroup : kRow;
    // What is out of sight costs nothing, but keeps its place.
    if (y + height > list.min.y - kRow) {
      if (line.group != nullptr) {
        if (draw_group_line(frame, *line.group, {{list.min.x, y}, {list.max.x, y + height}}, {},
                            axes)) {
          std::set<std::string>& folded = frame.session.screen.folded;
          if (folded.erase(line.group->label) == 0) folded.insert(line.group->label);
        }
      } else {
        take_row(frame, frame.view.rows[line.row], axes, {list.min.x, y}, width);
      }
    }
    y += height;
  }
  set_content_bottom(bottom);
  ImGui::PopStyleVar();
  if (frame.session.complete && !frame.session.is_part()) draw_row_menu(frame);
  end_pane();
}

}  // namespace rangefinder::ui
