// A common axis from zero, with ticks at round values.
#pragma once

#include <string>
#include <vector>

#include "base/currency.h"

namespace rangefinder {

struct Tick {
  double value = 0;
  float x = 0;        // in pixels from the axis's left end
  std::string label;  // "$0", "200K"; empty for a line without one
};

// Example: make_axis(620'000, 280, usd) ends at 657,200 and labels $0, 200K, 400K, 600K.
struct Axis {
  double end = 1;   // the value at `width`
  float width = 0;  // pixels
  std::vector<Tick> ticks;

  // Where `value` lies, not clamped.
  float x(double value) const { return static_cast<float>(value / end) * width; }
};

// An axis that shows values up to `greatest` in `width` pixels. Ticks stand at multiples of 1, 2,
// 2.5 or 5 times a power of ten, about `spacing` pixels apart; labels are at least twice as far
// apart as lines.
Axis make_axis(double greatest, float width, Currency currency, float spacing = 40);

}  // namespace rangefinder
