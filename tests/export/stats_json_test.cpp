#include "export/stats_json.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include "support/catalogs.h"

using namespace rangefinder;

TEST_CASE("What is in a catalogue is JSON", "[export]") {
  const std::vector<PackSection> sections = {{"bands", 30}, {"rest", 12}};
  const auto json = nlohmann::json::parse(stats_to_json(stats_of(tests::five_bands()), sections));
  CHECK(json["guides"] == 3);
  CHECK(json["bands"] == 5);
  CHECK(json["currencies"]["USD"] == 2);
  CHECK(json["findings"][0]["rule"] == "total-gap");
  CHECK(json["findings"][0]["severity"] == "warning");
  CHECK(json["pack"]["version"] == 2);
  CHECK(json["pack"]["bytes"] == 42);
  CHECK(json["pack"]["sections"]["bands"] == 30);
}

TEST_CASE("Guides that are not packed have no sections", "[export]") {
  const auto json = nlohmann::json::parse(stats_to_json(stats_of(tests::five_bands()), {}));
  CHECK_FALSE(json.contains("pack"));
}
