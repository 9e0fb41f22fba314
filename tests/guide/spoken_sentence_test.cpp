#include "guide/spoken_sentence.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

using namespace rangefinder;

namespace {

// "base Austin; equity Austin": the parts and places of one sentence's amounts.
std::string said(std::string_view text) {
  const auto amounts = find_amounts(text);
  SpokenSentence sentence(text, 0, text.size(), amounts);
  std::string list;
  for (const Said& amount : sentence.said()) {
    if (!list.empty()) list += "; ";
    list += amount.part.empty() ? "?" : amount.part;
    if (!amount.place.empty()) list += ' ' + std::string(amount.place);
  }
  return list;
}

}  // namespace

TEST_CASE("Amounts with a slash between them are base and equity", "[guide][spoken_sentence]") {
  CHECK(said("Open at $180K / $90K.") == "base; equity");
  CHECK(said("Open at $180K / $90K RSU.") == "base; equity");
}

TEST_CASE("The same amount in two currencies is of one part", "[guide][spoken_sentence]") {
  CHECK(said("Target £88K / $107K TC.") == "total; total");
  CHECK(said("My ask is £85K base (about $108K).") == "base; base");
}

TEST_CASE("A place in parentheses is said of the amounts tied to it", "[guide][spoken_sentence]") {
  CHECK(said("Open at €130K base / €100K RSU (Amsterdam) or $200K / $155K (Austin).") ==
        "base Amsterdam; equity Amsterdam; base Austin; equity Austin");
  CHECK(said("Open at $175K base (Columbia MD) / $170K (Austin) / £102K (London).") ==
        "base Columbia MD; base Austin; base London");
  CHECK(said("Floor: $165K base + $55K options/4yr in Denver; $170K base in Austin.") ==
        "base Denver; equity Denver; base Austin");
}

TEST_CASE("Amounts may be listed respectively", "[guide][spoken_sentence]") {
  CHECK(said("Floor: R$215K / R$250K / $145K base respectively.") == "base; base; base");
}

TEST_CASE("A grant's yearly value is equity, a sum in parentheses a total",
          "[guide][spoken_sentence]") {
  CHECK(said("$460K RSU/4yr ($115K/yr vest)") == "equity; equity");
  CHECK(said("$220K base and $230K bonus ($450K).") == "base; bonus; total");
  CHECK(said("from Acme ($230K + $150K)") == "base; bonus");
}

TEST_CASE("The last cue before an amount is its own", "[guide][spoken_sentence]") {
  const std::string_view text = "Acme will counter at $90K — accept at $95K, or $99K is my floor.";
  const auto amounts = find_amounts(text);
  SpokenSentence sentence(text, 0, text.size(), amounts);
  REQUIRE(sentence.said().size() == 3);
  CHECK(sentence.said()[0].cue == Cue::theirs);
  CHECK(sentence.said()[1].cue == Cue::floor);
  CHECK(sentence.said()[2].cue == Cue::floor);
}
