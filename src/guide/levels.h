// Level mapping: which level at one company is which at another.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "guide/guide.h"
#include "guide/level_pair.h"
#include "guide/outline.h"

namespace rangefinder {

struct LevelMapping {
  std::string printed;  // its lines, and its tables' rows; parts are separated by a line end
  Spot at;              // of its first part
  std::vector<LevelPair> pairs;
};

// The guide's level mapping in all of its parts, whatever their form: lines behind "**Level
// Mapping:**", lines, bullets and tables below a heading of that name, and tables whose header says
// so anywhere. Each pair comes once, where it stands first. Nothing where the guide has none.
std::optional<LevelMapping> read_level_mapping(std::span<const Section> sections,
                                               const Employer& own);

// The pairs of the front matter's `level_mapping.raw`, which starts at line `number`; a table's
// header gives none.
std::vector<LevelPair> read_level_summary(std::string_view raw, int number, const Employer& own);

}  // namespace rangefinder
