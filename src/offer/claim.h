// What a guide's words say of the person who is to say them, which may not be so: competing offers,
// experience. Each is to be ticked before it is said.
//
//   "I'm holding offers from Globex at $245K and Initech at $235K. I need $250K."
//   claims: "Globex at $245K", "Initech at $235K"
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "offer/clause.h"

namespace rangefinder {

struct Claim {
  std::string id;     // of its words, so that the same claim of two scripts is ticked once
  std::string label;  // as it is read, placeholders and all
  TextSpan span;      // in the script

  bool operator==(const Claim&) const = default;
};

// In the order of the script.
std::vector<Claim> claims_in(std::string_view script);

// The ids of what is true.
using Ticked = std::set<std::string, std::less<>>;

// Of a sentence of the script, by its clauses: one claim for each offer that a clause lists, one
// for all of it, or none. What leans on a claim belongs to it. `text` is the script without
// brackets.
std::vector<std::vector<Claim>> claims_of(std::string_view script, std::string_view text,
                                          const Sentence& sentence);

}  // namespace rangefinder
