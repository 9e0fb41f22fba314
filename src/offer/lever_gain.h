// What each of a guide's levers could add to an offer.
//
//   a year   the base that it asks for less the offered one, and the equity likewise over its years
//   once     the sign-on that it asks for less the offered one
//
// Only of amounts that are for the band; what the offer has already is no gain.
#pragma once

#include <vector>

#include "catalog/catalog.h"
#include "catalog/prose.h"
#include "offer/offer.h"

namespace rangefinder {

struct LeverGain {
  std::size_t lever = 0;  // of the prose's
  double per_year = 0;
  double once = 0;

  bool operator==(const LeverGain&) const = default;
};

// Those that add something, the most a year first. The offer is in the band's printed currency.
std::vector<LeverGain> lever_gains(const Catalog& catalog, BandId band, const Prose& prose,
                                   const Offer& offer);

}  // namespace rangefinder
