#include "export/prose_json.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include "support/catalogs.h"

using namespace rangefinder;
using Json = nlohmann::json;

TEST_CASE("A guide's words are told with their lines", "[export][prose]") {
  const Catalog& catalog = tests::shipped_catalog();
  for (GuideId guide = 0; guide < catalog.guide_count(); ++guide) {
    const Json json = Json::parse(prose_to_json(catalog, guide));
    INFO(json["file"]);
    CHECK(json["file"] == catalog.guides.file[guide]);
    CHECK(json["levers"].size() == 4);
    for (const Json& lever : json["levers"]) {
      CHECK_FALSE(lever["title"].get<std::string>().empty());
      CHECK_FALSE(lever["script"].get<std::string>().empty());
      CHECK(lever["line"].get<int>() > 0);
    }
    CHECK_FALSE(json["dna"]["tags"].empty());
    CHECK_FALSE(json["sources"].empty());
    CHECK_FALSE(json["levels"]["pairs"].empty());
    CHECK(json["strategy"]["line"].get<int>() > 0);
  }
}

TEST_CASE("What a guide does not say is empty or null", "[export][prose]") {
  const Catalog catalog = tests::catalog_of({{.findings = {"total-gap"}}});
  const Json json = Json::parse(prose_to_json(catalog, 0));
  CHECK(json["strategy"].is_null());
  CHECK(json["levers"] == Json::array());
  REQUIRE(json["findings"].size() == 1);
  CHECK(json["findings"][0]["rule"] == "total-gap");
  CHECK(json["findings"][0]["band"] == 0);
  CHECK(json["findings"][0]["other_line"].is_null());
}
