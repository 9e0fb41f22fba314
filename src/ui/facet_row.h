// One value of a facet: its box, its name, and its count. Under the pointer or with the keyboard's
// focus, "only" and "not" stand in place of the count; fingers have them in a menu.
#pragma once

#include <string>

#include "ui/frame.h"

namespace rangefinder::ui {

enum class RowAction : std::uint8_t { none, toggle, only, all_but };

// What is pressed. `left_out`: the typed text says "not this one", and the box shows it.
RowAction facet_row(Frame& frame, ImVec2 at, ImVec2 size, const std::string& facet,
                    const FacetCount& value, bool left_out);

}  // namespace rangefinder::ui
