// The amounts in a guide's words: what they ask for, what others offer, and where they stop.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "guide/guide.h"
#include "guide/passage.h"

namespace rangefinder {

struct SpokenAmounts {
  std::vector<Ask> asks;
  std::vector<CompetingOffer> offers;
  std::vector<Ask> floors;
};

// Who speaks. In words to say every amount that names its part of the pay is asked for, unless
// something else is said of it; in prose about them only what the prose tells to ask for.
enum class Manner : std::uint8_t { spoken, prose };

// Reads "OpenAI offers $270K / $600K equity. For London: £165K base and £260K equity/4yr. Floor
// for London: £135K." Amounts are pay: revenues, share prices and placeholders ("$[X]K") are no
// asks, nor is what the employer says ("they will counter at $140K") or what is left behind. Of two
// bare amounts with a slash between them the first is base. A floor that names no part is of the
// base.
SpokenAmounts read_amounts(const Passage& passage, Manner manner);
SpokenAmounts read_amounts(std::string_view script);  // spoken; spots are 0

}  // namespace rangefinder
