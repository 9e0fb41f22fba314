// The offers for a band, over its mark.
#pragma once

#include "base/deferred.h"
#include "chart/axis.h"
#include "ui/frame.h"

namespace rangefinder::ui {

// A diamond at each offer's total, in the view's currency and period, over the mark of the band
// whose axis starts at `at` and which is `height` high. The sign-on is apart. Costs nothing where
// there is no offer for the band.
RANGEFINDER_DEFERRED(draw_offer_marks)
void draw_offer_marks(Frame& frame, BandId band, const Axis& axis, ImVec2 at, float height);

}  // namespace rangefinder::ui
