#include "export/guide_json.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include "guide/reader.h"

using namespace rangefinder;
using Json = nlohmann::json;

namespace {

constexpr const char* kGuide =
    "---\nrole_type: standard\nlast_updated: 2026-01-15\n---\n"
    "### ML | Acme Global Negotiation Guide\n\n"
    "**Negotiation DNA:** Steady | **AT SCALE**\n\n"
    "| Region | Base | Total |\n|-|-|-|\n| London | £100K–£120K | £120K–£140K |\n\n"
    "*London only.*\n\n"
    "**Negotiation DNA**\nPaid for uptime.\n\n"
    "**Level Mapping:** Acme A3 = Google L4\n\n"
    "**Global Levers**\n1. **Offer:** \"I ask for £115K base.\"\n\n"
    "> **Negotiate Up Strategy:** \"At £118K base I sign. My floor is £105K.\"\n\n"
    "**Evidence & Sources**\n- Levels.fyi\n";

Json json_of(const std::string& text) {
  const ReadGuide read = read_guide(text, "acme/ml.md");
  REQUIRE(read.guide);
  return Json::parse(guide_to_json(*read.guide));
}

}  // namespace

TEST_CASE("A guide's JSON has each of its parts with its line", "[export][guide]") {
  const Json guide = json_of(kGuide);
  CHECK(guide["file"] == "acme/ml.md");
  CHECK(guide["role_type"] == "standard");
  CHECK(guide["data_quality"].is_null());
  CHECK(guide["dna"]["tags"][1] ==
        Json{{"text", "AT SCALE"}, {"emphasis", true}, {"line", 7}, {"column", 31}});
  CHECK(guide["dna"]["text"] == "Paid for uptime.");
  REQUIRE(guide["bands"].size() == 1);
  CHECK(guide["bands"][0]["total"] == Json{120000, 140000});
  CHECK(guide["bands"][0]["line"] == 11);
  CHECK_FALSE(guide["bands"][0].contains("file"));
  CHECK(guide["footnotes"][0]["text"] == "London only.");
  CHECK(guide["level_mapping"]["line"] == 18);
  CHECK(guide["level_mapping"]["levels"][1]["company"] == "Google");
  CHECK(guide["levers"][0]["title"] == "Offer");
  CHECK(guide["levers"][0]["asks"][0]["range"] == Json{115000, 115000});
  CHECK(guide["levers"][0]["asks"][0]["currency"] == "GBP");
  CHECK(guide["sources"][0]["line"] == 26);
}

TEST_CASE("What a guide leaves out is null or empty", "[export][guide]") {
  const Json guide = json_of("### ML | Acme Global Negotiation Guide\n");
  CHECK(guide["strategy"].is_null());
  CHECK(guide["levers"].empty());
  CHECK(guide["level_mapping"]["text"].is_null());
  CHECK(guide["level_mapping"]["line"].is_null());
}
