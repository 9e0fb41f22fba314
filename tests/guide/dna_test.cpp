#include "guide/dna.h"

#include <catch2/catch_test_macros.hpp>

#include "guide/lines.h"
#include "support/describe.h"

using namespace rangefinder;
using Strings = std::vector<std::string>;

namespace {

Dna read(std::string_view text) {
  const std::vector<Line> lines = split_lines(text);
  return read_dna(outline(lines));
}

Strings tags_of(std::string_view text) { return tests::texts(read(text).tags); }

}  // namespace

TEST_CASE("Tags stand between bars", "[guide][dna]") {
  const Dna dna =
      read("**Negotiation DNA:** Base + Bonus (5%) | **AT SCALE** | No Bonus / RSU |\n");
  CHECK(tests::texts(dna.tags) == Strings{"Base + Bonus (5%)", "AT SCALE", "No Bonus / RSU"});
  CHECK_FALSE(dna.tags[0].emphasis);
  CHECK(dna.tags[1].emphasis);
  CHECK(dna.tags[1].at == Spot{1, 42, 12});
  CHECK(dna.text.empty());
}

TEST_CASE("Tags stand in code marks", "[guide][dna]") {
  const Dna dna = read("**Negotiation DNA**: `Private` `ETL/ELT` **`A | B`** `Last\n");
  CHECK(tests::texts(dna.tags) == Strings{"Private", "ETL/ELT", "A | B"});
  CHECK(dna.tags[2].emphasis);
  CHECK_FALSE(dna.tags[1].emphasis);
}

TEST_CASE("Without bars a slash or a dot parts tags", "[guide][dna]") {
  CHECK(tags_of("**Negotiation DNA:** Health IT / RSU + Bonus\n") ==
        Strings{"Health IT", "RSU + Bonus"});
  CHECK(tags_of("**Negotiation DNA:** Health IT · RSU + Bonus\n") ==
        Strings{"Health IT", "RSU + Bonus"});
  CHECK(tags_of("**Negotiation DNA:** Equity-heavy + cash\n") == Strings{"Equity-heavy + cash"});
}

TEST_CASE("Tags may stand below their heading", "[guide][dna]") {
  CHECK(tags_of("**Negotiation DNA:**\nPremium | London HQ\n") == Strings{"Premium", "London HQ"});
  CHECK(tags_of("## Negotiation DNA\n\n`Premium` `London HQ`\n") ==
        Strings{"Premium", "London HQ"});
  CHECK(tags_of("**Negotiation DNA: Premium | London HQ**\n") == Strings{"Premium", "London HQ"});
}

TEST_CASE("Sentences behind the label are text", "[guide][dna]") {
  const Dna dna = read(
      "**Negotiation DNA**: Engineers here keep the lights on. They are few.\n\nStill so.\n\n"
      "| a |\n|-|\n| 1 |\n\nNot this.\n\n**Negotiation DNA**: A second part of it, in words "
      "too.\n");
  CHECK(dna.tags.empty());
  CHECK(dna.text ==
        "Engineers here keep the lights on. They are few.\n\nStill so.\n\nA second part of it, in "
        "words too.");
}

TEST_CASE("Prose stands below the second heading", "[guide][dna]") {
  const Dna dna = read(
      "**Negotiation DNA:** Premium\n\n#### Negotiation DNA — Why This Role\n\nFirst line,\nsame "
      "paragraph.\n\n- one\n- two\n\n> **Strategy:** not this\n\n| a |\n|-|\n\n**Why:** "
      "because.\n\n"
      "**Level Mapping:** Acme = Google L5\n\nNot this.\n\n## Other\nNor this.\n");
  CHECK(tests::texts(dna.tags) == Strings{"Premium"});
  CHECK(dna.text == "First line, same paragraph.\n\n- one\n- two\n\n**Why:** because.");
}

TEST_CASE("A rule ends the prose", "[guide][dna]") {
  for (const char* rule : {"---", "***", "_ _ _"}) {
    INFO(rule);
    CHECK(read("**Negotiation DNA**\n\nAcme pays well.\n\n" + std::string(rule) + "\n\nNot this.\n")
              .text == "Acme pays well.");
  }
}

TEST_CASE("The line of the levels is no DNA", "[guide][dna]") {
  for (const char* label : {"**Level Mapping:**", "*Level Mapping:*", "**Level Equivalents**:"}) {
    INFO(label);
    const Dna dna = read("**Negotiation DNA**\n\nAcme pays well.\n\n" + std::string(label) +
                         " Acme L5 = Google L5\n");
    CHECK(dna.text == "Acme pays well.");
  }
}

TEST_CASE("A guide may have no DNA", "[guide][dna]") {
  CHECK(read("## Pay\n`code` | bar\n").tags.empty());
  CHECK(read("## Pay\ntext\n").text.empty());
  CHECK(read("**Negotiation DNA:**\n").tags.empty());
}

TEST_CASE("The front matter's summary is tags or text", "[guide][dna]") {
  const Dna tags = read_dna_summary("Premium | **London HQ**", 7);
  CHECK(tests::texts(tags.tags) == Strings{"Premium", "London HQ"});
  CHECK(tags.tags.at(1).at == Spot{7, 0, 0});
  CHECK(tags.text.empty());
  const Dna text = read_dna_summary("Engineers here keep the lights on. They are few.", 7);
  CHECK(text.tags.empty());
  CHECK(text.text == "Engineers here keep the lights on. They are few.");
  CHECK(read_dna_summary("", 7).tags.empty());
}
