// What a person answers so that a script becomes theirs.
#pragma once

#include "offer/report.h"
#include "ui/guide_sections.h"

namespace rangefinder::ui {

// A field for each of the script's questions, "1 of 3 filled".
void draw_questions(Flow& flow, const OfferReport& report, const SpokenScript& script);

// A box to tick for each thing that the script claims.
void draw_claims(Flow& flow, const SpokenScript& script);

}  // namespace rangefinder::ui
