#include "export/occupation_json.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include "support/acme_offer.h"
#include "support/catalogs.h"

using namespace rangefinder;

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
