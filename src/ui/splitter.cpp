// The lines between panes, which can be dragged.
#include <algorithm>
#include <cmath>

#include "ui/pane.h"
#include "ui/panels.h"
#include "ui/widgets.h"

namespace rangefinder::ui {
namespace {

constexpr float kGrab = 8;  // pixels, of which the line is one
constexpr float kTouchGrab = 20;
constexpr float kStep = 16;  // of an arrow key

struct Splitter {
  const char* label;
  Pane pane;
  float line, top, bottom;
  float now;       // the width of the pane that it changes
  float at_right;  // the surface's width where that pane is at its right; else 0
  Limits limits;
  float& width;  // on the screen; 0 for the usual

  float clamped(float wanted) const {
    return std::round(std::clamp(wanted, limits.least, limits.most));
  }
};

// What an arrow key adds to the width; 0 where none is pressed.
float arrow(const Splitter& splitter) {
  float step = 0;
  if (ImGui::IsKeyPressed(ImGuiKey_LeftArrow)) step -= kStep;
  if (ImGui::IsKeyPressed(ImGuiKey_RightArrow)) step += kStep;
  return splitter.at_right > 0 ? -step : step;
}

void draw_splitter(Frame& frame, const Splitter& splitter) {
  const float grab = frame.touch() ? kTouchGrab : kGrab;
  const ImVec2 min(splitter.line - 1, splitter.top);  // beside a scrollbar
  const ImVec2 max(min.x + grab, splitter.bottom);
  begin_pane(frame, splitter.label, {min, max}, splitter.pane, 0, false);
  const bool was = pressed(splitter.label, min, max);
  const bool hovered = ImGui::IsItemHovered();
  const bool active = ImGui::IsItemActive();
  const bool focused = ImGui::IsItemFocused() && ImGui::GetIO().NavVisible;
  if (hovered || active) ImGui::SetMouseCursor(ImGuiMouseCursor_ResizeEW);
  if (active && ImGui::IsMouseDragging(ImGuiMouseButton_Left, 2)) {
    const float x = ImGui::GetIO().MousePos.x;
    splitter.width = splitter.clamped(splitter.at_right > 0 ? splitter.at_right - x : x);
  }
  if (const float step = focused ? arrow(splitter) : 0; step != 0) {
    splitter.width = splitter.clamped(splitter.now + step);
  }
  const bool reset =
      (hovered && ImGui::IsMouseDoubleClicked(ImGuiMouseButton_Left)) || (was && focused);
  if (reset) splitter.width = 0;
  const bool lit = hovered || active || focused;
  frame.pen.fill({splitter.line, min.y}, {splitter.line + (lit ? 2.0F : 1.0F), max.y},
                 lit ? frame.theme.accent : frame.theme.line);
  // A mouse finds the rest; a finger is told how wide it is.
  const ImVec2 shown = frame.touch() ? max : ImVec2(splitter.line + 1, max.y);
  frame.item("splitter", splitter.label, {frame.touch() ? min.x : splitter.line - 1, min.y}, shown,
             active, std::to_string(std::lround(splitter.now)));
  end_pane();
}

}  // namespace

void draw_splitters(Frame& frame, const Layout& layout) {
  Screen& screen = frame.session.screen;
  if (!layout.filters.empty() && screen.tab != Tab::offer) {
    const Area& area = layout.filters;
    draw_splitter(frame, {"Filters", Pane::filters_splitter, area.max.x - 1, area.min.y, area.max.y,
                          area.width(), 0, kFiltersWidth, screen.filters_width});
  }
  if (!layout.guide.empty() && !layout.guide_over) {
    const Area& area = layout.guide;
    // The table keeps its least width.
    Limits limits = kGuideWidth;
    limits.most =
        std::clamp(area.max.x - layout.content.min.x - kLeastTable, limits.least, limits.most);
    draw_splitter(frame, {"Guide", Pane::guide_splitter, area.min.x, area.min.y, area.max.y,
                          area.width(), area.max.x, limits, screen.guide_width});
  }
}

}  // namespace rangefinder::ui
