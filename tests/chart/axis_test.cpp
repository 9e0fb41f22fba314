#include "chart/axis.h"

#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <set>

#include "support/describe.h"

using namespace rangefinder;
using tests::currency;

namespace {

std::string labels(const Axis& axis) {
  std::string text;
  for (const Tick& tick : axis.ticks) {
    if (!tick.label.empty()) text += (text.empty() ? "" : " ") + tick.label;
  }
  return text;
}

}  // namespace

TEST_CASE("An axis starts at zero and holds the greatest value", "[chart][axis]") {
  const Axis axis = make_axis(620'000, 280, currency("USD"));
  CHECK(axis.width == 280);
  CHECK(axis.end >= 620'000);
  CHECK(axis.x(0) == 0);
  CHECK(axis.x(620'000) < 280);
  CHECK(axis.x(axis.end) == 280);
  CHECK(labels(axis) == "$0 200K 400K 600K");
}

TEST_CASE("The currency stands at zero only", "[chart][axis]") {
  CHECK(labels(make_axis(500'000, 300, currency("SGD"))).starts_with("S$0 "));
  CHECK(labels(make_axis(500'000, 300, Currency())).starts_with("0 "));
}

TEST_CASE("Ticks stand at multiples of 1, 2, 2.5 or 5 times a power of ten", "[chart][axis]") {
  for (double greatest = 20; greatest < 1e9; greatest *= 1.37) {
    for (const float width : {120.0F, 280.0F, 700.0F, 1600.0F}) {
      const Axis axis = make_axis(greatest, width, currency("USD"));
      INFO(greatest << " in " << width);
      REQUIRE(axis.ticks.size() >= 2);
      CHECK(axis.ticks[0].value == 0);
      CHECK(axis.ticks[0].label == "$0");
      const double step = axis.ticks[1].value;
      const double power = std::pow(10, std::floor(std::log10(step) + 1e-9));
      const double digit = step / power;
      CHECK((std::abs(digit - 1) < 1e-6 || std::abs(digit - 2) < 1e-6 ||
             std::abs(digit - 2.5) < 1e-6 || std::abs(digit - 5) < 1e-6));
      for (std::size_t i = 0; i < axis.ticks.size(); ++i) {
        CHECK(std::abs(axis.ticks[i].value - step * static_cast<double>(i)) < step / 1000);
        CHECK(axis.ticks[i].x == axis.x(axis.ticks[i].value));
        CHECK(axis.ticks[i].x <= width);
      }
      CHECK(axis.end >= greatest);
      CHECK(axis.end - axis.ticks.back().value < step);
    }
  }
}

TEST_CASE("Lines are about as far apart as asked, labels twice as far", "[chart][axis]") {
  for (double greatest = 20; greatest < 1e9; greatest *= 1.73) {
    const Axis axis = make_axis(greatest, 700, currency("USD"), 40);
    INFO(greatest);
    const float apart = axis.ticks[1].x;
    CHECK(apart >= 40 * 0.99F);
    CHECK(apart <= 40 * 2.6F);  // from one round step to the next at most 2.5 times
    float last = -1000;
    std::set<std::string> seen;
    for (const Tick& tick : axis.ticks) {
      if (tick.label.empty()) continue;
      CHECK(tick.x - last >= apart * 1.99F);
      CHECK(seen.insert(tick.label).second);
      last = tick.x;
    }
  }
}

TEST_CASE("Without a value or without room there is no tick", "[chart][axis]") {
  CHECK(make_axis(0, 280, currency("USD")).ticks.empty());
  CHECK(make_axis(-5, 280, currency("USD")).ticks.empty());
  CHECK(make_axis(std::nan(""), 280, currency("USD")).ticks.empty());
  CHECK(make_axis(500, 0, currency("USD")).ticks.empty());
  CHECK(make_axis(500, -20, currency("USD")).ticks.empty());
  CHECK(make_axis(0, 280, currency("USD")).x(0) == 0);
}
