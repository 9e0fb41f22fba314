#include "offer/report.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "support/acme_offer.h"
#include "support/describe.h"

using namespace rangefinder;
using tests::acme;
using tests::acme_offer;
using Strings = std::vector<std::string>;

namespace {

constexpr BandId kBoth[] = {tests::kLondon, tests::kAustin};

OfferReport report(const Offer& offer, BandId band = tests::kLondon) {
  auto made = report_on(acme(), band, acme().prose.front(), offer, kBoth);
  REQUIRE(made);
  return *std::move(made);
}

bool has(const Strings& texts, std::string_view text) {
  return std::ranges::find(texts, text) != texts.end();
}

}  // namespace

TEST_CASE("A report places base, cash and total in the band", "[offer]") {
  const OfferReport made = report(acme_offer());
  // 110 and 11 and 100 / 4 in 100–140, 110–154 and 130–194.
  CHECK(made.figures.total == 146'000);
  REQUIRE(made.positions.size() == 3);
  for (const OfferPosition& one : made.positions) CHECK(one.position.penetration == 0.25);
  CHECK(made.positions[0].measure == Measure::base);
  CHECK(made.positions[1].measure == Measure::cash);
  CHECK(made.positions[1].pay == 121'000);
  CHECK(made.positions[2].measure == Measure::total);
  CHECK(made.positions[2].position.to_middle == 16'000);  // 162 - 146
  CHECK(made.years[0].total() == 151'000);                // with the sign-on
  CHECK(made.plan.rows.front().ask.value == 135'000);
  CHECK(made.gains.size() == 3);
}

TEST_CASE("Bands to compare with are in the band's currency", "[offer]") {
  Offer offer = acme_offer();
  offer.base = 130'000;
  // Middles of the base: £120K, and $250K at two dollars a pound, which is £125K.
  const Standing standing = report(offer).positions[0].standing;
  CHECK(standing.bands == 2);
  CHECK(standing.below == 2);
  CHECK(is_absent(standing.percentile));
}

TEST_CASE("Where stated and recomputed totals differ, both are given", "[offer]") {
  Offer offer;
  offer.base = 295'000;
  offer.bonus = 10'000;
  const OfferReport made = report(offer, tests::kAustin);
  REQUIRE(made.positions.size() == 4);
  CHECK(made.positions[2].basis == Basis::stated);
  CHECK(made.positions[2].position.penetration == 0.025);  // 305 in 300–500
  CHECK(made.positions[3].basis == Basis::recomputed);
  CHECK(made.positions[3].position.penetration == 0.5);  // 305 in 240–370
}

TEST_CASE("An offer in another currency is converted at the catalogue's rate", "[offer]") {
  Offer offer = acme_offer();
  offer.currency = tests::currency("USD");
  offer.base = 220'000;
  offer.bonus_percent = 0;
  offer.bonus = 20'000;
  offer.equity = {.form = EquityForm::options, .count = 10'000, .strike = 2, .price = 12};
  const OfferReport made = report(offer);
  CHECK(made.rate == 0.5);
  CHECK(made.typed == tests::currency("USD"));
  CHECK(made.offer.currency == tests::currency("GBP"));
  CHECK(made.figures.base == 110'000);
  CHECK(made.figures.bonus == 10'000);
  CHECK(made.figures.equity == 12'500);  // 10,000 x ($12 - $2) / 4 at 0.5
  CHECK(made.figures.signing == 2'500);
  CHECK(has(made.caveats, "The offer is converted from USD at the rate of 2025-12-31."));
  // As the band's: nothing is converted, and nothing said.
  offer.currency = {};
  CHECK(report(offer).figures.base == 220'000);
  CHECK_FALSE(has(report(offer).caveats,
                  "The offer is converted from GBP at the rate of "
                  "2025-12-31."));
}

TEST_CASE("A currency without a rate is an error", "[offer]") {
  Offer offer = acme_offer();
  offer.currency = tests::currency("CHF");
  const auto made = report_on(acme(), tests::kLondon, acme().prose.front(), offer, kBoth);
  REQUIRE_FALSE(made);
  CHECK(made.error().message ==
        "There is no exchange rate from CHF to GBP. Give the offer in GBP.");
}

TEST_CASE("A base under the floor, or else under the target, has a gap", "[offer]") {
  const OfferReport usual = report(acme_offer());
  REQUIRE(usual.gap);
  CHECK(usual.gap->amount == 5'000);  // 115 - 110
  CHECK(usual.gap->below_floor);
  CHECK(usual.gap->aim == usual.plan.rows.front().floor);
  Offer offer = acme_offer();
  offer.base = 115'000;
  const OfferReport at_floor = report(offer);
  REQUIRE(at_floor.gap);
  CHECK(at_floor.gap->amount == 15'000);  // to the target of 130
  CHECK_FALSE(at_floor.gap->below_floor);
  offer.base = 130'000;
  CHECK_FALSE(report(offer).gap);
}

TEST_CASE("An offer without a base lies nowhere, and is under no floor", "[offer]") {
  Offer offer = acme_offer();
  offer.base = 0;
  const OfferReport made = report(offer);
  CHECK(made.positions.empty());
  CHECK_FALSE(made.gap);
  CHECK_FALSE(made.plan.rows.empty());  // what to ask for can be said
}

TEST_CASE("A report says what is odd about the offer", "[offer]") {
  Offer offer = acme_offer();
  offer.base = 110;
  CHECK(report(offer).doubts == Strings{"A base of 110 a year: is 110,000 meant?"});
}

TEST_CASE("Standings are of the bands to compare with, measure by measure", "[offer]") {
  // In pounds: base 100–140 and 100–150, cash 110–154 and 110–165, total 130–194 and 150–250.
  Offer offer = acme_offer();
  offer.base = 122'000;
  offer.bonus_percent = 20;
  offer.equity = {};
  const auto positions = report(offer).positions;
  REQUIRE(positions.size() == 3);
  CHECK(positions[0].standing.below == 1);  // 122 behind 120, before 125
  CHECK(positions[1].standing.below == 2);  // 146.4 behind 132 and 137.5
  CHECK(positions[2].standing.below == 0);  // 146.4 before 162 and 200
}

TEST_CASE("A report has the words to say, filled by the plan and by what is told", "[offer]") {
  CHECK(report(acme_offer()).scripts.front().text == "At £135K base I sign. My floor is £115K.");
  Prose prose = acme().prose.front();
  prose.strategy = "I hold offers from A at £[X]K and B at £[Y]K. At £[ask]K I sign.";
  const Telling telling{.answers = {{"amount:Y", "120k"}}, .ticked = {"b-at-y-k"}};
  const auto made = report_on(acme(), tests::kLondon, prose, acme_offer(), kBoth, telling);
  REQUIRE(made);
  CHECK(made->scripts.front().text == "I hold an offer from B at £120K. At £135K I sign.");
  CHECK(made->ticked == Ticked{"b-at-y-k"});
}

TEST_CASE("Caveats name date, quality, findings and what is not used", "[offer]") {
  const OfferReport made = report(acme_offer());
  CHECK(made.caveats ==
        Strings{"The ends of a band are what the guide reports, not percentiles. They are not "
                "published by the employer.",
                "Salary data of 2025-Q4.", "The guide calls its data quality \"high\"."});
  CHECK(made.plan.left_out == Strings{"$150K equity is for US"});
  CHECK(made.scripts_for_others == std::vector<int>{16});
  CHECK(has(report(Offer(), tests::kAustin).caveats, "Line 10: The total is off."));
}
