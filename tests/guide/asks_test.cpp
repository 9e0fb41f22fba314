#include "guide/asks.h"

#include <catch2/catch_test_macros.hpp>

#include "support/describe.h"

using namespace rangefinder;
using tests::describe;

namespace {

std::string asks(std::string_view script) { return describe(read_amounts(script).asks); }
std::string offers(std::string_view script) { return describe(read_amounts(script).offers); }
std::string floor_of(std::string_view script) {
  const auto floor = read_amounts(script).floor;
  return floor ? describe(*floor) : "none";
}

}  // namespace

TEST_CASE("An ask is of what stands right behind it", "[guide][asks]") {
  CHECK(asks("I need $255K base and $305K equity/4yr.") == "base USD 255,000; equity USD 305,000");
  CHECK(asks("plus a $35K signing bonus") == "signing USD 35,000");
  CHECK(asks("£160K total") == "total GBP 160,000");
  CHECK(asks("$45K–$60K RSU") == "equity USD 45,000–60,000");
}

TEST_CASE("An ask may follow its word", "[guide][asks]") {
  CHECK(asks("a base of $255K") == "base USD 255,000");
  CHECK(asks("base needs to be $295K") == "base USD 295,000");
  CHECK(asks("and profit sharing $180K+ to match") == "equity USD 180,000+");
  CHECK(asks("and profit sharing of $180K+") == "equity USD 180,000+");
}

TEST_CASE("An ask of nothing in particular says so", "[guide][asks]") {
  CHECK(asks("That is worth $20K to me.") == "? USD 20,000");
}

TEST_CASE("A label before an ask says its region", "[guide][asks]") {
  CHECK(asks("For London: £165K base and £255K equity/4yr. For US: $265K base.") ==
        "base GBP 165,000 in London; equity GBP 255,000 in London; base USD 265,000 in US");
}

TEST_CASE("Placeholders and plain numbers are no amounts", "[guide][asks]") {
  CHECK(asks("a base of $[X]K, $[Y+120-180]K in RSUs, [X]% more, 15-30% and 4 years") == "nothing");
}

TEST_CASE("A competitor's two bare amounts are base and equity", "[guide][asks]") {
  CHECK(offers("OpenAI offers $280K / $700K equity. Anthropic offers $270K / $500K equity.") ==
        "OpenAI: base USD 280,000, equity USD 700,000; "
        "Anthropic: base USD 270,000, equity USD 500,000");
  CHECK(asks("OpenAI offers $280K / $700K equity.") == "nothing");
  CHECK(offers("Meta is at $280K / $700K.") == "Meta: base USD 280,000, equity USD 700,000");
}

TEST_CASE("Offers are told in several ways", "[guide][asks]") {
  CHECK(offers("OpenAI is offering $245K base and Anthropic is at $238K.") ==
        "OpenAI: base USD 245,000; Anthropic: base USD 238,000");
  CHECK(offers("I'm holding offers from Google DeepMind at $245K / $380K RSU and Anthropic at "
               "$235K / $320K equity.") ==
        "Google DeepMind: base USD 245,000, equity USD 380,000; "
        "Anthropic: base USD 235,000, equity USD 320,000");
  CHECK(
      offers("Holding OpenAI at $270K / $600K equity and DeepMind London at £140K / £250K RSU.") ==
      "OpenAI: base USD 270,000, equity USD 600,000; "
      "DeepMind London: base GBP 140,000, equity GBP 250,000");
}

TEST_CASE("What follows an offer may be an ask again", "[guide][asks]") {
  CHECK(asks("OpenAI is at $240K. I need $250K base.") == "base USD 250,000");
  CHECK(asks("At $255K base, I sign.") == "base USD 255,000");
  CHECK(offers("At $255K base, I sign.") == "nothing");
}

TEST_CASE("The floor is found in its several forms", "[guide][asks]") {
  CHECK(floor_of("I need $255K base. My floor is $235K — below that, I leave.") ==
        "base USD 235,000");
  CHECK(floor_of("Floor is $265K.") == "base USD 265,000");
  CHECK(floor_of("Floor for London: £135K.") == "base GBP 135,000 in London");
  CHECK(floor_of("My floor for London is £135K.") == "base GBP 135,000 in London");
  CHECK(floor_of("I need $255K base.") == "none");
}

TEST_CASE("The floor is no ask", "[guide][asks]") {
  CHECK(asks("I need $255K base. My floor is $235K.") == "base USD 255,000");
}

TEST_CASE("No script makes the reader stumble", "[guide][asks]") {
  for (const char* text : {"", "$", "$5", " at $5", "at $5", "floor $5", "/ $5", "$1 / $2 / $3",
                           "A at $1 / $2", "for : $5", "For X: $5", "$1-", "$1--$2", ". $5", "EUR",
                           "EUR 5K", "offers $5", "floor for $5"}) {
    INFO(text);
    CHECK(describe(read_amounts(text).asks) == asks(text));
  }
}
