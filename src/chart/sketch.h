// Shapes with fewer words: what charts put into their drawings.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "chart/axis.h"
#include "chart/drawing.h"

namespace rangefinder {

struct TextLook {
  Ink ink = Ink::text2;
  float size = 12;
  bool bold = false;
  Align align = Align::left;
};

// All add to `shapes`. Text stands on a line from y0 to y1, at x0, at x1 or in the middle of both.
void add_text(std::vector<Shape>& shapes, float x0, float y0, float x1, float y1,
              std::string_view text, const TextLook& look);
void add_fill(std::vector<Shape>& shapes, float x0, float y0, float x1, float y1, Ink ink,
              float radius = 0);
void add_line(std::vector<Shape>& shapes, float x0, float y0, float x1, float y1, Ink ink,
              float thickness = 1);

// Text broken into lines of 16 pixels that fit between x0 and x1; gives the y below the last.
float add_lines(std::vector<Shape>& shapes, float x0, float y, float x1, std::string_view text,
                const TextLook& look);

// An axis's labels on a line from y0 to y1, where its left end is at x; and lines at its ticks.
void add_axis_labels(std::vector<Shape>& shapes, const Axis& axis, float x, float y0, float y1);
void add_axis_grid(std::vector<Shape>& shapes, const Axis& axis, float x, float y0, float y1);

}  // namespace rangefinder
