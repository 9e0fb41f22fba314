// Figures as the explorer writes them.
#pragma once

#include <string>

#include "catalog/view.h"
#include "export/money_words.h"

namespace rangefinder::ui {

// What the figures of a column are counted in: thousands where they are large.
struct AmountUnit {
  double divisor = 1;
  std::string suffix;  // "K", "M" or ""
  int decimals = 0;
  std::string label;           // "$K / yr"; "K / yr" as printed, where rows name their currency
  bool name_currency = false;  // cells start with their currency
};
AmountUnit unit_of(const View& view);

// "210–300", "90–190+", "£148–194"; "—" for what is absent.
std::string cell_text(const Ends& ends, bool open, const AmountUnit& unit, Currency currency);

// "$210 – 300K": for headlines, the unit once where both ends share it.
std::string headline_text(const Ends& ends, bool open, Currency currency);

using rangefinder::gap_text;
using rangefinder::money_text;

// "yr", "mo", "hr"
std::string short_period(Period period);

// "total from $200K", for a chip: the value without its name.
std::string bounds_text(const Bounds& bounds, Currency currency);

}  // namespace rangefinder::ui
