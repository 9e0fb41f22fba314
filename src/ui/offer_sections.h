// What the tab "Offer" says about the offer that is shown, from where it lies to the words to say:
// each section draws itself where the flow stands, and moves it on. All need
// frame.session.offers->report().
#pragma once

#include "ui/guide_sections.h"
#include "ui/offers.h"

namespace rangefinder::ui {

// On phones: the offer's mark on the band, and three figures; nothing without a base.
void draw_offer_summary(Flow& flow);
// A row for each measure: the band's bar, the offer's diamond, penetration and compa-ratio.
void draw_offer_position(Flow& flow);
// Four stacked columns, and the table of the same.
void draw_offer_years(Flow& flow);
// All offers in columns, in one currency; nothing where there is one.
void draw_offers_beside(Flow& flow);
void draw_offer_plan(Flow& flow);
// Questions and claims at the left, the words at the right; one below the other where narrow.
void draw_offer_script(Flow& flow);
void draw_offer_levers(Flow& flow);
// The offer's mark: a diamond of 12 x 14 with a halo around it, and the letter where there is room.
void draw_diamond(const Frame& frame, ImVec2 middle, std::string_view letter, bool large);

}  // namespace rangefinder::ui
