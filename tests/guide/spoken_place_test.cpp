#include "guide/spoken_place.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;

TEST_CASE("A place behind an amount is its own", "[guide][spoken_place]") {
  CHECK(place_behind(" (Austin) / $9K") == "Austin");
  CHECK(place_behind(" in Tel Aviv, then") == "Tel Aviv");
  CHECK(place_behind(" for New York — the") == "New York");
  CHECK(place_behind(" London / S$9K") == "London");
  CHECK(place_behind(" (NY).") == "NY");
  CHECK(place_behind(" (Columbia MD)") == "Columbia MD");
  CHECK(place_behind(" (4yr vest)") == "");
  CHECK(place_behind(" RSUs") == "");
  CHECK(place_behind("") == "");
}

TEST_CASE("A place may stand before an amount", "[guide][spoken_place]") {
  CHECK(place_before(" floor: Cambridge ") == "Cambridge");
  CHECK(place_before("US-remote: ") == "US-remote");
  CHECK(place_before(" base / San Francisco ") == "San Francisco");
  CHECK(place_before(" with ") == "");
  CHECK(place_before("") == "");
}

TEST_CASE("A label sets the place for what follows", "[guide][spoken_place]") {
  CHECK(place_label("For London: ") == "London");
  CHECK(place_label("In San Francisco, target ") == "San Francisco");
  CHECK(place_label("For a San Francisco-based analyst, open at ") == "San Francisco");
  CHECK(place_label("For Austin, open at nine; for Europe, open at ") == "Europe");
  CHECK(place_label("Remote UK candidates should push for ") == "Remote UK");
  CHECK(place_label("I asked in London for ") == "");
  CHECK(place_label("For my work I ask ") == "");
}
