// The amounts in a script's words: what it asks for, what others offer, and where its floor is.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "guide/guide.h"

namespace rangefinder {

struct SpokenAmounts {
  std::vector<Ask> asks;
  std::vector<CompetingOffer> offers;
  std::optional<Ask> floor;
};

// Reads "OpenAI offers $270K / $600K equity. For London: £165K base and £260K equity/4yr. Floor
// for London: £135K." Placeholders ("$[X]K") are no amounts. Of two bare amounts with a slash
// between them the first is base.
SpokenAmounts read_amounts(std::string_view script);

}  // namespace rangefinder
