// The mark of one band: two lanes of parts from zero and a box for the stated total.
//
// Upper lane: the parts at the low end, lower lane: at the high end; base, equity per year, bonus,
// one pixel apart. The box runs from the stated low to the stated high. What is printed and what is
// computed never share a shape.
#pragma once

#include <vector>

#include "chart/axis.h"

namespace rangefinder {

// A band's figures on the axis; a NaN is not there.
struct BandShape {
  double base_low, base_high;
  double equity_low, equity_high;
  double bonus_low, bonus_high;
  double stated_low, stated_high;
  bool converted = false;   // the box is dashed
  bool open_parts = false;  // a part's high end is open: chevrons behind the lower lane
  bool open_total = false;  // the stated total is open: no right side, chevrons
};

// Heights of the mark in pixels, by row.
struct MarkSize {
  float lane = 8;  // height of a lane
  float gap = 2;   // between the lanes
  float pad = 4;   // of the box around both
};

enum class MarkKind : std::uint8_t {
  base,
  equity,
  bonus,
  box,       // the stated total
  gap,       // a dotted line from a lane's end to the box's edge
  chevrons,  // an open end
};

// In pixels from the axis's left end and from the top of the mark. A `gap` is a line at y0 == y1.
struct Mark {
  MarkKind kind = MarkKind::base;
  float x0 = 0, y0 = 0, x1 = 0, y1 = 0;
  bool last = false;    // the end of a lane: rounded
  bool dashed = false;  // box: converted
  bool open = false;    // box: without its right side
};

// The marks in the order of drawing. Empty where there is nothing to draw.
std::vector<Mark> band_marks(const BandShape& shape, const Axis& axis, const MarkSize& size);

// Height of the whole mark.
constexpr float mark_height(const MarkSize& size) {
  return 2 * size.lane + size.gap + 2 * size.pad;
}

}  // namespace rangefinder
