// A chart as shapes: what it looks like, whoever draws it. The canvas draws them with Dear ImGui
// (ui/draw_drawing.h), a file has them as SVG (export/svg.h); so both show the same.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace rangefinder {

// A colour by what it is for: the tokens of the design. A theme says which it is (chart/palette.h).
enum class Ink : std::uint8_t {
  none,
  background,
  surface,
  hover,
  selected,
  line,
  grid,
  text,
  text2,
  text3,
  accent,
  accent_soft,
  on_accent,
  base,
  equity,
  bonus,
  outline,
  outline_soft,  // outline at 9%: the inside of a box
  warn,
  heat0,
  heat1,
  heat2,
  heat3,
  heat4,
  on_heat_low,   // text on heat 0 to 2
  on_heat_high,  // text on heat 3 and 4
};
inline constexpr std::size_t kInkCount = 26;

enum class Align : std::uint8_t { left, middle, right };

// Lengths in pixels from the drawing's top left.
struct Shape {
  enum class Kind : std::uint8_t {
    fill,      // a rectangle
    frame,     // its outline, drawn inside; `dashed`; `open` without the right side
    line,      // from (x0, y0) to (x1, y1); `dashed`
    dots,      // a dotted horizontal line from x0 to x1 at y0
    chevrons,  // an open end: two, from (x0, y0) to (x1, y1)
    text,      // on a line from y0 to y1, at x0, its middle or x1, as `align` says
  };
  Kind kind = Kind::fill;
  float x0 = 0, y0 = 0, x1 = 0, y1 = 0;
  Ink ink = Ink::text;
  float radius = 0;     // of the corners
  bool right = false;   // fill: only the right corners are round
  float thickness = 1;  // of frame and line
  bool dashed = false;
  bool open = false;
  std::string text = {};
  float size = 11;  // of the text
  bool bold = false;
  Align align = Align::left;
};

struct Drawing {
  float width = 0, height = 0;
  std::string title;          // "Distribution of totals"
  std::string description;    // a sentence: what is shown of how many, in which unit
  std::vector<Shape> shapes;  // in the order of drawing
};

}  // namespace rangefinder
