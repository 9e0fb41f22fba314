// Figures as the explorer writes them.
#pragma once

#include <string>

#include "catalog/view.h"
#include "export/money_words.h"

namespace rangefinder::ui {

// What the figures of a column are counted in: thousands where they are large.
struct AmountUnit {
  double divisor = 1;
  int decimals = 0;
  std::string label;     // "$K / yr"; "per year" as printed
  bool printed = false;  // in several currencies, of which a thousand may be little or much
};
AmountUnit unit_of(const View& view);

// "210–300", "90–190+"; as printed as compact_text(); "—" for what is absent.
std::string cell_text(const Ends& ends, bool open, const AmountUnit& unit, Currency currency);

// "£148–194K", "JPY 9.5–15M+": in its own currency and unit. "—" for what is absent.
std::string compact_text(const Ends& ends, bool open, Currency currency);

// "$210 – 300K": for headlines, the unit once where both ends share it.
std::string headline_text(const Ends& ends, bool open, Currency currency);

using rangefinder::gap_text;
using rangefinder::money_text;

// "yr", "mo", "hr"
std::string short_period(Period period);

// "total from $200K", for a chip: the value without its name.
std::string bounds_text(const Bounds& bounds, Currency currency);

}  // namespace rangefinder::ui
