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
    "id": 0, "company": "Acme", "role": "Engineer", "role_type": "", "region": "London",
    "places": ["London"], "countries": [], "remote": false, "level": "E4",
    "currency": "USD", "printed_currency": "GBP", "converted": true,
    "base": [160000, 300000], "equity": null, "bonus": null, "signing": null,
    "cash": [160000, 300000], "stated": [200000, 400000], "recomputed": [160000, 300000],
    "total": [200000, 400000], "gap": 0.3333, "open": [], "equity_kind": "", "quality": "",
    "quarter": "2025-Q4", "updated": "", "review_due": "", "file": "Acme/Engineer.md", "line": 3,
    "findings": []})"));
}

TEST_CASE("A row of yours says so", "[export][view]") {
  Catalog catalog = five_bands();
  catalog.guides.yours = {0, 1, 0};
  const Json rows = exported(catalog, {})["rows"];
  CHECK(rows[0]["company"] == "Meta");
  CHECK(rows[0]["yours"] == true);
  CHECK_FALSE(rows[1].contains("yours"));
}

TEST_CASE("What a band does not have is null", "[export][view]") {
  const Json row = exported(five_bands(), {})["rows"][4];
  CHECK(row["company"] == "Zeta");
  CHECK(row["total"].is_null());
  CHECK(row["equity"].is_null());
  CHECK(row["gap"].is_null());
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
  catalog.marks = {0, 0, open_base | open_equity | open_bonus | open_signing | open_total, 0, 0};
  const Json row = exported(catalog, {})["rows"][0];
  CHECK(row["open"] == Json::parse(R"(["base", "equity", "bonus", "signing", "total"])"));
  CHECK(row["findings"] == Json::parse(R"([{"rule": "total-gap", "severity": "warning", "line": 3,
                         "message": "Odd.", "advice": "Look."}])"));

  catalog.prose.clear();  // it is elsewhere
  const Json finding = exported(catalog, {})["rows"][0]["findings"][0];
  CHECK(finding["rule"] == "total-gap");
  CHECK(finding["message"].is_null());
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
    "currency": "USD", "low": 150000, "q1": 178125, "q2": 243750, "q3": 325000, "high": 400000})"));
  CHECK(json["unit"] == "USD per year");
  CHECK(json["rates"]["date"] == "2025-12-31");
  CHECK(json["rates"]["source"] == "round numbers");
  CHECK(json["rates"]["worth"].size() == 3);
  CHECK(json["rates"]["worth"]["GBP"] == 2);
}

TEST_CASE("A summary in several currencies names none, and has no figures", "[export][view]") {
  Query query;
  query.currency = Currency();
  const Json several = exported(five_bands(), query)["summary"];
  CHECK(several["currency"] == "");
  CHECK(several["q2"].is_null());
  query[Facet::currency] = {"GBP"};
  const Json pounds = exported(five_bands(), query)["summary"];
  CHECK(pounds["currency"] == "GBP");
  CHECK(pounds["q2"] == 150'000);
}

TEST_CASE("Groups say which rows are theirs, and their quartiles", "[export][view]") {
  Query query;
  query.group = Grouping::company;
  const Json groups = exported(five_bands(), query)["groups"];
  REQUIRE(groups.size() == 3);
  CHECK(groups[0] == Json::parse(R"({"label": "Meta", "first": 0, "bands": 2, "without_total": 0,
    "currency": "USD", "low": 150000, "q1": 212500, "q2": 275000, "q3": 337500, "high": 400000})"));
  CHECK(groups[2]["label"] == "Zeta");
  CHECK(groups[2]["q2"].is_null());
  CHECK(exported(five_bands(), {})["groups"] == Json::array());
}

TEST_CASE("Histograms are those that were asked for", "[export][view]") {
  const Json histograms = exported(five_bands(), {})["histograms"];
  REQUIRE(histograms.size() == 1);
  std::size_t bands = 0;
  for (const Json& count : histograms["total"]["counts"]) bands += count.get<std::size_t>();
  CHECK(bands == 4);
  CHECK(histograms["total"].size() == 2);
  CHECK(histograms["total"]["width"] > 0);
}

TEST_CASE("Of many rows only the first are written, and all are counted", "[export][view]") {
  const Catalog catalog = five_bands();
  const Json json = Json::parse(view_to_json(catalog, view_of(catalog, {}), 2));
  CHECK(json["rows"].size() == 2);
  CHECK(json["total"] == 5);
}

TEST_CASE("Rows are written in parts that join to all of them", "[export][view]") {
  const Catalog catalog = five_bands();
  const View view = view_of(catalog, {});
  const auto rows = [&](std::size_t most, std::size_t from) {
    return Json::parse(view_to_json(catalog, view, most, from))["rows"];
  };
  Json joined = rows(3, 0);
  for (const Json& row : rows(3, 3)) joined.push_back(row);
  CHECK(joined == rows(5, 0));
  CHECK(rows(3, 5).empty());
  CHECK(rows(3, std::string::npos).empty());
}

TEST_CASE("An empty view is empty lists and nulls, and says what would bring rows back",
          "[export][view]") {
  Query query;
  query.text = "nowhere";
  query[Facet::company] = {"Meta"};
  query[Measure::total].low = 900'000;
  Json json = exported(five_bands(), query);
  CHECK(json["rows"] == Json::array());
  CHECK(json["total"] == 0);
  CHECK(json["summary"]["q2"].is_null());
  CHECK(json["reliefs"] == Json::array());

  query.text = "";
  CHECK(exported(five_bands(), query)["reliefs"] ==
        Json::parse(R"([{"range": "total", "bands": 2}])"));
  query[Measure::total] = {};
  query.text = "paris";
  CHECK(exported(five_bands(), query)["reliefs"] ==
        Json::parse(R"([{"text": "paris", "bands": 2}, {"facet": "company", "bands": 1}])"));
}

TEST_CASE("Names from outside stay what they are", "[export][view]") {
  const std::string name = "a\"b\\c\n|,\x1b[31m 東京";
  const Catalog catalog =
      tests::catalog_of({{.company = name, .place = name, .total = tests::k(1, 2)}});
  const Json row = exported(catalog, {})["rows"][0];
  CHECK(row["company"] == name);
  CHECK(row["region"] == name);
}

TEST_CASE("Names that are not UTF-8 do not stop the export", "[export][view]") {
  Catalog catalog = five_bands();
  catalog.guides.file = Texts({"caf\xE9.md", "b.md", "c.md"});
  CHECK_NOTHROW(view_to_json(catalog, view_of(catalog, {})));
}
