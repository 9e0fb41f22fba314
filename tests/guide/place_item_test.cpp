#include "guide/place_item.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;

TEST_CASE("An item names a place, a currency and headquarters", "[guide][place-item]") {
  const PlaceItem item = read_place_item("London (HQ, GBP)", nullptr);
  CHECK(item.names_place());
  REQUIRE(item.found.size() == 1);
  CHECK(item.found[0].name == "London");
  CHECK(item.headquarters);
  REQUIRE(item.codes.size() == 1);
  CHECK(item.codes[0].code() == "GBP");
}

TEST_CASE("What an item says beside a place is a note", "[guide][place-item]") {
  const PlaceItem item = read_place_item("Cambridge (UK AI Center)", nullptr);
  CHECK(item.names_place());
  CHECK(item.notes == std::vector<std::string>{"AI Center"});
}

TEST_CASE("Words that are no place name none", "[guide][place-item]") {
  CHECK_FALSE(read_place_item("Walk-Away", nullptr).names_place());
  CHECK_FALSE(read_place_item("Total Comp (US)", nullptr).names_place());
}

TEST_CASE("A city of two countries is settled by the words beside it", "[guide][place-item]") {
  std::vector<PlaceItem> items = {read_place_item("Cambridge MA", nullptr)};
  settle_cities(items, nullptr);
  REQUIRE_FALSE(items[0].found.empty());
  CHECK(items[0].found[0].name == "Cambridge, MA");
}
