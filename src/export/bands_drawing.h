// The bands of a view as a drawing: a row for each with its names, its total and its mark, on one
// axis.
#pragma once

#include <cstddef>
#include <optional>

#include "catalog/view.h"
#include "chart/drawing.h"

namespace rangefinder {

struct BandsLook {
  float width = 960;      // pixels; below 560 the mark has a line of its own
  std::size_t most = 50;  // rows
  std::optional<BandId> selected = {};
};

// The first rows of the view, in its order. A view with groups has a line for each with the mark of
// the group. Says how many of how many are shown, the unit, and the rates of which day.
Drawing bands_drawing(const Catalog& catalog, const View& view, const BandsLook& look);

}  // namespace rangefinder
