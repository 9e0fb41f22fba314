// The form of the offer that is shown.
#pragma once

#include "ui/guide_sections.h"

namespace rangefinder::ui {

// Draws it where the flow stands, and moves it on.
void draw_form(Flow& flow);

// Its company and place; on phones in a line, until another is to be chosen.
void draw_offer_band(Flow& flow);

}  // namespace rangefinder::ui
