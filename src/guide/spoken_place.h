// Which place a sentence says that an amount is for.
#pragma once

#include <string_view>

namespace rangefinder {

// The place behind an amount and its own words: "Austin" of " (Austin) / ...", of " in Austin,
// ...", of " Austin / ..." and of " for Austin". "" where none is named there.
std::string_view place_behind(std::string_view behind);

// The place right before an amount: "Cambridge" of "floor: Cambridge ", "US-remote" of
// "US-remote: ".
std::string_view place_before(std::string_view before);

// The place that the words before an amount set for all that follows in the sentence: "Austin" of
// "For Austin, push for ", "In Austin, target ", "Remote UK candidates should push for ", "open at
// X; for Austin, open at ". The last one counts.
std::string_view place_label(std::string_view before);

}  // namespace rangefinder
