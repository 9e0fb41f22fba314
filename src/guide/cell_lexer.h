// The tokens of a compensation cell: numbers with what belongs to them, and what joins them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/money.h"
#include "guide/cell.h"

namespace rangefinder {

struct CellNumber {
  double value = 0;  // as written, before the suffix
  double unit = 1;   // of the suffix
  Currency currency;
  bool has_mark = false;  // a currency mark, known or ambiguous
  bool percent = false;
  bool plus = false;
  std::string_view spelled;

  // No amount of money is larger, and a double still counts it exactly.
  bool too_large() const { return !(value * unit <= 1e15); }
  Amount amount() const { return round_amount(value * unit); }
};

enum class CellMark : std::uint8_t { number, dash, slash, group, period, word };

struct CellToken {
  CellMark mark = CellMark::word;
  std::string_view text;     // as written; the inside of a group
  CellNumber number;         // of CellMark::number
  Period period{};           // of CellMark::period
  std::optional<int> years;  // of CellMark::period, where it counts years
};

// Every token of `text`, in order. A code before a number that is no currency we know goes to
// `unknown_currency`.
std::vector<CellToken> cell_tokens(std::string_view text, const CurrencyHints& hints,
                                   std::string& unknown_currency);

}  // namespace rangefinder
