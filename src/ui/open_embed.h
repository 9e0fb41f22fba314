// Makes the explorer one that stands in another page: only the bands that the address's fixed
// filters leave, in the form and the colours that it asks for.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/deferred.h"

namespace rangefinder::ui {

struct State;

// `fragment` as embed.h has it. Gives what of it was not understood, in sentences. Where a fixed
// filter names what is not in the guides nothing is shown but that: other bands would be a claim
// about another company. To be called once, before the first frame.
RANGEFINDER_DEFERRED(open_embed)
std::vector<std::string> open_embed(State& state, std::string_view fragment);

}  // namespace rangefinder::ui
