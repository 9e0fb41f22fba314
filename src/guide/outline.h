// A guide's body as sections: what stands below each heading.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/finding.h"
#include "guide/lines.h"

namespace rangefinder {

inline constexpr int kBoldDepth = 7;  // of a bold line: below any heading

struct Section {
  std::string_view heading;     // "Global Levers", without its marks; "" for what stands before any
  int depth = 0;                // 1 to 6 for "#" to "######", or kBoldDepth; 0 before any
  Line at;                      // the heading's line
  std::span<const Line> lines;  // those below it, up to the next heading of any depth
};

// Every section of `lines`, in order. The first has no heading where the body starts without one.
// The views point into the lines, whose lifetime is the caller's.
std::vector<Section> outline(std::span<const Line> lines);

// A line that starts with a bold label: "**Level Mapping:** L4 = L5", "- **Google**: L5".
struct Labelled {
  std::string_view label;  // "Level Mapping", without marks and colon
  std::string_view text;   // what stands behind it; "" where nothing does
};

// The bold label at the start of a line, behind a bullet or a quotation mark where there is one;
// nothing where the line has none. The views point into `line`.
std::optional<Labelled> labelled(std::string_view line);

// `text` without the bullet, number or quotation mark that it starts with: "- ", "* ", "• ",
// "1. ", "> ".
std::string_view without_bullet(std::string_view text);

// The spot of `part`, which is a view into `line`.
Spot spot_of(const Line& line, std::string_view part);

}  // namespace rangefinder
