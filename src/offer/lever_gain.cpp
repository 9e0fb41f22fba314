#include "offer/lever_gain.h"

#include <algorithm>

#include "offer/said_here.h"

namespace rangefinder {
namespace {

// The highest amount for one part of the pay, 0 where the lever names none here.
double highest(const ProseLever& lever, std::string_view part, const SaidHere& here) {
  Amount most = 0;
  for (const ProseAsk& ask : lever.asks) {
    if (ask.what == part && here(ask)) most = std::max(most, ask.amount.high);
  }
  return static_cast<double>(most);
}

}  // namespace

std::vector<LeverGain> lever_gains(const Catalog& catalog, BandId band, const Prose& prose,
                                   const Offer& offer) {
  const SaidHere here(catalog, band);
  const OfferFigures offered = figures_of(offer);
  // Grants are asked for as the band prints them, over its years.
  const int years = printed(catalog, band).vesting_years;
  std::vector<LeverGain> gains;
  for (std::size_t i = 0; i < prose.levers.size(); ++i) {
    const ProseLever& lever = prose.levers[i];
    const double equity = highest(lever, "equity", here) / std::max(years, 1);
    const LeverGain gain{.lever = i,
                         .per_year = std::max(highest(lever, "base", here) - offered.base, 0.0) +
                                     std::max(equity - offered.equity - offered.apart, 0.0),
                         .once = std::max(highest(lever, "signing", here) - offered.signing, 0.0)};
    if (gain.per_year > 0 || gain.once > 0) gains.push_back(gain);
  }
  std::ranges::stable_sort(gains, [](const LeverGain& a, const LeverGain& b) {
    return a.per_year != b.per_year ? a.per_year > b.per_year : a.once > b.once;
  });
  return gains;
}

}  // namespace rangefinder
