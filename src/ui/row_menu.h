// The menu of a row: copy, pin, open the guide, keep only its like.
#pragma once

#include "base/deferred.h"
#include "ui/frame.h"

namespace rangefinder::ui {

// In the next frame, with its top left at `anchor`. `cell` is the text of the cell that it was
// opened on, which can be copied; "" for none.
void open_row_menu(Session& session, BandId band, ImVec2 anchor, std::string cell);

// In the table's pane: the menu while it is open.
RANGEFINDER_DEFERRED(draw_row_menu) void draw_row_menu(Frame& frame);

}  // namespace rangefinder::ui
