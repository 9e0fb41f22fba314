#include "guide/gazetteer.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;

TEST_CASE("A city is found by each of its names, whatever the case and the accents",
          "[guide][gazetteer]") {
  const Gazetteer& gazetteer = Gazetteer::get();
  for (const char* name : {"New York", "new york city", "NYC"}) {
    INFO(name);
    REQUIRE_FALSE(gazetteer.named(name).empty());
    CHECK(gazetteer.named(name).front()->name == "New York, NY");
  }
  CHECK(gazetteer.named("Sao Paulo").front()->name == "São Paulo");
  CHECK(gazetteer.named("Atlantis").empty());
}

TEST_CASE("Short names are names only in capitals", "[guide][gazetteer]") {
  CHECK_FALSE(Gazetteer::get().named("US").empty());
  CHECK(Gazetteer::get().named("us").empty());
}

TEST_CASE("A code may be a state's and a country's, the likelier first", "[guide][gazetteer]") {
  const Entries entries = Gazetteer::get().coded("CA");
  REQUIRE(entries.size() == 2);
  CHECK(entries[0]->name == "California");
  CHECK(entries[1]->name == "Canada");
}

TEST_CASE("A country has its currency", "[guide][gazetteer]") {
  const Entry* country = Gazetteer::get().country("GB");
  REQUIRE(country != nullptr);
  CHECK(country->currency.code() == "GBP");
  CHECK(Gazetteer::get().country("XX") == nullptr);
}
