#include "offer/position.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include "support/quantile.h"

using namespace rangefinder;
using Catch::Matchers::WithinAbs;

TEST_CASE("Pay lies in a band by its share of the way from low to high", "[offer]") {
  // 307.5 in 268 to 395: 39.5 of 127; the middle is 331.5.
  const Position position = position_in({268, 395}, 307.5).value();
  CHECK_THAT(position.penetration, WithinAbs(39.5 / 127, 1e-12));
  CHECK_THAT(position.compa_ratio, WithinAbs(307.5 / 331.5, 1e-12));
  CHECK(position.to_low == -39.5);
  CHECK(position.to_middle == 24);
  CHECK(position.to_high == 87.5);
}

TEST_CASE("Below and above a band it is below 0 and above 1", "[offer]") {
  CHECK(position_in({200, 300}, 150)->penetration == -0.5);
  CHECK(position_in({200, 300}, 400)->penetration == 2);
  CHECK(position_in({200, 300}, 200)->penetration == 0);
  CHECK(position_in({200, 300}, 300)->penetration == 1);
}

TEST_CASE("A band of one figure has no share, one without the figure no position", "[offer]") {
  const Position position = position_in({250, 250}, 200).value();
  CHECK(is_absent(position.penetration));
  CHECK(position.compa_ratio == 0.8);
  CHECK_FALSE(position_in({}, 200));
  CHECK_FALSE(position_in({200, 300}, kAbsent));
}

TEST_CASE("Among bands pay has the percentile whose quantile it is", "[offer]") {
  const std::vector<double> middles = {300, 100, 200, 500, 400};
  CHECK_THAT(standing_among(middles, 250).percentile, WithinAbs(0.375, 1e-12));  // (1 + 0.5) / 4
  CHECK(standing_among(middles, 250).below == 2);
  CHECK(standing_among(middles, 250).bands == 5);
  CHECK(standing_among(middles, 50).percentile == 0);
  CHECK(standing_among(middles, 100).percentile == 0);
  CHECK(standing_among(middles, 501).percentile == 1);
  std::vector<double> sorted = middles;
  std::ranges::sort(sorted);
  for (const double p : {0.1, 0.25, 0.5, 0.77, 0.9}) {
    CHECK_THAT(standing_among(middles, tests::quantile(sorted, p)).percentile, WithinAbs(p, 1e-9));
  }
}

TEST_CASE("Fewer than five bands have no percentile; what is absent is none", "[offer]") {
  const Standing few = standing_among({100, 200, 300, 400, kAbsent}, 250);
  CHECK(few.bands == 4);
  CHECK(few.below == 2);
  CHECK(is_absent(few.percentile));
}
