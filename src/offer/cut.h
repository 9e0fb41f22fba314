// A script without the claims that are not ticked, so that what is left still reads well.
//
//   script  "I'm holding offers from Globex at $245K and Initech at $235K, so I need $250K."
//   nothing ticked          "I need $250K."
//   "initech-at-235k"       "I'm holding an offer from Initech at $235K, so I need $250K."
//
// A clause goes with what leans on it; a sentence of which no clause is left goes as a whole, and
// so does the next where it speaks of it ("That experience is rare"). What is left gets its capital
// letter and loses a leading "so" or "but".
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "offer/claim.h"

namespace rangefinder {

// A stretch of a script that is struck out, and what stands there instead.
struct Cut {
  TextSpan span;
  std::string instead;  // "N" for a capital letter; "" for nothing

  bool operator==(const Cut&) const = default;
};

// In the order of the script, not overlapping.
std::vector<Cut> cuts_of(std::string_view script, const Ticked& ticked);

// The script with its cuts made.
std::string apply_cuts(std::string_view script, const std::vector<Cut>& cuts);

}  // namespace rangefinder
