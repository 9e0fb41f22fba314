#include "offer/lever_gain.h"

#include <catch2/catch_test_macros.hpp>

#include "support/acme_offer.h"

using namespace rangefinder;
using tests::acme;
using tests::acme_offer;

namespace {

std::vector<LeverGain> gains(const Offer& offer, BandId band = tests::kLondon) {
  return lever_gains(acme(), band, acme().prose.front(), offer);
}

}  // namespace

TEST_CASE("A lever adds what it asks for less what is offered", "[offer]") {
  // Two Offers: base 130 - 110 and grant (140 - 100) / 4, sign-on 15 - 5. Depth: 120 - 110. Start:
  // 20 - 5 once. Modest asks for less than is offered, Texas in dollars.
  CHECK(gains(acme_offer()) ==
        std::vector<LeverGain>{{1, 30'000, 10'000}, {0, 10'000, 0}, {2, 0, 15'000}});
}

TEST_CASE("What is offered already is no gain", "[offer]") {
  Offer offer = acme_offer();
  offer.base = 130'000;
  offer.signing = 20'000;
  CHECK(gains(offer) == std::vector<LeverGain>{{1, 10'000, 0}});  // (140 - 100) / 4
  // Shares that cannot be sold are offered, too.
  offer.equity.is_money = false;
  CHECK(gains(offer) == std::vector<LeverGain>{{1, 10'000, 0}});
  offer.equity.amount = 140'000;
  CHECK(gains(offer).empty());
}

TEST_CASE("Levers are for the bands of their currency and region", "[offer]") {
  Offer offer;
  offer.base = 250'000;
  // 290 - 250 and 150 / 4.
  CHECK(gains(offer, tests::kAustin) == std::vector<LeverGain>{{3, 77'500, 0}});
}

TEST_CASE("Levers that add the same a year are in the order of what they add once", "[offer]") {
  Offer offer = acme_offer();
  offer.base = 130'000;
  offer.equity.amount = 140'000;
  // Two Offers: 15 - 5 once. Start: 20 - 5.
  CHECK(gains(offer) == std::vector<LeverGain>{{2, 0, 15'000}, {1, 0, 10'000}});
}
