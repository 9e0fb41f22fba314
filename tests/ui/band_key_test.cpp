#include "ui/band_key.h"

#include <catch2/catch_test_macros.hpp>
#include <set>

#include "support/catalogs.h"

using namespace rangefinder;
using tests::catalog_of;
using ui::band_from_key;
using ui::band_key;

TEST_CASE("A band is named by its guide and its region", "[ui][link]") {
  const Catalog& catalog = tests::shipped_catalog();
  const auto band = band_from_key(catalog, "meta/ml-ai-engineer@London+%28UK%29");
  REQUIRE(band);
  CHECK(catalog.region_of(*band) == "London (UK)");
  CHECK(catalog.file_of(*band).ends_with("meta/ml-ai-engineer.md"));
  CHECK(band_key(catalog, *band) == "meta/ml-ai-engineer@London+%28UK%29");
  // Written by hand, or by a program that escapes more.
  CHECK(band_from_key(catalog, "meta/ml-ai-engineer.md@London (UK)") == band);
  CHECK(band_from_key(catalog, "meta%2Fml-ai-engineer@London%20%28UK%29") == band);
}

TEST_CASE("Every band has a name of its own", "[ui][link]") {
  const Catalog& catalog = tests::shipped_catalog();
  std::set<std::string> names;
  for (BandId band = 0; band < catalog.size(); ++band) {
    const std::string name = band_key(catalog, band);
    INFO(name);
    CHECK(names.insert(name).second);
    CHECK(band_from_key(catalog, name) == band);
  }
}

TEST_CASE("A region that a guide has twice is counted", "[ui][link]") {
  const Catalog catalog = catalog_of({{.place = "London", .level = "L4"},
                                      {.place = "Paris", .level = "L4"},
                                      {.place = "London", .level = "L5"},
                                      {.place = "London", .level = "L6"}});
  const std::string first = band_key(catalog, 0);
  CHECK(first.ends_with("@London"));
  CHECK(band_key(catalog, 2) == first + "~2");
  CHECK(band_key(catalog, 3) == first + "~3");
  CHECK(band_from_key(catalog, first) == BandId{0});
  CHECK(band_from_key(catalog, first + "~1") == BandId{0});
  CHECK(band_from_key(catalog, first + "~3") == BandId{3});
  for (const char* number : {"~4", "~0", "~", "~-1", "~1x", "~99999999999999999999"}) {
    INFO(number);
    CHECK_FALSE(band_from_key(catalog, first + number));
  }
}

TEST_CASE("Names with the signs of links are escaped", "[ui][link]") {
  const Catalog catalog = catalog_of({{.company = "A@B, C~D", .place = "Rue @ 5~2, 80%"},
                                      {.company = "A@B, C~D", .place = "Rue @ 5~2, 80%"}});
  for (BandId band = 0; band < catalog.size(); ++band) {
    const std::string name = band_key(catalog, band);
    INFO(name);
    CHECK(name.find(',') == std::string::npos);
    CHECK(band_from_key(catalog, name) == band);
  }
}

TEST_CASE("What is no band of these guides is none", "[ui][link]") {
  const Catalog& catalog = tests::shipped_catalog();
  for (const char* key : {"", "@", "meta/ml-ai-engineer", "meta/ml-ai-engineer@", "@London",
                          "meta@London", "meta/ml-ai-engineer@Paris", "meta/ml-ai-engineer@%zz",
                          "%@London", "meta/ml-ai-engineer@%FF"}) {
    INFO(key);
    CHECK_FALSE(band_from_key(catalog, key));
  }
}
