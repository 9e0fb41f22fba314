#include <algorithm>
#include <cmath>

#include "export/view_words.h"
#include "ui/amounts.h"
#include "ui/panels.h"
#include "ui/readout.h"
#include "ui/widgets.h"

namespace rangefinder::ui {
namespace {

constexpr float kMargin = 16;
constexpr float kRow = 80;
constexpr float kAxis = 22;

void draw_row(Frame& frame, BandId band, const Axis& axis, ImVec2 at, float width, bool selected) {
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
  frame.pen.text({left, at.y + 7}, 20, facet_value(catalog, Facet::company, band),
                 frame.style(type::kTitle, theme.text, Weight::semibold),
                 right - total_width - 10 - left);

  // "≈ £203K – £300K", or how far stated and parts are apart, beside the marks.
  float marks = right;
  const std::uint8_t open = catalog.open_ends(band);
  draw_marks(frame, band, figures, {right, at.y + 26}, 16, true);
  for (const bool shown : {figures.converted, open != 0, catalog.quarter_of(band).empty(),
                           catalog.has_findings(band)}) {
    if (shown) marks -= 15;
  }
  std::string said;
  const BandFigures printed = printed_figures(catalog, band);
  if (figures.converted && !printed.stated.absent()) {
    said = money_text(printed.stated, (open & open_total) != 0, printed.currency);
  } else if (std::abs(figures.gap) > 0.10) {
    said = "gap " + gap_text(figures.gap);
  }
  const float said_width = frame.pen.text_right({marks - 4, at.y + 26}, 16, said,
                                                frame.style(type::kCaption, theme.text3));
  std::string place(catalog.region_of(band));
  if (frame.view[Facet::role].size() > 1) {
    place += " · ";
    place += facet_value(catalog, Facet::role, band);
  }
  frame.pen.text({left, at.y + 26}, 16, place, frame.style(type::kCaption, theme.text2),
                 marks - said_width - 14 - left);

  draw_grid(frame, axis, left, at.y + 44, at.y + 74);
  const MarkSize size{.lane = 7, .gap = 2, .pad = 3};
  draw_band(frame, band, figures, axis, size, {left, at.y + 47}, selected);
  frame.pen.horizontal(at.x, at.x + width, at.y + kRow - 1, theme.line);
  frame.item("row", row_label(catalog, band), at, {at.x + width, at.y + kRow}, selected, total);
}

// What a hover reads out elsewhere, below the row that was tapped.
float detail_height(const std::vector<ReadoutLine>& lines) { return readout_height(lines) + 20; }

void draw_detail(Frame& frame, const std::vector<ReadoutLine>& lines, ImVec2 at, float width) {
  const float height = detail_height(lines);
  frame.pen.fill(at, {at.x + width, at.y + height}, frame.theme.bg);
  frame.pen.fill(at, {at.x + 4, at.y + height}, frame.theme.accent);
  draw_lines(frame, lines, {at.x + kMargin, at.y + 8}, width - 2 * kMargin);
  frame.pen.horizontal(at.x, at.x + width, at.y + height - 1, frame.theme.line);
}

// "18 bands", and the rates or the unit.
void draw_count(Frame& frame, const Area& area) {
  const Summary& summary = frame.view.summary;
  const std::string bands =
      std::to_string(summary.bands) + (summary.bands == 1 ? " band" : " bands");
  frame.pen.text({area.min.x + kMargin, area.min.y + 2}, 20, bands,
                 frame.style(type::kBody, frame.theme.text, Weight::semibold));
  const std::string rates = rates_text(frame.catalog, frame.view);
  frame.pen.text_right({area.max.x - kMargin, area.min.y + 2}, 20,
                       rates.empty() ? unit_text(frame.view.query) : rates,
                       frame.style(type::kCaption, frame.theme.text3));
  frame.item("text", bands, area.min, {area.max.x, area.min.y + 22});
}

}  // namespace

void draw_phone_list(Frame& frame, const Area& area) {
  const Theme& theme = frame.theme;
  const float width = area.width();
  const Axis axis =
      make_axis(frame.view.largest, width - 2 * kMargin, frame.view.query.currency, 50);
  frame.pen.fill(area.min, {area.max.x, area.min.y + 44}, theme.surface);
  if (!draw_search_error(frame, {area.min.x + kMargin, area.min.y + 2}, width - 2 * kMargin, 20)) {
    draw_count(frame, area);
  }
  draw_axis(frame, axis, {area.min.x + kMargin, area.min.y + 22}, kAxis - 4);
  frame.pen.horizontal(area.min.x, area.max.x, area.min.y + 43, theme.line);

  const Area list{{area.min.x, area.min.y + 44}, area.max};
  begin_pane(frame, "list", list, Pane::table, theme.surface, true);
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0, 0));
  float y = list.min.y - ImGui::GetScrollY();
  for (const BandId band : frame.view.rows) {
    const bool selected = frame.session.selected == band;
    const auto lines =
        selected ? readout_lines(frame, band, width - 2 * kMargin) : std::vector<ReadoutLine>();
    const float height = kRow + (selected ? detail_height(lines) : 0);
    // What is out of sight costs nothing, but keeps its place.
    if (y + height > list.min.y - kRow && y < list.max.y + kRow) {
      ImGui::PushID(static_cast<int>(band));
      if (pressed("##row", {list.min.x, y}, {list.max.x, y + kRow})) {
        if (selected) {
          frame.session.selected.reset();
        } else {
          frame.session.selected = band;
        }
      }
      ImGui::PopID();
      draw_row(frame, band, axis, {list.min.x, y}, width, selected);
      if (selected) draw_detail(frame, lines, {list.min.x, y + kRow}, width);
    }
    y += height;
  }
  set_content_bottom(y);
  ImGui::PopStyleVar();
  end_pane();
}

}  // namespace rangefinder::ui
