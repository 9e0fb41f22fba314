#include "offer/region_words.h"

#include <catch2/catch_test_macros.hpp>

#include "support/catalogs.h"

using namespace rangefinder;
using tests::band_of;

TEST_CASE("A region's words are its own, and those of its places and countries",
          "[offer][region]") {
  const Catalog& catalog = tests::shipped_catalog();
  const auto words = [&](std::string_view company, std::string_view region) {
    return region_words(catalog, catalog.region[band_of(catalog, company, region)]);
  };
  CHECK(words("Meta", "London (UK)") == "london uk london gb united kingdom");
  CHECK(words("Midjourney", "San Francisco") == "san francisco san francisco ca us united states");
}

TEST_CASE("What people write in short has a long name", "[offer][region]") {
  CHECK(long_name("sf") == "san francisco");
  CHECK(long_name("nyc") == "new york");
  CHECK(long_name("uk") == "gb");
  CHECK(long_name("paris") == "paris");
}
