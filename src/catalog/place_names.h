// What regions fold to as a whole: their places, "London / Paris".
#pragma once

#include <cstdint>

#include "catalog/column.h"
#include "catalog/texts.h"

namespace rangefinder {

struct PlaceNames {
  Texts names;                // in the order in which people look names up
  Column<std::uint16_t> ids;  // by region
};

// Of lists of `places` by region.
PlaceNames place_names(const Lists<std::uint16_t>& regions, const Texts& places);

}  // namespace rangefinder
