// A histogram as shapes, with lines at values that are named, and where its bins lie: whoever
// points at it asks the same plot.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/currency.h"
#include "chart/axis.h"
#include "chart/drawing.h"

namespace rangefinder {

// A value with its name above the bars: "Q2 $339K".
struct NamedValue {
  double value = 0;
  std::string name;
  Ink ink = Ink::text;
  bool strong = false;  // a thicker line, a bold name
};

struct HistogramBars {
  double bin = 1;                    // width of a bin, from zero
  std::vector<std::size_t> counts;   // of all: hollow
  std::vector<std::size_t> passing;  // of them, by bin: filled
  Ink ink = Ink::base;
  Currency currency;  // of the axis
  std::vector<NamedValue> values;
  double low = -1, high = -1;  // a range that is marked on the axis; negative for none
};

// Where the bars stand in the drawing.
struct HistogramPlot {
  float left = 0, right = 0, top = 0, bottom = 0;
  Axis axis;

  float x(double value) const { return left + axis.x(value); }
};

// Room for the counts at the left of the bars.
inline constexpr float kCountsWidth = 32;

// Draws into the rectangle from (x0, y0) to (x1, y1): names, bars, and below them the axis.
HistogramPlot add_histogram(std::vector<Shape>& shapes, const HistogramBars& bars, float x0,
                            float y0, float x1, float y1);

// The y axis ends at a multiple of its step: about four steps of 1, 2 or 5 times a power of ten.
struct CountAxis {
  std::size_t step = 1, end = 1;
};
CountAxis count_axis(std::size_t most);

}  // namespace rangefinder
