// What people call the place of a band: its region as printed, and the places and countries that it
// means.
#pragma once

#include <string>
#include <string_view>

#include "catalog/catalog.h"

namespace rangefinder {

// All of it folded (base/text.h), words with a space between them: "london uk london united
// kingdom gb".
std::string region_words(const Catalog& catalog, RegionId region);

// A folded word as catalogues have it, where people write it in short: "san francisco" for "sf".
std::string_view long_name(std::string_view word);

}  // namespace rangefinder
