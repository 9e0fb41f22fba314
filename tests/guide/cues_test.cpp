#include "guide/cues.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

using namespace rangefinder;

namespace {

std::string own(std::string_view behind) {
  return std::string(behind.substr(0, own_words_end(behind)));
}

std::vector<Cue> cues(std::string_view sentence) {
  std::vector<Cue> list;
  for (const CueAt& cue : find_cues(sentence)) list.push_back(cue.cue);
  return list;
}

using Cues = std::vector<Cue>;

}  // namespace

TEST_CASE("Words before an amount are its cue", "[guide][cues]") {
  CHECK(cues("Open at nine") == Cues{Cue::ask});
  CHECK(cues("my FLOOR is") == Cues{Cue::floor});
  CHECK(cues("Holding an offer") == Cues{Cue::offer, Cue::offer});
  CHECK(cues("Acme will counter at") == Cues{Cue::theirs});
  CHECK(cues("I'm leaving nine") == Cues{Cue::fact});
  CHECK(cues("a nice day") == Cues{});
  CHECK(cues("I'd like nine") == Cues{Cue::ask});
  CHECK(cues("I’d like nine") == Cues{Cue::ask});
}

TEST_CASE("The longest cue counts", "[guide][cues]") {
  CHECK(cues("To accept this") == Cues{Cue::ask});
  CHECK(cues("Accept this") == Cues{Cue::floor});
  CHECK(cues("your floor should be nine") == Cues{Cue::floor});
  CHECK(cues("anchor against Acme") == Cues{Cue::offer});
}

TEST_CASE("A cue is a whole word", "[guide][cues]") {
  CHECK(cues("Security flooring, a proposition") == Cues{});
}

TEST_CASE("An amount's own words end where the next thing begins", "[guide][cues]") {
  CHECK(own(" base with $40K") == " base ");
  CHECK(own(" in company stock (NASDAQ)") == " in company stock ");
  CHECK(own("/4yr in RSUs, and") == "/4yr in RSUs");
  CHECK(own(" options/4yr in Denver; then") == " options/4yr in Denver");
  CHECK(own("") == "");
  CHECK(own(" one two three four five six seven eight") == " one two three four five six seven ");
}

TEST_CASE("Parts of the pay are named by their words", "[guide][cues]") {
  CHECK(first_part_in(" base salary") == "base");
  CHECK(first_part_in(" signing bonus") == "signing");
  CHECK(first_part_in(" in ACME RSUs") == "equity");
  CHECK(first_part_in(" total comp") == "total");
  CHECK(first_part_in(" and more") == "");
  CHECK(last_part_in("a signing bonus of ") == "signing");
  CHECK(last_part_in("an options package of ") == "equity");
  CHECK(last_part_in("base at nine, RSUs at ") == "equity");
  CHECK(last_part_in("the package to exceed ") == "total");
}

TEST_CASE("Some words tell that an amount is no pay", "[guide][cues]") {
  CHECK(tells_fact(" in unvested equity"));
  CHECK(tells_fact(" ARR"));
  CHECK_FALSE(tells_fact(" base"));
}
