// A small guide and an offer for it, with round figures, for tests of what is made of the two.
//
//   1 London   £100K–£140K base, £80K–£160K over four years, 10%: £130K–£194K, as it adds up
//   2 Austin   $200K–$300K base, $80K–$160K over four years, 10%: $300K–$500K, and adds up to
//              $240K–$370K, of which there is a finding
#pragma once

#include "catalog/catalog.h"
#include "offer/offer.h"

namespace rangefinder::tests {

inline constexpr BandId kLondon = 0;
inline constexpr BandId kAustin = 1;

const Catalog& acme();

// For London: £110K and 10%, £100K over four years, £5K once.
Offer acme_offer();

}  // namespace rangefinder::tests
