#include "catalog/build_prose.h"

#include <catch2/catch_test_macros.hpp>

#include "guide/reader.h"

using namespace rangefinder;

namespace {

constexpr const char* kGuide =
    "### ML | Acme Global Negotiation Guide\n"
    "**Negotiation DNA:** Pays at the top | Remote first | **LATE LEVERS**\n"
    "| Region | Base | Total |\n|-|-|-|\n"
    "| London | £100K-£170K | £120K-£236K |\n"
    "**Level Mapping:** Acme ML = Google L5\n"
    "## Levers\n"
    "1. **Sign-on:** \"Could we bridge $[X]K?\" It is often granted.\n"
    "**Evidence & Sources**\n- Levels.fyi\n";

Prose prose() {
  ReadGuide read = read_guide(kGuide, "acme/ml.md");
  REQUIRE(read.guide);
  return prose_of({std::move(*read.guide), std::move(read.findings)});
}

}  // namespace

TEST_CASE("A guide's words are kept with their lines", "[catalog][prose]") {
  const Prose words = prose();
  REQUIRE(words.dna_tags.size() == 3);
  CHECK(words.dna_tags[0] == ProseLine{"Pays at the top", 2, false});
  CHECK(words.dna_tags[2].emphasis);
  REQUIRE(words.levels.size() == 2);
  CHECK(words.levels[0] == ProseLevel{"Acme", "ML", 6});
  CHECK(words.levels[1] == ProseLevel{"Google", "L5", 6});
  CHECK(words.level_mapping == "Acme ML = Google L5");
  REQUIRE(words.levers.size() == 1);
  CHECK(words.levers[0].number == 1);
  CHECK(words.levers[0].line == 8);
  CHECK(words.levers[0].script == "Could we bridge $[X]K?");
  REQUIRE(words.sources.size() == 1);
  CHECK(words.sources[0].text == "Levels.fyi");
  CHECK(words.sources[0].line == 10);
}

TEST_CASE("What the words ask for is kept with its currency", "[catalog][prose]") {
  ReadGuide read = read_guide(
      "### ML | Acme Global Negotiation Guide\n"
      "| Region | Base | Total |\n|-|-|-|\n"
      "| London | £100K-£170K | £120K-£236K |\n"
      "## Levers\n"
      "1. **Base:** \"I ask for £165K base and a £20K signing bonus.\"\n"
      "> **Negotiate Up Strategy:** \"Give me £160K base. My floor is £140K.\"\n",
      "acme/ml.md");
  REQUIRE(read.guide);
  const Prose words = prose_of({std::move(*read.guide), std::move(read.findings)});
  const Currency pounds = *Currency::from_code("GBP");
  REQUIRE(words.levers.size() == 1);
  REQUIRE(words.levers[0].asks.size() == 2);
  CHECK(words.levers[0].asks[0] == ProseAsk{{165'000, 165'000}, pounds, "base", ""});
  CHECK(words.levers[0].asks[1] == ProseAsk{{20'000, 20'000}, pounds, "signing", ""});
  REQUIRE(words.strategy_asks.size() == 1);
  CHECK(words.strategy_asks[0].amount == Range{160'000, 160'000});
  REQUIRE(words.strategy_floors.size() == 1);
  CHECK(words.strategy_floors[0].amount == Range{140'000, 140'000});
}

TEST_CASE("Findings in words name their band of the guide", "[catalog][prose]") {
  ReadGuide read = read_guide(kGuide, "acme/ml.md");
  REQUIRE(read.guide);
  CheckedGuide checked{std::move(*read.guide), {}};
  Finding about_band;
  about_band.rule = "total-gap";
  about_band.where.line = 5;
  about_band.band = 0;
  about_band.message = "The total is off.";
  checked.findings.push_back(about_band);
  const Prose words = prose_of(checked);
  REQUIRE(words.findings.size() == 1);
  CHECK(words.findings[0].message == "The total is off.");
  CHECK(words.findings[0].line == 5);
  CHECK(words.findings[0].band == 0);
}
