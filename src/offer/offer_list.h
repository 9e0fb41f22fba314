// The offers that a clause lists: "I hold two offers: Globex at $245K and Initech at $235K".
#pragma once

#include <string_view>
#include <vector>

#include "offer/clause.h"

namespace rangefinder {

// "Globex at $245K", "Initech at $235K"; none where the clause does not list at least two, each
// with its amount. `text` is the script without brackets.
std::vector<TextSpan> listed_offers(std::string_view text, TextSpan clause);

// What stands before a list of which one offer is left, if it has to change: "two offers" is "one
// offer". Each place with what to put there.
struct Rewording {
  TextSpan span;
  std::string text;

  bool operator==(const Rewording&) const = default;
};
std::vector<Rewording> for_one_offer(std::string_view text, TextSpan head);

}  // namespace rangefinder
