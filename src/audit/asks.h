// Rules that hold the amounts of levers and strategy against the bands.
#pragma once

#include <optional>
#include <vector>

#include "base/finding.h"
#include "guide/guide.h"

namespace rangefinder {

// The bands that an amount is about: those of the region that it names, whose part (base, equity,
// ...) is in its currency; of every region where it names none. Empty where nothing says what the
// amount is of, and where the guide has no such part to compare with.
//
//   "For London: £165K base": the bands of London, of "London / Amsterdam" and of "UK"
std::vector<const Band*> bands_for(const Guide& guide, const Ask& ask);

// What the part that an amount names is at in a band, per year; a grant as a whole. `high` is left
// out of an open end. Nothing where the band has no such part in the amount's currency.
struct PartEnds {
  double low = 0;
  double high = 0;
  bool open = false;
};
std::optional<PartEnds> part_of(const Band& band, const Ask& ask);

}  // namespace rangefinder

namespace rangefinder::rule {

// A lever or the strategy asks for more than the top of the bands that it is about.
void ask_above_band(const Guide& guide, std::vector<Finding>& findings);

// The strategy's floor is below the low or above the high end of the bands that it is about.
void floor_outside_band(const Guide& guide, std::vector<Finding>& findings);

}  // namespace rangefinder::rule
