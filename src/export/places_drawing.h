// The table of places as a drawing: companies or roles by place, coloured by what is in the middle.
#pragma once

#include <cstddef>

#include "catalog/heat_table.h"
#include "chart/drawing.h"

namespace rangefinder {

struct PlacesLook {
  std::size_t most_rows = 40;
  std::size_t most_places = 14;
};

// The first rows and places of the table, of the view that it was made of. What is left out is
// said; the row of all counts it.
Drawing places_drawing(const Catalog& catalog, const View& view, const HeatTable& table,
                       const PlacesLook& look = {});

}  // namespace rangefinder
