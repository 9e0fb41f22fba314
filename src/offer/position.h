// Where pay lies: in one band, and among many.
//
//   range penetration = (pay - low) / (high - low)     0 at the low end, 1 at the high one
//   compa-ratio       = pay / middle                   the middle of the band: (low + high) / 2
//
// (WorldatWork's terms.) The ends of a band are what a guide reports; they are no percentiles.
#pragma once

#include <optional>
#include <vector>

#include "catalog/figures.h"

namespace rangefinder {

struct Position {
  double penetration = kAbsent;  // below 0 and above 1, too; absent where the band has no width
  double compa_ratio = kAbsent;  // absent where the band's middle is zero
  double to_low = 0, to_middle = 0,
         to_high = 0;  // what is missing there; negative for what is more
};

// Nothing where the band has no such figure.
std::optional<Position> position_in(const Ends& band, double pay);

// Among the middles of bands.
struct Standing {
  std::size_t bands = 0;  // that have the measure
  std::size_t below = 0;  // whose middle is less
  // 0 to 1, by the rule that quartiles go by (R-7, catalog/quantiles.h): the p whose quantile is
  // the pay; absent for fewer than five.
  double percentile = kAbsent;
};
Standing standing_among(std::vector<double> middles, double pay);

}  // namespace rangefinder
