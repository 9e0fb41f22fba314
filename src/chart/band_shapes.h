// The band mark as shapes of a drawing: the canvas and SVG files draw the same.
#pragma once

#include <vector>

#include "chart/band_mark.h"
#include "chart/drawing.h"

namespace rangefinder {

// Adds the shapes of one mark whose axis starts at `x` and whose top is at `y`. A selected band has
// its box in the accent.
void add_mark(std::vector<Shape>& shapes, const Mark& mark, float x, float y, bool selected);

}  // namespace rangefinder
