// The words of names and of what is typed, for search.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "catalog/column.h"
#include "catalog/texts.h"

namespace rangefinder {

// The words of a text, folded. Example: "Zürich/Trade" gives "zurich", "trade".
std::vector<std::string> folded_words(std::string_view text);

// The words of each name, folded and in their order, as ids of `words`, which are folded and
// ascend. A word that is not among them is left out.
//
// Example: of "Stripe", "Trade Desk" in {"desk", "stripe", "trade"}: {1}, {2, 0}.
Lists<std::uint32_t> words_of(const Texts& names, const Texts& words);

}  // namespace rangefinder
