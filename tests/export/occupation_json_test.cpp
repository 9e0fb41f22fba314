#include "export/occupation_json.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include "support/acme_offer.h"
#include "support/catalogs.h"

using namespace rangefinder;

TEST_CASE("The total is the one that the guide states, else what its parts add up to",
          "[export][site]") {
  // Austin's parts add up to 240 to 370 thousand.
  const auto json = nlohmann::json::parse(occupation_json(tests::acme(), 0));
  CHECK(json["@graph"][1]["estimatedSalary"][1]["minValue"] == 300'000);
  CHECK(json["@graph"][1]["estimatedSalary"][1]["maxValue"] == 500'000);
  const Catalog catalog = tests::catalog_of({{.base = tests::k(100, 200)}});
  const auto summed = nlohmann::json::parse(occupation_json(catalog, 0));
  CHECK(summed["@graph"][0]["estimatedSalary"].back()["maxValue"] == 200'000);
}

TEST_CASE("Search engines read what a guide reports as estimated salaries", "[export][site]") {
  const auto json = nlohmann::json::parse(occupation_json(tests::acme(), 0));
  CHECK(json["@context"] == "https://schema.org");
  REQUIRE(json["@graph"].size() == 2);
  const auto& london = json["@graph"][0];
  CHECK(london["@type"] == "Occupation");
  CHECK(london["name"] == "ML");
  CHECK(london["occupationLocation"]["name"] == "London");
  const auto& base = london["estimatedSalary"][0];
  CHECK(base["@type"] == "MonetaryAmount");
  CHECK(base["name"] == "base");
  CHECK(base["currency"] == "GBP");
  CHECK(base["unitText"] == "YEAR");
  CHECK(base["minValue"] == 100'000);
  CHECK(base["maxValue"] == 140'000);
  CHECK(london["estimatedSalary"][1]["name"] == "total");
  CHECK(london["estimatedSalary"][1]["maxValue"] == 194'000);
  for (const char* not_said : {"percentile", "median", "baseSalary"}) {
    CHECK_FALSE(occupation_json(tests::acme(), 0).contains(not_said));
  }
}
