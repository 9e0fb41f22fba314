// The mark of a group of bands: a whisker from the least to the greatest, a box from Q1 to Q3, a
// tick at Q2.
#pragma once

#include <vector>

#include "chart/axis.h"
#include "chart/drawing.h"

namespace rangefinder {

// The figures on the axis; none is absent.
struct GroupShape {
  double low = 0, q1 = 0, q2 = 0, q3 = 0, high = 0;
};

// Adds the shapes of a mark whose axis starts at `x`, with its top at `y`.
void add_group_mark(std::vector<Shape>& shapes, const GroupShape& group, const Axis& axis, float x,
                    float y, float height);

}  // namespace rangefinder
