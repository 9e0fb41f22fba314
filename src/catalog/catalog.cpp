#include "catalog/catalog.h"

#include <algorithm>

namespace rangefinder {

ValueId Dictionary::intern(std::string_view value) {
  const auto found = std::ranges::find(values_, value);
  const auto id = static_cast<ValueId>(found - values_.begin());
  if (found == values_.end()) values_.emplace_back(value);
  return id;
}

}  // namespace rangefinder
