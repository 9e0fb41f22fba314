// Level mapping: which level at one company is which at another.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "guide/guide.h"

namespace rangefinder {

// "HF Enterprise ML/AI Engineer = Google L4-L5 ML Engineer = OpenAI SWE" and
// "E5 (Senior ML) maps to Google L5 / Amazon L6; E6 maps to Google L6". A segment that names no
// other company is `own_company`'s.
std::vector<LevelPair> read_levels(std::string_view text, std::string_view own_company);

}  // namespace rangefinder
