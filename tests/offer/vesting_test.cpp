#include "offer/vesting.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace rangefinder;
using Catch::Matchers::WithinAbs;

TEST_CASE("Even vesting gives each month the same", "[offer]") {
  const Vesting even;
  CHECK(vested(even, 0) == 0);
  CHECK_THAT(vested(even, 12), WithinAbs(0.25, 1e-12));
  CHECK_THAT(vested(even, 13), WithinAbs(13.0 / 48, 1e-12));
  CHECK(vested(even, 48) == 1);
  CHECK(vested(even, 60) == 1);
  // Over three years: 12 of 36 months.
  CHECK_THAT(vested({.years = 3}, 12), WithinAbs(1.0 / 3, 1e-12));
}

TEST_CASE("Nothing vests before the cliff, and then what has come together", "[offer]") {
  const Vesting cliff{.cliff_months = 12};
  CHECK(vested(cliff, 11) == 0);
  CHECK_THAT(vested(cliff, 12), WithinAbs(0.25, 1e-12));
  // One of 18 months: the first year has nothing, the second half of all.
  const Vesting later{.cliff_months = 18};
  CHECK(vested(later, 12) == 0);
  CHECK_THAT(vested(later, 24), WithinAbs(0.5, 1e-12));
}

TEST_CASE("A schedule gives each year its part", "[offer]") {
  const Vesting late = parse_schedule("5/15/40/40").value();
  CHECK(late.years == 4);
  CHECK_THAT(vested(late, 12), WithinAbs(0.05, 1e-12));
  CHECK_THAT(vested(late, 24), WithinAbs(0.20, 1e-12));
  CHECK_THAT(vested(late, 30), WithinAbs(0.40, 1e-12));  // half of the third year's 40
  CHECK_THAT(vested(late, 36), WithinAbs(0.60, 1e-12));
  CHECK(vested(late, 48) == 1);
  CHECK(schedule_text(late) == "5/15/40/40");

  const Vesting early = parse_schedule(" 33 % / 33% / 22% / 12%").value();
  CHECK_THAT(vested(early, 24), WithinAbs(0.66, 1e-12));
  CHECK(schedule_text(early) == "33/33/22/12");
  CHECK(parse_schedule("Even").value() == Vesting());
  CHECK(schedule_text({}) == "Even");
  // Thirds, as people write them, are all of it.
  CHECK_THAT(vested(parse_schedule("33.3/33.3/33.3").value(), 12), WithinAbs(1.0 / 3, 1e-12));
}

TEST_CASE("Percentages that do not add up are refused", "[offer]") {
  CHECK(parse_schedule("25/25/25").error().message == "The years add up to 75%, not to 100%.");
  CHECK(parse_schedule("40/40/40").error().message == "The years add up to 120%, not to 100%.");
  for (const char* text : {"", "a/b", "50/-50/100", "50//50"}) {
    CHECK(parse_schedule(text).error().message.find("is no percentage") != std::string::npos);
  }
}
