// The guide of the selected band: beside the table, over it where there is little room, and in a
// sheet on phones. Its head and tabs stay, what is below scrolls.
#include <imgui_internal.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "ui/guide_sections.h"
#include "ui/pane.h"
#include "ui/panels.h"
#include "ui/widgets.h"

namespace rangefinder::ui {
namespace {

// In less height the head scrolls with the rest.
constexpr float kFixedFrom = 460;
constexpr std::array kTabs = {"Figures", "DNA", "Levels", "Levers", "Sources"};

// Where each section starts; NaN where the guide has none.
using Tops = std::array<float, kSectionCount>;

const Prose* prose_of(const Frame& frame, BandId band) {
  return frame.lacks_words ? nullptr : frame.catalog.prose_of(band);
}

Tops draw_sections(Flow& flow) {
  Tops tops;
  tops.fill(NAN);
  const auto start = [&](GuideSection section) {
    tops[static_cast<std::size_t>(section)] = flow.y;
  };
  const Prose* prose = prose_of(flow.frame, flow.band);
  start(GuideSection::figures);
  flow.y -= 16;  // the tabs' line is the section's
  draw_guide_figures(flow);
  draw_guide_findings(flow);
  if (flow.frame.lacks_words) draw_lack(flow, {});
  if (prose != nullptr && !(prose->dna_tags.empty() && prose->dna_text.empty())) {
    start(GuideSection::dna);
    draw_guide_dna(flow, *prose);
  }
  draw_guide_bands(flow);
  if (prose != nullptr && has_levels(*prose)) {
    start(GuideSection::levels);
    draw_guide_levels(flow, *prose);
  }
  if (prose != nullptr && !prose->levers.empty()) {
    start(GuideSection::levers);
    draw_guide_levers(flow, *prose);
  }
  if (prose != nullptr && !prose->strategy.empty()) {
    if (prose->levers.empty()) start(GuideSection::levers);
    draw_guide_strategy(flow, *prose);
  }
  start(GuideSection::sources);
  draw_guide_sources(flow, prose);
  flow.y += 24;
  return tops;
}

// The tab that was pressed, as long as nobody scrolls on; else the last section that has begun
// not far below the top, and at the end the last one.
int tab_in_sight(const GuideReading& reading, const Tops& tops, float top, float bottom) {
  const float scroll = ImGui::GetScrollY();
  if (reading.tab >= 0 && std::abs(scroll - reading.tab_scroll) < 2) return reading.tab;
  const float most = ImGui::GetScrollMaxY();
  if (most > 0 && scroll > most - 2) return static_cast<int>(kSectionCount) - 1;
  const float reached = top + std::min(140.0F, (bottom - top) / 3);
  int shown = 0;
  for (std::size_t i = 0; i < tops.size(); ++i) {
    if (tops[i] <= reached) shown = static_cast<int>(i);
  }
  return shown;
}

void draw_guide_tabs(Frame& frame, const Area& area, const Tops& tops, int shown) {
  const Theme& theme = frame.theme;
  const float size = frame.phone() ? type::kTitle : type::kBody;
  // Closer together where there is little room.
  float words = 0;
  float count = 0;
  for (std::size_t i = 0; i < tops.size(); ++i) {
    if (std::isnan(tops[i])) continue;
    words += frame.pen.text_width(kTabs[i], frame.style(size, 0, Weight::semibold));
    ++count;
  }
  const float gap =
      std::clamp((area.width() - 32 - words) / std::max(1.0F, count - 1), 4.0F, 20.0F);
  float x = area.min.x + 16;
  for (std::size_t i = 0; i < tops.size(); ++i) {
    if (std::isnan(tops[i])) continue;
    const bool chosen = static_cast<int>(i) == shown;
    const TextStyle style = frame.style(size, chosen ? theme.text : theme.text2,
                                        chosen ? Weight::semibold : Weight::regular);
    const float width = frame.pen.text_width(kTabs[i], frame.style(size, 0, Weight::semibold));
    const ImVec2 min(x - gap / 2, area.min.y);
    const ImVec2 max(x + width + gap / 2, area.max.y);
    if (pressed(kTabs[i], min, max)) frame.session.reading.go_to = static_cast<int>(i);
    if (ImGui::IsItemHovered() && !chosen) {
      frame.pen.fill({min.x, min.y + 6}, {max.x, max.y - 6}, theme.hover, 6);
    }
    frame.pen.text({x, area.min.y}, area.height(), kTabs[i], style);
    if (chosen) frame.pen.fill({x, area.max.y - 2}, {x + width, area.max.y}, theme.accent);
    frame.item("tab", kTabs[i], min, max, chosen);
    x += width + gap;
  }
  frame.pen.horizontal(area.min.x, area.max.x, area.max.y - 1, theme.line);
}

// Scrolls to the section that was asked for, whose top should come to `top`.
void follow(GuideReading& reading, const Tops& tops, float top) {
  if (reading.go_to < 0) return;
  const float section = tops[static_cast<std::size_t>(reading.go_to)];
  reading.tab = std::exchange(reading.go_to, -1);
  if (std::isnan(section)) return;
  reading.tab_scroll =
      std::clamp(ImGui::GetScrollY() + section - top, 0.0F, ImGui::GetScrollMaxY());
  ImGui::SetScrollY(reading.tab_scroll);
}

void draw_reading(Frame& frame, const Area& area, ImU32 background) {
  const BandId band = *frame.session.screen.selected;
  GuideReading& reading = frame.session.reading;
  begin_pane(frame, "guide", area, Pane::guide, background, true);
  if (reading.guide != frame.catalog.guide[band]) {
    reading = GuideReading();
    reading.guide = frame.catalog.guide[band];
    ImGui::SetScrollY(0);
  }
  const bool fixed = area.height() >= kFixedFrom;
  const float scroll = ImGui::GetScrollY();
  const float left = area.min.x + 16;
  const float right = area.max.x - 16;
  Flow head{frame, band, left, right, area.min.y + 14 - (fixed ? 0 : scroll)};
  draw_guide_head(head);
  const float tabs = head.y + 8;
  const float top = tabs + (frame.touch() ? 44.0F : 38.0F);
  Flow body{frame, band, left, right, top - (fixed ? scroll : 0)};
  if (fixed) {
    ImGui::PushClipRect({area.min.x, top}, area.max, true);
    // What the keyboard goes to is scrolled to below the head.
    ImGui::GetCurrentWindow()->DecoInnerSizeY1 = top - area.min.y;
  }
  const Tops tops = draw_sections(body);
  if (fixed) ImGui::PopClipRect();
  const float view_top = fixed ? top : area.min.y;
  draw_guide_tabs(frame, {{area.min.x, tabs}, {area.max.x, top}}, tops,
                  tab_in_sight(reading, tops, view_top, area.max.y));
  follow(reading, tops, view_top);
  set_content_bottom(body.y);
  end_pane();
}

void draw_foot(Frame& frame, const Area& area) {
  frame.pen.horizontal(area.min.x, area.max.x, area.min.y, frame.theme.line);
  Screen& screen = frame.session.screen;
  const BandId band = *screen.selected;
  const bool full = !screen.pinned(band) && screen.pins.size() >= kMostPins;
  const float margin = frame.low() ? 4 : 12;
  const ImVec2 min(area.min.x + 16, area.min.y + margin);
  const ImVec2 max(area.max.x - 16, area.max.y - margin);
  if (pressed("##compare", min, max)) {
    if (!screen.pinned(band) && !full) screen.toggle_pin(band);
    screen.tab = Tab::compare;
    frame.session.sheet = Sheet::none;
  }
  frame.pen.fill(min, max, frame.theme.accent, 6);
  const TextStyle style = frame.style(type::kTitle, frame.theme.on_accent, Weight::semibold);
  const float text = frame.pen.text_width("Compare", style);
  const float x = (min.x + max.x - text) / 2 + 12;
  draw_icon(frame.pen, Icon::compare, {x - 16, (min.y + max.y) / 2}, style.color);
  frame.pen.text({x, min.y}, max.y - min.y, "Compare", style);
  frame.item("button", "Compare", min, max);
}

}  // namespace

void draw_guide(Frame& frame, const Area& area) {
  draw_reading(frame, area, frame.theme.bg);
  frame.pen.vertical(area.min.x, area.min.y, area.max.y, frame.theme.line);
}

void draw_guide_sheet(Frame& frame) {
  if (!frame.session.screen.selected || !frame.phone()) {
    frame.session.sheet = Sheet::none;
    return;
  }
  const float top = frame.low() ? 8 : 52;  // of the page stays in sight
  constexpr float kHandle = 18;
  const float foot = frame.low() ? 52 : 72;
  const float width = frame.surface.width;
  const float height = frame.surface.height;
  begin_overlay(frame, "guide-sheet");
  if (pressed("##behind", {0, 0}, {width, top})) frame.session.sheet = Sheet::none;
  frame.pen.fill({0, top}, {width, height}, frame.theme.surface, 14, ImDrawFlags_RoundCornersTop);
  frame.pen.fill({width / 2 - 18, top + 8}, {width / 2 + 18, top + 12}, frame.theme.control, 2);
  draw_reading(frame, {{0, top + kHandle}, {width, height - foot}}, frame.theme.surface);
  draw_foot(frame, {{0, height - foot}, {width, height}});
  if (ImGui::IsKeyPressed(ImGuiKey_Escape)) frame.session.sheet = Sheet::none;
  ImGui::End();
}

}  // namespace rangefinder::ui
