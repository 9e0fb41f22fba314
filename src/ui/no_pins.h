// What the comparison shows while no band is pinned: how to pin one.
#pragma once

#include "ui/area.h"
#include "ui/frame.h"

namespace rangefinder::ui {

void draw_no_pins(Frame& frame, const Area& area);

}  // namespace rangefinder::ui
