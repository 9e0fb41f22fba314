// How wide text is in a drawing, whoever sets it: to cut names, break lines and keep labels apart.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rangefinder {

// The width of `text` in Inter, in pixels: exact to some percent for Latin, never much too small.
float text_width(std::string_view text, float size, bool bold = false);

// The text, cut with "…" where it is wider than `width`.
std::string cut_text(std::string_view text, float size, bool bold, float width);

// The lines that it takes in `width`, broken at spaces.
std::vector<std::string> wrap_text(std::string_view text, float size, float width);

}  // namespace rangefinder
