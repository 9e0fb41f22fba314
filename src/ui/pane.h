// A pane: a part of the page with a scroll position and a place in the order of Tab of its own; or
// a window over all of it.
#pragma once

#include <imgui.h>

#include "ui/area.h"
#include "ui/frame.h"

namespace rangefinder::ui {

// Tab moves between panes; Pane::none is no stop. Ends with end_pane().
void begin_pane(Frame& frame, const char* id, const Area& area, Pane pane, ImU32 background,
                bool scrolls, bool sideways = false);
void end_pane();

// What the pane that was begun shows, without its scrollbars.
Area pane_area();

// How much of it is covered at its edges by what stays while the rest scrolls, so that the keyboard
// scrolls far enough.
void keep_clear(float left, float top, float bottom);

// Calls `draw`; nothing of it is seen or hit outside of `area`.
template <typename Draw>
void clipped(const Area& area, Draw draw) {
  if (area.empty()) return;
  ImGui::PushClipRect(area.min, area.max, true);
  draw();
  ImGui::PopClipRect();
}

// A window over the whole page, which shows through darkened; ends with ImGui::End().
void begin_overlay(Frame& frame, const char* id);

// The height of what a pane shows, for its scrollbar: from its first pixel to `bottom`.
void set_content_bottom(float bottom);

// Scrolls, no further than it takes, to what stands so far below the first pixel of what the pane
// of `pane_height` shows.
void bring_into_sight(float top, float height, float pane_height);

}  // namespace rangefinder::ui
