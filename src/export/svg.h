// Drawings as SVG files.
#pragma once

#include <string>

#include "chart/drawing.h"
#include "chart/palette.h"

namespace rangefinder {

// A whole SVG 1.1 document that needs nothing beside it: title, description, the ground in the
// theme's surface, one element for a shape. Lengths are CSS pixels, rounded to a hundredth, so that
// every machine writes the same bytes. Text is set in Inter where the reader has it.
std::string drawing_to_svg(const Drawing& drawing, ThemeName theme);

// The same as an element of a page, whose style says how text is set: its policy may allow no style
// in an element.
std::string drawing_in_page(const Drawing& drawing, ThemeName theme);

}  // namespace rangefinder
