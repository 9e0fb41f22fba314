#include "chart/axes.h"

#include <catch2/catch_test_macros.hpp>

#include "support/describe.h"

using namespace rangefinder;
using tests::currency;

TEST_CASE("Bands in one currency have one axis", "[chart][axis]") {
  LargestAmounts largest;
  largest.add(currency("GBP"), 620'000);
  const Axes axes(largest, 280);
  CHECK(axes.common().ticks.front().label == "£0");
  CHECK(axes.of(currency("GBP")).end == axes.common().end);
  CHECK(axes.of(currency("GBP")).end == make_axis(620'000, 280, currency("GBP")).end);
  // What has no amount there has no mark that would tell.
  CHECK(axes.of(currency("JPY")).end == axes.common().end);
}

TEST_CASE("Each of several currencies has an axis of its own, with a line at zero alone",
          "[chart][axis]") {
  LargestAmounts largest;
  largest.add(currency("USD"), 1'000'000);
  largest.add(currency("JPY"), 90'000'000);
  const Axes axes(largest, 280);
  REQUIRE(axes.common().ticks.size() == 1);
  CHECK(axes.common().ticks.front().x == 0);
  CHECK(axes.common().ticks.front().label == "each currency has an axis of its own");
  CHECK(axes.common().width == 280);
  for (const auto& [code, amount] : {std::pair{"USD", 1'000'000.0}, {"JPY", 90'000'000.0}}) {
    const Axis& axis = axes.of(currency(code));
    REQUIRE(axis.ticks.size() == 1);
    CHECK(axis.ticks.front().x == 0);
    CHECK(axis.ticks.front().label.empty());
    CHECK(axis.x(amount) > 250);  // each fills the width
    CHECK(axis.x(amount) < 280);
  }
}

TEST_CASE("Without an amount there is an axis without ticks", "[chart][axis]") {
  const Axes axes(LargestAmounts(), 280);
  CHECK(axes.common().ticks.empty());
  CHECK(axes.of(currency("USD")).width == 280);
}
