// The form of the offer that is shown.
#pragma once

#include "ui/guide_sections.h"

namespace rangefinder::ui {

// Draws it where the flow stands, and moves it on.
void draw_form(Flow& flow);

}  // namespace rangefinder::ui
