#include "catalog/place_names.h"

#include <string>
#include <utility>
#include <vector>

namespace rangefinder {

PlaceNames place_names(const Lists<std::uint16_t>& regions, const Texts& places) {
  Interner interner;
  std::vector<ValueId> ids;
  std::string name;
  for (std::size_t region = 0; region < regions.size(); ++region) {
    name.clear();
    for (const std::uint16_t place : regions[region]) {
      if (!name.empty()) name += " / ";
      name += places[place];
    }
    ids.push_back(interner.intern(name));
  }
  Sorted order = sorted(interner);
  std::vector<std::uint16_t> column;
  column.reserve(ids.size());
  for (const ValueId id : ids) column.push_back(static_cast<std::uint16_t>(order.new_id[id]));
  return {std::move(order.texts), std::move(column)};
}

}  // namespace rangefinder
