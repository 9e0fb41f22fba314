#include "audit/wording.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;

TEST_CASE("A band is named by its region and level", "[audit]") {
  Band band;
  band.where.line = 12;
  CHECK(name_of(band) == "line 12");
  band.level = "L5";
  CHECK(name_of(band) == "L5");
  band.region = "London";
  CHECK(name_of(band) == "London, L5");
  band.level.clear();
  CHECK(name_of(band) == "London");
}

TEST_CASE("Shares are told with a decimal where there is one", "[audit]") {
  CHECK(percent_of(0.2) == "20%");
  CHECK(percent_of(0.1667) == "16.7%");
  CHECK(percent_of(0.004) == "0.4%");
}

TEST_CASE("Figures are told in whole units of their currency", "[audit]") {
  CHECK(text_of({316500, 520000.4}, *Currency::from_code("USD")) == "$316.5K – $520K");
}

TEST_CASE("A finding stands at its cell, else at its band", "[audit]") {
  Guide guide;
  guide.file = "acme/ml.md";
  guide.bands.resize(2);
  guide.bands[1].where = {7, 3, 6};
  const auto at = [&](Spot cell) {
    return about_cell(guide, guide.bands[1], cell, "total-gap", Severity::info, "m", "a");
  };
  CHECK(at({7, 40, 5}).where == Location("acme/ml.md", {7, 40, 5}));
  CHECK(at({}).where == Location("acme/ml.md", {7, 3, 6}));
  CHECK(at({}).band == 1);
}
