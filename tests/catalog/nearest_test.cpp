#include "catalog/nearest.h"

#include <catch2/catch_test_macros.hpp>
#include <vector>

using namespace rangefinder;

TEST_CASE("The nearest name starts alike, or is at most two letters off", "[catalog][nearest]") {
  const std::vector<std::string> known = {"Midjourney", "Meta", "São Paulo", "London (UK)"};
  CHECK(nearest("Mta", known) == "Meta");
  CHECK(nearest("META", known) == "Meta");
  CHECK(nearest("sao", known) == "São Paulo");
  CHECK(nearest("London", known) == "London (UK)");
  CHECK(nearest("Mdjrney", known).empty());
  CHECK(nearest("Astronaut", known).empty());
  CHECK(nearest("", known).empty());
  CHECK(nearest("Meta", {}).empty());
}

TEST_CASE("The distance counts letters that change, come or go", "[catalog][nearest]") {
  CHECK(edit_distance("", "") == 0);
  CHECK(edit_distance("meta", "meta") == 0);
  CHECK(edit_distance("", "abc") == 3);
  CHECK(edit_distance("kitten", "sitting") == 3);
  CHECK(edit_distance("sitting", "kitten") == 3);
}
