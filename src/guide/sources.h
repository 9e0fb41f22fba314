// Where a guide's figures come from: the list below "Evidence & Sources".
#pragma once

#include <span>
#include <vector>

#include "guide/guide.h"
#include "guide/outline.h"

namespace rangefinder {

// One statement for each entry of the list, without its bullet or number: "- Levels.fyi (2025)",
// "1. Glassdoor", "[1] Blind", "- [Levels.fyi](https://www.levels.fyi)". Links and "[1]" stay as
// printed; brackets around the whole entry do not. The list stands below a heading "Sources" or
// "References" or behind such a label, up to the next heading or rule. An entry may go on in the
// next line. A label may carry the sources itself: "**Sources:** Glassdoor, Blind".
std::vector<Statement> read_sources(std::span<const Section> sections);

}  // namespace rangefinder
