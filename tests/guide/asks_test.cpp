#include "guide/asks.h"

#include <catch2/catch_test_macros.hpp>

#include "support/describe.h"

using namespace rangefinder;
using tests::describe;

namespace {

std::string asks(std::string_view script) { return describe(read_amounts(script).asks); }
std::string offers(std::string_view script) { return describe(read_amounts(script).offers); }
std::string floor_of(std::string_view script) { return describe(read_amounts(script).floors); }

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
  CHECK(asks("I need $20K more or less.") == "? USD 20,000");
  CHECK(asks("That is worth $20K to me.") == "nothing");
}

TEST_CASE("A bare ask is of what the same amount was of before", "[guide][asks]") {
  CHECK(asks("I need $255K base. At $255K, I sign.") == "base USD 255,000; base USD 255,000");
}

TEST_CASE("What is said of something else is not asked for", "[guide][asks]") {
  CHECK(asks("Acme raised a $200M round and has $2B ARR.") == "nothing");
  CHECK(asks("I'm leaving $90K in unvested equity.") == "nothing");
  CHECK(asks("They will counter at $140K-$150K base.") == "nothing");
  CHECK(asks("Thank you for the offer of $140K base.") == "nothing");
  CHECK(asks("If their initial offer is $140K base, counter with $160K base.") ==
        "base USD 160,000");
  CHECK(asks("Others earn £145K+ total: £150K base.") == "base GBP 150,000");
  CHECK(asks("I want a budget of £4K for travel.") == "nothing");
}

TEST_CASE("In prose only what the words tell to ask for is asked for", "[guide][asks]") {
  const auto prose = [](std::string_view text) {
    return describe(read_amounts(Passage(text), Manner::prose).asks);
  };
  CHECK(prose("The band is $180K-$210K base.") == "nothing");
  CHECK(prose("Push base above $190K.") == "base USD 190,000");
  CHECK(prose("Total comp target: $300K (Austin) / £240K (London).") ==
        "total USD 300,000 in Austin; total GBP 240,000 in London");
}

TEST_CASE("Percentages, counts of shares and share prices are no asks", "[guide][asks]") {
  CHECK(asks("I want a 12% guaranteed bonus and 950 RSUs at ~$130.") == "nothing");
  CHECK(asks("Open at $200K base with 950 RSUs ($190,000 at ACME ~$200).") ==
        "base USD 200,000; equity USD 190,000");
  CHECK(asks("I ask for $460K RSU/4yr ($115K/yr).") == "equity USD 460,000");
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
  CHECK(floor_of("I need $255K base.") == "nothing");
}

TEST_CASE("The floor is no ask", "[guide][asks]") {
  CHECK(asks("I need $255K base. My floor is $235K.") == "base USD 255,000");
}

TEST_CASE("There may be floors of several parts and places", "[guide][asks]") {
  CHECK(floor_of("Accept at $205K+ base, $290K+ RSUs.") ==
        "base USD 205,000+; equity USD 290,000+");
  CHECK(
      floor_of("Your accept-at floor should be €110K base / €75K RSU (Amsterdam) or $175K base "
               "(Austin).") ==
      "base EUR 110,000 in Amsterdam; equity EUR 75,000 in Amsterdam; base USD 175,000 in Austin");
  CHECK(floor_of("Walk away below $195K base, below $100K guaranteed bonus.") ==
        "base USD 195,000; bonus USD 100,000");
  CHECK(floor_of("Accept if total first-year TC exceeds $215K.") == "total USD 215,000");
  CHECK(floor_of("$280K is the floor I'd need.") == "base USD 280,000");
  CHECK(floor_of("Below $195K I'd have to walk.") == "base USD 195,000");
  CHECK(floor_of("Accept no lower than £88K but push for options of £55K.") == "base GBP 88,000");
  CHECK(floor_of("To accept, I need $90K base.") == "nothing");
}

TEST_CASE("A floor is of the place that its currency was asked for in", "[guide][asks]") {
  CHECK(floor_of("For London, push for £92K base. Accept-at floor: £75K base.") ==
        "base GBP 75,000 in London");
  CHECK(floor_of("Open at $175K base (Denver) / $170K (Austin). My floor is $150K.") ==
        "base USD 150,000");
  CHECK(floor_of("For Curitiba, target R$290K base. For Austin, target $190K base. Floor: R$215K / "
                 "$145K base respectively.") ==
        "base BRL 215,000 in Curitiba; base USD 145,000 in Austin");
}

TEST_CASE("Several may make the same offer, and nobody be named", "[guide][asks]") {
  CHECK(offers("Reference a competing offer from Acme or Blue Labs at $180K base.") ==
        "Acme: base USD 180,000; Blue Labs: base USD 180,000");
  CHECK(offers("I have a competing offer at $180K base.") == ": base USD 180,000");
  CHECK(offers("Present offers from Acme ($230K + $150K) and Point72 ($220K + $140K).") ==
        "Acme: base USD 230,000, bonus USD 150,000; Point72: base USD 220,000, bonus USD 140,000");
  CHECK(offers("I have offers from [OpenAI at $650K TC / Google L6 at $640K TC].") ==
        "OpenAI: total USD 650,000; Google: total USD 640,000");
  CHECK(offers("I have an offer from [company] at $[X]K.") == "nothing");
}

TEST_CASE("Long scripts cost no more than their length", "[guide][asks]") {
  std::string slashes = "I need ";
  std::string commas = "an offer from Acme at ";
  std::string places;
  for (int i = 0; i < 20'000; ++i) {
    slashes += "$90K / ";
    commas += "£90K base, ";
    places += "For Oslo, target $90K base. Floor: $80K base respectively. ";
  }
  CHECK(read_amounts(slashes).asks.size() == 20'000);
  const std::vector<Ask> floors = read_amounts(places).floors;
  REQUIRE(floors.size() == 20'000);
  CHECK(floors.back().region == "Oslo");
  CHECK(read_amounts(commas).offers.size() == 1);
}

TEST_CASE("No script makes the reader stumble", "[guide][asks]") {
  for (const char* text : {"", "$", "$5", " at $5", "at $5", "floor $5", "/ $5", "$1 / $2 / $3",
                           "A at $1 / $2", "for : $5", "For X: $5", "$1-", "$1--$2", ". $5", "EUR",
                           "EUR 5K", "offers $5", "floor for $5"}) {
    INFO(text);
    CHECK(describe(read_amounts(text).asks) == asks(text));
  }
}
