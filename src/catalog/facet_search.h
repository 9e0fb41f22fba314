// Search within a facet's values.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "catalog/view.h"

namespace rangefinder {

// The values that typed text finds, as indices in their order: each typed word starts a word of the
// value or of its label. Case and accents do not count. All of them for blank text.
//
// Example: of "New York, NY", "York", "Newark", the text "new y" finds the first.
std::vector<std::size_t> values_matching(const std::vector<FacetCount>& values,
                                         std::string_view typed);

}  // namespace rangefinder
