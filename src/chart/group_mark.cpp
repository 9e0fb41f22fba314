#include "chart/group_mark.h"

#include <algorithm>

#include "chart/sketch.h"

namespace rangefinder {

void add_group_mark(std::vector<Shape>& shapes, const GroupShape& group, const Axis& axis, float x,
                    float y, float height) {
  const auto at = [&](double value) { return x + axis.x(value); };
  const float middle = y + height / 2;
  const float bottom = y + height;
  const float q1 = at(group.q1);
  const float q3 = std::max(at(group.q3), q1 + 2);
  add_line(shapes, at(group.low), middle, q1, middle, Ink::outline);
  add_line(shapes, q3, middle, at(group.high), middle, Ink::outline);
  for (const double end : {group.low, group.high}) {
    add_line(shapes, at(end), y + height / 4, at(end), bottom - height / 4, Ink::outline);
  }
  add_fill(shapes, q1, y, q3, bottom, Ink::outline_soft, 3);
  add_fill(shapes, q1, y, q3, bottom, Ink::outline, 3);
  shapes.back().kind = Shape::Kind::frame;
  shapes.back().thickness = 1.25F;
  add_fill(shapes, at(group.q2) - 1, y, at(group.q2) + 1, bottom, Ink::text);
}

}  // namespace rangefinder
