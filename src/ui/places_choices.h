// What the tab of places shows, to choose: companies or roles, and the measure that colours them.
#pragma once

#include "ui/frame.h"

namespace rangefinder::ui {

// In the pane: one row of buttons or two.
void draw_places_choices(Frame& frame, ImVec2 at, float width);

// How high they are there; 0 where they stand beside the tabs.
float choices_height(const Frame& frame);

}  // namespace rangefinder::ui
