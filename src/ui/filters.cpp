// The panel of filters: a pane beside the table, or a sheet over it.
#include "export/view_words.h"
#include "ui/choices.h"
#include "ui/pane.h"
#include "ui/panels.h"
#include "ui/widgets.h"

namespace rangefinder::ui {

void draw_filters(Frame& frame, const Area& area) {
  begin_pane(frame, "filters", area, Pane::filters, frame.theme.bg, true);
  const float scroll = ImGui::GetScrollY();
  const ImVec2 at(area.min.x + 16, area.min.y + 12 - scroll);
  set_content_bottom(draw_facets(frame, at, area.width() - 32) + 12);
  frame.pen.vertical(area.max.x - 1, area.min.y, area.max.y, frame.theme.line);
  end_pane();
}

namespace {

constexpr float kSheet = 280;  // its width on a tablet

// How much of a phone's page stays in sight.
float above(const Frame& frame) { return frame.low() ? 8 : 52; }
float title_height(const Frame& frame) { return frame.low() ? 48 : 60; }
float footer_height(const Frame& frame) { return frame.low() ? 52 : 72; }

void draw_title(Frame& frame, const Area& sheet) {
  const Theme& theme = frame.theme;
  const float top = sheet.min.y + title_height(frame) - 48;
  frame.pen.text({sheet.min.x + 16, top}, 48, "Filter",
                 frame.style(type::kTitle + 1, theme.text, Weight::semibold));
  ButtonSpec close = icon_button("Close", Icon::close);
  if (button(frame, {sheet.max.x - 56, top + 2}, 44, close)) frame.session.sheet = Sheet::none;
  if (!frame.view.query.filters()) return;
  ButtonSpec clear;
  clear.label = "Clear all";
  clear.font_size = type::kBody;
  const float x = sheet.max.x - 60 - button_width(frame, 44, clear);
  if (button(frame, {x, top + 2}, 44, clear)) clear_filters(frame);
}

// What closes the sheet says what there will be.
void draw_show(Frame& frame, const Area& sheet) {
  const float top = sheet.max.y - footer_height(frame);
  const float margin = frame.low() ? 4 : 12;
  frame.pen.horizontal(sheet.min.x, sheet.max.x, top, frame.theme.line);
  const std::string label = "Show " + bands_text(frame.view.summary.bands);
  const ImVec2 min(sheet.min.x + 16, top + margin);
  const ImVec2 max(sheet.max.x - 16, sheet.max.y - margin);
  if (pressed("##show", min, max)) frame.session.sheet = Sheet::none;
  frame.pen.fill(min, max, frame.theme.accent, 6);
  const TextStyle style = frame.style(type::kTitle, frame.theme.on_accent, Weight::semibold);
  const float text = frame.pen.text_width(label, style);
  frame.pen.text({(min.x + max.x - text) / 2, min.y}, max.y - min.y, label, style);
  frame.item("button", label, min, max);
}

}  // namespace

void draw_filter_sheet(Frame& frame) {
  const Theme& theme = frame.theme;
  const float width = frame.surface.width;
  const float height = frame.surface.height;
  const bool phone = frame.phone();
  const float top = above(frame);
  const Area sheet = phone ? Area{{0, top}, {width, height}} : Area{{0, 0}, {kSheet, height}};
  begin_overlay(frame, "filter-sheet");
  const bool beside = phone ? pressed("##behind", {0, 0}, {width, top})
                            : pressed("##behind", {kSheet, 0}, {width, height});
  if (beside) frame.session.sheet = Sheet::none;
  frame.pen.fill(sheet.min, sheet.max, theme.surface, phone ? 14 : 0,
                 phone ? ImDrawFlags_RoundCornersTop : 0);
  if (phone) {
    frame.pen.fill({width / 2 - 18, top + 8}, {width / 2 + 18, top + 12}, theme.control, 2);
  }
  draw_title(frame, sheet);

  const Area list{{sheet.min.x, sheet.min.y + title_height(frame)},
                  {sheet.max.x, sheet.max.y - footer_height(frame)}};
  begin_pane(frame, "sheet-list", list, Pane::filters, theme.surface, true);
  ImVec2 at(list.min.x + 16, list.min.y + 4 - ImGui::GetScrollY());
  at.y = draw_chips(frame, at, list.width() - 32);
  set_content_bottom(draw_facets(frame, at, list.width() - 32) + 12);
  end_pane();

  draw_show(frame, sheet);
  if (ImGui::IsKeyPressed(ImGuiKey_Escape)) frame.session.sheet = Sheet::none;
  ImGui::End();
}

}  // namespace rangefinder::ui
