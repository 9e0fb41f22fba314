// Arithmetic over one band, in its own currency and per year. What cannot be computed is absent,
// never zero.
#pragma once

#include <optional>

#include "guide/guide.h"

namespace rangefinder {

// Low and high of a computed figure; not whole units.
struct Figure {
  double low = 0;
  double high = 0;

  bool operator==(const Figure&) const = default;
};

// Base per year: base x periods per year.
std::optional<Figure> base_per_year(const Band& band);

// Annualised equity: the yearly value that the cell prints, else grant / vesting years. Absent for
// counts of options, for text, where no years are said, and where it is in another currency.
std::optional<Figure> equity_per_year(const Band& band);

// Target bonus per year: the amount that the cell prints, else percent x base at the same end.
// Absent where the amount is in another currency.
std::optional<Figure> bonus_per_year(const Band& band);

// The total that the guide prints, per year; absent where it is in another currency.
std::optional<Figure> stated_per_year(const Band& band);

// base + equity per year + bonus, at both ends. Absent where there is no base or where a part is
// there that cannot be computed; a part that the guide leaves out ("—", "None") counts nothing.
std::optional<Figure> recomputed_per_year(const Band& band);

}  // namespace rangefinder
