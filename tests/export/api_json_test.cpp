#include "export/api_json.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include "catalog/build.h"
#include "support/catalogs.h"

using namespace rangefinder;
using Json = nlohmann::json;

namespace {

std::vector<CheckedGuide> guides() {
  return tests::guides_of({{.company = "Acme", .role = "ML"},
                           {.company = "Globex \"G\"", .role = "ML"},
                           {.company = "Acme", .role = "SRE"}});
}

}  // namespace

TEST_CASE("Programs read every band, as JSON and as CSV", "[export][site]") {
  const auto all = guides();
  const Json json = Json::parse(api_bands_json(all));
  CHECK(json["version"] == 1);
  REQUIRE(json["bands"].size() == 3);
  CHECK(json["bands"][1]["company"] == "Globex \"G\"");
  const std::string csv = api_bands_csv(all);
  CHECK(csv.starts_with("file,line,company,"));
  CHECK(std::ranges::count(csv, '\n') == 4);
}

TEST_CASE("Of no guides there are no bands", "[export][site]") {
  CHECK(Json::parse(api_bands_json({}))["bands"].empty());
}

TEST_CASE("Guides are listed with their page and their company's file", "[export][site]") {
  const auto all = guides();
  const auto catalog = build_catalog(all, tests::round_rates());
  REQUIRE(catalog);
  const Json json = Json::parse(api_guides_json(all, *catalog, site_map(*catalog)));
  REQUIRE(json["guides"].size() == 3);
  const Json& second = json["guides"][2];
  CHECK(second["role"] == "SRE");
  CHECK(second["bands"] == 1);
  CHECK(second["page"] == "guides/acme/sre.html");
  CHECK(second["data"] == "api/v1/companies/acme.json");
  CHECK(second["role_type"].is_null());
}

TEST_CASE("A company's file has its guides, whole", "[export][site]") {
  const auto all = guides();
  const CheckedGuide* const own[] = {&all[0], &all[2]};
  const Json json = Json::parse(api_company_json("Acme", own));
  CHECK(json["company"] == "Acme");
  REQUIRE(json["guides"].size() == 2);
  CHECK(json["guides"][1]["role"] == "SRE");
  CHECK(json["guides"][0]["bands"].size() == 1);
}

TEST_CASE("A company's file has the name of its page", "[export][site]") {
  CHECK(api_company_path("companies/meta.html") == "api/v1/companies/meta.json");
}
