// The marks of the pinned bands, one below the other on a common axis.
#pragma once

#include <string>

#include "ui/frame.h"

namespace rangefinder::ui {

// How high they are, with the axis above them.
float compare_bars_height(const Frame& frame);

// From `at` on; `names` is the width of the column of names, which a phone does not have; `rates`
// is what the figures are converted at. A press selects a band and shows its guide.
void draw_compare_bars(Frame& frame, ImVec2 at, float width, float names, const std::string& rates);

// Goes to the band in the table, and opens its guide.
void show_guide_of(Frame& frame, BandId band);

}  // namespace rangefinder::ui
