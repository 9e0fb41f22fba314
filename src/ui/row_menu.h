// The menu of a row: copy, pin, open the guide, keep only its like.
#pragma once

#include "base/deferred.h"
#include "ui/frame.h"

namespace rangefinder::ui {

// In the table's pane: opens where Session::open_row_menu asks for it, and draws it while it is
// open.
RANGEFINDER_DEFERRED(draw_row_menu) void draw_row_menu(Frame& frame);

}  // namespace rangefinder::ui
