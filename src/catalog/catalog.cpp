#include "catalog/catalog.h"

namespace rangefinder {

ValueId Dictionary::intern(std::string_view value) {
  const auto [known, fresh] =
      ids_.try_emplace(std::string(value), static_cast<ValueId>(values_.size()));
  if (fresh) values_.emplace_back(value);
  return known->second;
}

}  // namespace rangefinder
