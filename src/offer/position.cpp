#include "offer/position.h"

#include <algorithm>

namespace rangefinder {

std::optional<Position> position_in(const Ends& band, double pay) {
  if (band.absent() || is_absent(pay)) return std::nullopt;
  Position position;
  if (band.high > band.low) position.penetration = (pay - band.low) / (band.high - band.low);
  if (band.middle() > 0) position.compa_ratio = pay / band.middle();
  position.to_low = band.low - pay;
  position.to_middle = band.middle() - pay;
  position.to_high = band.high - pay;
  return position;
}

Standing standing_among(std::vector<double> middles, double pay) {
  constexpr std::size_t kFewest = 5;
  std::erase_if(middles, [](double middle) { return is_absent(middle); });
  std::ranges::sort(middles);
  Standing standing;
  standing.bands = middles.size();
  const auto above = std::ranges::lower_bound(middles, pay);
  standing.below = static_cast<std::size_t>(above - middles.begin());
  if (standing.bands < kFewest) return standing;
  const auto last = static_cast<double>(middles.size() - 1);
  if (above == middles.end()) {
    standing.percentile = 1;
  } else if (above == middles.begin()) {
    standing.percentile = 0;
  } else {
    // Between two order statistics, linearly, as the quantile is.
    const double low = *(above - 1);
    const double part = (pay - low) / (*above - low);
    standing.percentile = (static_cast<double>(standing.below) - 1 + part) / last;
  }
  return standing;
}

}  // namespace rangefinder
