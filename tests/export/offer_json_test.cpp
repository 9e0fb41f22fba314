#include "export/offer_json.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include "support/acme_offer.h"
#include "support/describe.h"

using namespace rangefinder;
using tests::acme;
using tests::acme_offer;
using Json = nlohmann::json;

namespace {

Json json(const Offer& offer, BandId band = tests::kLondon) {
  const Prose& prose = acme().prose.front();
  const BandId both[] = {tests::kLondon, tests::kAustin};
  const auto report = report_on(acme(), band, prose, offer, both);
  REQUIRE(report);
  const std::string text = offer_to_json(acme(), *report, prose);
  CHECK(text.find('\n') == std::string::npos);
  return Json::parse(text);
}

}  // namespace

TEST_CASE("A report's JSON names its band and the offer by the year", "[export][offer]") {
  const Json made = json(acme_offer());
  CHECK(made["company"] == "Acme");
  CHECK(made["role"] == "ML");
  CHECK(made["region"] == "London");
  CHECK(made["file"] == "acme/ml.md");
  CHECK(made["line"] == 9);
  CHECK(made["currency"] == "GBP");
  CHECK_FALSE(made.contains("converted"));
  CHECK(made["offer"] == Json{{"base", 110000},
                              {"bonus", 11000},
                              {"equity", 25000},
                              {"not_money_today", 0},
                              {"signing", 5000},
                              {"cash", 121000},
                              {"total", 146000}});
  CHECK(made["years"].size() == 4);
  CHECK(made["years"][0]["total"] == 151000);
  CHECK(made["years"][1]["signing"] == 0);
}

TEST_CASE("A report's JSON has shares as numbers and null for none", "[export][offer]") {
  const Json made = json(acme_offer());
  REQUIRE(made["positions"].size() == 3);
  CHECK(made["positions"][0] ==
        Json{{"measure", "base"},
             {"offer", 110000},
             {"reported_low", 100000},
             {"reported_high", 140000},
             {"penetration", 0.25},
             {"compa_ratio", 0.9167},
             {"to_low", -10000},
             {"to_middle", 10000},
             {"to_high", 30000},
             {"among", {{"bands", 2}, {"below", 0}, {"percentile", nullptr}}}});
  CHECK(made["positions"][2]["basis"] == "stated");
  CHECK(json(acme_offer(), tests::kAustin)["positions"].back()["basis"] == "recomputed");
}

TEST_CASE("A report's JSON has the plan with reasons and lines", "[export][offer]") {
  const Json plan = json(acme_offer())["plan"];
  CHECK(plan["vesting_years"] == 4);
  REQUIRE(plan["parts"].size() == 4);
  CHECK(plan["parts"][0] ==
        Json{{"part", "base"},
             {"unit", "amount"},
             {"ask", {{"value", 135000.0}, {"reason", "guide"}, {"line", 19}}},
             {"target", {{"value", 130000.0}, {"reason", "band"}}},
             {"floor", {{"value", 115000.0}, {"reason", "guide"}, {"line", 19}}}});
  CHECK(plan["parts"][2]["unit"] == "percent");
  CHECK(plan["parts"][3]["target"]["reason"] == "halfway");
  CHECK(plan["parts"][3]["floor"]["reason"] == "offer");
  CHECK(plan["left_out"] == Json{"$150K equity is for US"});
}

TEST_CASE("A report's JSON has levers, warnings and caveats", "[export][offer]") {
  const Json made = json(acme_offer());
  REQUIRE(made["levers"].size() == 3);
  CHECK(made["levers"][0] ==
        Json{{"title", "Two Offers"}, {"line", 14}, {"per_year", 30000}, {"once", 10000}});
  CHECK(made["warnings"].size() == 1);
  CHECK(made["caveats"].size() == 3);
  CHECK(made["scripts_for_others"] == Json{16});
}

TEST_CASE("A report's JSON has the scripts with their claims", "[export][offer]") {
  const Json scripts = json(acme_offer())["scripts"];
  REQUIRE(scripts.size() == 5);
  CHECK(scripts[0] == Json{{"title", "Strategy"},
                           {"line", 19},
                           {"text", "At £135K base I sign. My floor is £115K."},
                           {"to_fill_in", Json::array()},
                           {"claims",
                            {{{"id", "i-hold-an-offer-from-globex-at-125k"},
                              {"label", "I hold an offer from Globex at £125K"},
                              {"said", false}}}}});
}

TEST_CASE("A report's JSON says at which rate the offer was converted", "[export][offer]") {
  Offer offer = acme_offer();
  offer.currency = tests::currency("USD");
  CHECK(json(offer)["converted"] == Json{{"from", "USD"}, {"rate", 0.5}, {"date", "2025-12-31"}});
}
