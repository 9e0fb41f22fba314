// Numbers of a cell that dashes and slashes join: "£93K - £128K / $116K - $160K".
#pragma once

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

#include "guide/cell.h"
#include "guide/cell_lexer.h"
#include "guide/cell_words.h"

namespace rangefinder {

struct CellChain {
  // From low to high, in the order of their lows; a single value is the same number twice.
  std::vector<std::pair<CellNumber, CellNumber>> ranges;
  std::size_t last = 0;               // index of its last token
  std::optional<PeriodWords> period;  // between its numbers: "$110K/yr - $180K/yr"
};

// The chain that starts with the number at token `i`.
CellChain chain_at(const std::vector<CellToken>& tokens, std::size_t i, const CurrencyHints& hints);

}  // namespace rangefinder
