#include "catalog/place_names.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;

TEST_CASE("Regions of several places are named by all of them", "[catalog]") {
  const Texts places({"London", "Paris", "Zürich"});
  // Zürich; London / Paris; nowhere; Zürich again.
  const auto [names, ids] = place_names({{0, 1, 3, 3, 4}, {2, 0, 1, 2}}, places);
  CHECK(names == Texts({"", "London / Paris", "Zürich"}));
  CHECK(ids == Column<std::uint16_t>{2, 1, 0, 2});
}
