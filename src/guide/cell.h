// The grammar of one compensation cell: "$210K–$300K", "£93K - £128K / $116K - $160K", "5–15%",
// "$90K-$190K+ profit sharing", "₹24L–₹42L", "13,000 - 27,000 options", "—", "Discretionary".
//
//   cell   = item { separator item } [ "+" ] [ period ] [ "(" cell ")" ] [ words ]
//   item   = [ "~" ] [ currency ] number [ suffix ] [ currency ] [ "%" ] [ "+" ]
//   suffix = K | M | B | L | lakh | Cr | crore | million | ...         (cell_words.h)
//   period = "/yr" | "/4yr" | "per month" | "p.a." | "over 4 years" | ...
//
// Values are read as written and never repaired; what is odd about them is flagged. No figure is
// lost: what has no place in a Cell is a note, as it is written.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/currency.h"
#include "base/money.h"
#include "guide/guide.h"
#include "guide/place.h"

namespace rangefinder {

// A range with the currency that the cell writes before it, if it does.
struct Money {
  Range range;
  Currency currency;

  bool operator==(const Money&) const = default;
};

struct Cell {
  std::optional<Money> money;        // the first amounts
  std::optional<Money> alternative;  // the same in a second currency
  std::optional<Range> annual;       // a grant's yearly value, printed beside it
  std::optional<Range> grant;        // where `money` is a year's worth of it: "$10K/yr ($40K/4yr)"
  std::optional<int> grant_years;    // that it vests over, if the cell says
  std::optional<PercentRange> percent;
  std::optional<Range> count;      // numbers with a unit instead of a currency
  std::string unit;                // of `count`
  std::optional<Period> period;    // "/mo"
  std::optional<int> years;        // "/4yr" gives 4, "/yr" gives 1
  std::string text;                // a cell without any number, as printed; "" for a dash
  std::vector<std::string> notes;  // words around the numbers
  std::optional<std::pair<Currency, Currency>> mixed;  // two currencies in one range: a slip
  bool too_large = false;        // a number that no amount can hold; it is in the notes
  std::string slip;              // "$1.097K": a figure that looks a thousand times off, as written
  bool unscaled = false;         // no suffix in `money`, so that a header's "(in K)" may scale it
  std::string unknown_currency;  // "XYZ" in "XYZ 100K", "¥" where no hint says of which country

  bool empty() const { return !money && !percent && !count && text.empty(); }
  bool operator==(const Cell&) const = default;
};

// What "¥" and "kr" mean in a row's region; none leaves them without a currency.
struct CurrencyHints {
  Currency yen;
  Currency krone;
};

// Never fails: what is not understood comes back as text or as a note.
Cell read_cell(std::string_view text, const CurrencyHints& hints = {});

// What "¥" and "kr" mean in a place: "Tokyo (JPY)", "Stockholm".
CurrencyHints hints_for(const Place& place);

}  // namespace rangefinder
