#include "guide/strategy.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

#include "guide/lines.h"
#include "support/describe.h"

using namespace rangefinder;
using tests::describe;

namespace {

std::optional<Strategy> read(std::string_view text) {
  const auto lines = split_lines(text);
  return read_strategy(outline(lines));
}

std::string text_of(std::string_view text) {
  const auto strategy = read(text);
  return strategy ? strategy->text : "none";
}

}  // namespace

TEST_CASE("The strategy is read in all its forms", "[guide][strategy]") {
  const std::string words = "I want $90K base.";
  for (const char* text : {
           "> **Negotiate Up Strategy:** \"I want $90K base.\"",
           "> **Negotiate Up Strategy**: \"I want $90K base.\"",
           "> **Negotiate-Up Strategy:** I want $90K base.",
           "> **Negotiation Strategy:** I want $90K base.",
           "> **Negotiate Up Strategy**\n> I want $90K base.",
           "> **Negotiate Up Strategy:**\n>\n> \"I want $90K base.\"",
           "**Negotiate Up Strategy:** I want $90K base.\n\nOther words.",
           "**Negotiate Up Strategy:**\n\nI want $90K base.",
           "## Negotiate Up Strategy\n\n\"I want $90K base.\"\n\n---\nOther words.",
           "## Negotiate Up Strategy\n\nI want $90K base.\n\n* * *\nOther words.",
           "## Negotiate Up Strategy\n\nI want $90K base.\n\n___\nOther words.",
           "> **Negotiate Up Strategy: I want $90K base.**",
           "- **Negotiate Up Strategy:** I want $90K base.",
           "> ***Negotiate Up Strategy:*** I want $90K base.",
           "> **🚀 Negotiate Up Strategy:** I want $90K base.",
       }) {
    INFO(text);
    CHECK(text_of(text) == words);
    CHECK((read(text) && describe(read(text)->asks) == "base USD 90,000"));
  }
}

TEST_CASE("Other parts are no strategy", "[guide][strategy]") {
  CHECK(text_of("#### Negotiation Timeline and Strategy\nWait.") == "none");
  CHECK(text_of("1. **Product Strategy:** \"I plan.\"") == "none");
  CHECK(text_of("> **A word of warning:** wait.") == "none");
  CHECK(text_of("## Negotiation Strategy Levers\n1. **Shifts:** yes") == "none");
  CHECK(text_of("") == "none");
}

TEST_CASE("All of the strategy's text is kept", "[guide][strategy]") {
  CHECK(text_of("> **Negotiate Up Strategy:** \"I want $90K.\" Accept at **$80K**.") ==
        "\"I want $90K.\" Accept at $80K.");
  CHECK(text_of("> **Negotiate Up Strategy:** Ask.\n> Wait.\n>\n> Sign.\n\nOther words.") ==
        "Ask. Wait.\n\nSign.");
  // Marks of emphasis at the start of a line are no rule.
  CHECK(text_of("**Negotiate Up Strategy:** Ask.\n***Then*** wait.\n--- and sign.") ==
        "Ask. *Then* wait. --- and sign.");
}

TEST_CASE("Its amounts keep their spots over several lines", "[guide][strategy]") {
  const auto strategy = read(
      "# Title\n> **Negotiate Up Strategy:** Open at $90K base.\n> Floor: **$80K**. Reference an "
      "offer from Acme at $85K.");
  REQUIRE(strategy);
  CHECK(strategy->where == Spot{2, 1, 47});
  REQUIRE(strategy->asks.size() == 1);
  CHECK(strategy->asks[0].at == Spot{2, 38, 4});
  REQUIRE(strategy->floors.size() == 1);
  CHECK(strategy->floors[0].at == Spot{3, 12, 4});
  REQUIRE(strategy->offers.size() == 1);
  CHECK(strategy->offers[0].at == Spot{3, 44, 4});
  CHECK(strategy->offers[0].amounts[0].at == Spot{3, 52, 4});
}

TEST_CASE("A strategy of prose asks for what it tells to ask for", "[guide][strategy]") {
  const auto strategy = read(
      "> **Negotiate Up Strategy:** The base is $85K here. Open at $90K base. If they open at "
      "$70K base, say: \"I need $88K base.\" Walk away below $75K base.");
  REQUIRE(strategy);
  CHECK(describe(strategy->floors) == "base USD 75,000");
  CHECK(describe(strategy->asks).contains("base USD 90,000"));
  CHECK_FALSE(describe(strategy->asks).contains("85,000"));
}
