// The header of a group of rows: its name, how many, its quartiles in words and as a box.
#pragma once

#include "catalog/view.h"
#include "chart/axes.h"
#include "ui/area.h"
#include "ui/frame.h"

namespace rangefinder::ui {

// True when it is pressed. `bars`: from where to where marks are drawn; may be empty.
bool draw_group_line(Frame& frame, const Group& group, const Area& line, const Area& bars,
                     const Axes& axes);

}  // namespace rangefinder::ui
