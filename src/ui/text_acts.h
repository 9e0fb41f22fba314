// What the controls of the text view do, by their name and their value: the same as what the canvas
// offers does. Whatever is not known, or cannot be done, changes nothing.
#pragma once

#include <string_view>

#include "base/deferred.h"

namespace rangefinder::ui {

struct State;

// Before a facet's name: "facet-company". Its value is chosen, or no longer.
inline constexpr std::string_view kFacetAct = "facet-";

RANGEFINDER_DEFERRED(text_act)
void text_act(State& state, std::string_view name, std::string_view value);

}  // namespace rangefinder::ui
