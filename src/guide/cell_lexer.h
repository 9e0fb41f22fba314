// The tokens of a compensation cell: numbers with what belongs to them, and what joins them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/money.h"
#include "guide/cell.h"
#include "guide/cell_words.h"

namespace rangefinder {

struct CellNumber {
  double value = 0;    // as written, before the suffix
  double decimal = 0;  // the same with a point that never groups: 1.125 of "1.125–1.250%"
  double unit = 1;     // of the suffix
  Currency currency;
  bool has_mark = false;  // a currency mark, known or ambiguous
  bool dollar = false;    // the mark is a bare "$", which a code behind may narrow: "$120K CAD"
  bool code_behind = false;
  bool code_dollar = false;  // a code narrows the "$" behind it: "CAD $120K"
  bool percent = false;
  bool plus = false;
  bool odd = false;  // "$1.097K", "$1,2": grouped like no number; a slip
  std::string_view spelled;

  // No amount of money is larger, and a double still counts it exactly.
  bool too_large() const { return !(value * unit <= 1e15); }
  Amount amount() const { return round_amount(value * unit); }
};

enum class CellMark : std::uint8_t { number, dash, slash, group, period, word };

struct CellToken {
  CellMark mark = CellMark::word;
  std::string_view text;  // as written; the inside of a group
  CellNumber number;      // of CellMark::number
  PeriodWords period;     // of CellMark::period
};

// Every token of `text`, in order. A code before a number that is no currency we know goes to
// `unknown_currency`.
std::vector<CellToken> cell_tokens(std::string_view text, const CurrencyHints& hints,
                                   std::string& unknown_currency);

}  // namespace rangefinder
