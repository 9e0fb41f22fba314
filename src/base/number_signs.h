// Numbers as other countries write them. Everything is written as in English ("1,234.5"); where it
// is shown, the signs are exchanged: 1.234,5 in Germany, 1 234,5 in France.
#pragma once

#include <string>
#include <string_view>

#include "base/deferred.h"

namespace rangefinder {

// UTF-8, of one character each; a group may have none.
struct NumberSigns {
  std::string group = ",";
  std::string decimal = ".";

  bool operator==(const NumberSigns&) const = default;
};

// `text` with its numbers so. A comma is one of a number before exactly three digits, a point
// between two digits that stand in no further number: "v1.2.3" and "31.12.2025" stay.
RANGEFINDER_DEFERRED(with_signs)
std::string with_signs(std::string_view text, const NumberSigns& signs);

}  // namespace rangefinder
