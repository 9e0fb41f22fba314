#include "export/position_words.h"

#include <catch2/catch_test_macros.hpp>

#include "support/describe.h"

using namespace rangefinder;

namespace {

Position position(double low, double high, double pay) {
  return position_in(Ends{low, high}, pay).value();
}

}  // namespace

TEST_CASE("A place in a band is told in percent, and on which side of it", "[export][offer]") {
  CHECK(penetration_words(position(100, 200, 131)) == "31% in the band");
  CHECK(penetration_words(position(100, 200, 88)) == "-12%: below the band");
  CHECK(penetration_words(position(100, 200, 218)) == "118%: above the band");
  // What rounds to an end is not said to be at it.
  CHECK(penetration_words(position(100'000, 200'000, 99'999)) == "just below the band");
  CHECK(penetration_words(position(100'000, 200'000, 200'001)) == "just above the band");
  CHECK(penetration_words(position(100, 200, 200)) == "100% in the band");
  CHECK(penetration_percent(position(100, 200, 131)) == "31%");
}

TEST_CASE("A band of one amount is met or missed", "[export][offer]") {
  CHECK(penetration_words(position(100, 100, 100)) == "at its one amount");
  CHECK(penetration_words(position(100, 100, 99)) == "below the band");
  CHECK(penetration_words(position(100, 100, 101)) == "above the band");
  CHECK(penetration_percent(position(100, 100, 101)) == "—");
}

TEST_CASE("A compa-ratio has two decimals", "[export][offer]") {
  CHECK(middle_words(position(100, 200, 150)) == "1.00 × middle");
  CHECK(middle_words(position(100, 200, 139.5)) == "0.93 × middle");
  CHECK(position_words(position(100, 200, 150)) == "50% in the band, 1.00 × middle");
  CHECK(middle_words(position(0, 0, 5)).empty());
  CHECK(two_decimals(1.05) == "1.05");
  CHECK(two_decimals(-0.5) == "-0.50");
  CHECK(two_decimals(kAbsent) == "—");
}

TEST_CASE("Among bands there is a percentile, or how many are below", "[export][offer]") {
  CHECK(standing_words({.bands = 18, .below = 4, .percentile = 0.22}) ==
        "at percentile 22 of 18 bands");
  CHECK(standing_words({.bands = 4, .below = 3}) == "above the middle of 3 of 4 bands");
}

TEST_CASE("An amount of an offer is told to the hundred, a gap with its sign", "[export][offer]") {
  const Currency dollars = tests::currency("USD");
  CHECK(offer_money(307'500, dollars) == "$307.5K");
  CHECK(offer_money(kAbsent, dollars) == "—");
  CHECK(offer_gap(24'000, dollars) == "+$24K");
  CHECK(offer_gap(-39'500, dollars) == "-$39.5K");
  CHECK(offer_gap(0, dollars) == "$0");
}

TEST_CASE("A total is stated or recomputed where there are both", "[export][offer]") {
  CHECK(position_title(Measure::total, Basis::stated, true) == "Total, stated");
  CHECK(position_title(Measure::total, Basis::stated, false) == "Total");
  CHECK(position_title(Measure::total, Basis::recomputed, false) == "Total, recomputed");
  CHECK(position_title(Measure::cash, Basis::stated, true) == "Target cash");
  OfferReport report;
  report.positions.resize(2);  // of the total, each
  report.positions[0].measure = Measure::base;
  CHECK_FALSE(has_both_totals(report));
  report.positions[0].measure = Measure::total;
  CHECK(has_both_totals(report));
}
