#include "export/view_json.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include "support/catalogs.h"
#include "support/describe.h"

using namespace rangefinder;
using Json = nlohmann::json;
using tests::five_bands;
using tests::view_of;

namespace {

Json exported(const Catalog& catalog, const Query& query) {
  return Json::parse(view_to_json(catalog, view_of(catalog, query)));
}

}  // namespace

TEST_CASE("A row has its names, its figures and where they come from", "[export][view]") {
  const Json json = exported(five_bands(), {});
  REQUIRE(json["rows"].size() == 5);
  CHECK(json["total"] == 5);
  CHECK(json["rows"][1] == Json::parse(R"({
    "id": 0, "company": "Acme", "role": "Engineer", "place": "London", "level": "E4",
    "currency": "USD", "printed_currency": "GBP", "converted": true,
    "base": [160000, 300000], "equity": null, "bonus": null, "signing": null,
    "total": [200000, 400000], "stated": [200000, 400000], "recomputed": [160000, 300000],
    "open": [], "file": "Acme/Engineer.md", "line": 3, "findings": []})"));
}

TEST_CASE("What a band does not have is null", "[export][view]") {
  const Json row = exported(five_bands(), {})["rows"][4];
  CHECK(row["company"] == "Zeta");
  CHECK(row["total"].is_null());
  CHECK(row["equity"].is_null());
  CHECK(row["level"] == "");
}

TEST_CASE("The total follows the basis", "[export][view]") {
  Query query;
  query.basis = Basis::recomputed;
  const Json row = exported(five_bands(), query)["rows"][0];
  CHECK(row["company"] == "Meta");
  CHECK(row["total"] == Json::parse("[250000, 400000]"));  // 200 + 50, 300 + 100
  CHECK(row["stated"] == Json::parse("[300000, 500000]"));
}

TEST_CASE("Open ends and findings are told", "[export][view]") {
  Catalog catalog = five_bands();
  catalog.open_ends[2] = open_base | open_equity | open_bonus | open_signing | open_total;
  const Json row = exported(catalog, {})["rows"][0];
  CHECK(row["open"] == Json::parse(R"(["base", "equity", "bonus", "signing", "total"])"));
  CHECK(row["findings"] == Json::parse(R"([{"rule": "total-gap", "severity": "warning", "line": 3,
                         "message": "Odd."}])"));
}

TEST_CASE("Facets have value, label, count and whether they are chosen", "[export][view]") {
  Query query;
  query[Facet::equity] = {"rsu"};
  const Json facets = exported(five_bands(), query)["facets"];
  CHECK(facets.size() == kFacetCount);
  CHECK(facets["equity"] == Json::parse(R"([
    {"value": "rsu", "label": "RSU", "count": 2, "chosen": true},
    {"value": "options", "label": "Options", "count": 1, "chosen": false}])"));
}

TEST_CASE("The summary, the unit and the rates are there", "[export][view]") {
  const Json json = exported(five_bands(), {});
  CHECK(json["summary"] == Json::parse(R"({
    "bands": 5, "companies": 3, "places": 4, "converted": 3, "without_total": 1,
    "low": 150000, "q1": 178125, "q2": 243750, "q3": 325000, "high": 400000})"));
  CHECK(json["unit"] == "USD per year");
  CHECK(json["rates"] == Json::parse(R"({"date": "2025-12-31", "source": "round numbers"})"));
}

TEST_CASE("An empty view is empty lists and nulls", "[export][view]") {
  Query query;
  query.text = "nowhere";
  const Json json = exported(five_bands(), query);
  CHECK(json["rows"] == Json::array());
  CHECK(json["total"] == 0);
  CHECK(json["summary"]["q2"].is_null());
}

TEST_CASE("Units are told in words", "[export][view]") {
  Query query;
  CHECK(unit_text(query) == "USD per year");
  query.currency = Currency();
  query.period = Period::month;
  CHECK(unit_text(query) == "as printed, per month");
}

TEST_CASE("Rates are told by what one unit is worth, and of which day", "[export][view]") {
  const Catalog catalog = five_bands();
  CHECK(rates_text(catalog, view_of(catalog, {})) == "€ 1.25 · £ 2 · JPY 1K 6.6667 · 31 Dec 2025");
  Query query;
  query[Facet::currency] = {"USD"};
  CHECK(rates_text(catalog, view_of(catalog, query)).empty());
  query = {};
  query.currency = Currency();
  CHECK(rates_text(catalog, view_of(catalog, query)).empty());
}

TEST_CASE("A date that is no date is told as it is", "[export][view]") {
  Catalog catalog = five_bands();
  Query query;
  query[Facet::currency] = {"GBP"};
  for (const char* date : {"yesterday", "2025-13-01", "2025-00-01", "", "2025-12"}) {
    catalog.rates.date = date;
    INFO(date);
    CHECK(rates_text(catalog, view_of(catalog, query)) == "£ 2 · " + std::string(date));
  }
  catalog.rates.date = "2026-02-03";
  CHECK(rates_text(catalog, view_of(catalog, query)) == "£ 2 · 3 Feb 2026");
}

TEST_CASE("Names that are not UTF-8 do not stop the export", "[export][view]") {
  Catalog catalog = five_bands();
  catalog.guides[0].file = "caf\xE9.md";
  CHECK_NOTHROW(view_to_json(catalog, view_of(catalog, {})));
}
