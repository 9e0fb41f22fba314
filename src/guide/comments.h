// HTML comments in a guide: what an author has put aside says nothing.
#pragma once

#include <span>

#include "guide/lines.h"

namespace rangefinder {

// Empties the lines that are comments as a whole, from "<!--" to "-->"; the others keep their
// numbers. A comment that nothing closes, or with words behind it, stays: no text is lost by a
// slip.
void drop_comments(std::span<Line> lines);

}  // namespace rangefinder
