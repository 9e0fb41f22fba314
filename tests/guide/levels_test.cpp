#include "guide/levels.h"

#include <catch2/catch_test_macros.hpp>

#include "guide/lines.h"
#include "support/describe.h"

using namespace rangefinder;
using Strings = std::vector<std::string>;

namespace {

const Employer kAcme{"Acme", "Data Engineer"};

std::optional<LevelMapping> read(std::string_view text) {
  const std::vector<Line> lines = split_lines(text);
  return read_level_mapping(outline(lines), kAcme);
}

Strings pairs_of(std::string_view text) {
  const auto mapping = read(text);
  return mapping ? tests::texts(mapping->pairs) : Strings{"no mapping"};
}

}  // namespace

TEST_CASE("A mapping stands behind its label", "[guide][levels]") {
  const Strings expected = {"Acme: DE", "Google: L4"};
  for (const char* label :
       {"**Level Mapping:**", "**Level Mapping**:", "Level Mapping:", "- **Level Mapping:**",
        "**Level mapping & titles:**", "**Leveling:**", "> **Level Mapping:**"}) {
    INFO(label);
    CHECK(pairs_of("## Pay\ntext\n" + std::string(label) + " Acme DE = Google L4\n") == expected);
  }
  CHECK(pairs_of("**Level Mapping: Acme DE = Google L4**\n") == expected);
  CHECK(pairs_of("**Level Mapping:**\nAcme DE = Google L4\n") == expected);
}

TEST_CASE("A rule ends the mapping", "[guide][levels]") {
  for (const char* rule : {"---", "***", "- - -"}) {
    INFO(rule);
    CHECK(pairs_of("## Pay\n**Level Mapping:**\nAcme DE = Google L4\n" + std::string(rule) +
                   "\nAcme DE = Meta E4\n") == Strings{"Acme: DE", "Google: L4"});
  }
}

TEST_CASE("The mapping keeps its words and their spot", "[guide][levels]") {
  const auto mapping = read("x\n**Level Mapping:** Acme DE = Google L4\n");
  REQUIRE(mapping);
  CHECK(mapping->printed == "Acme DE = Google L4");
  CHECK(mapping->at == Spot{2, 20, 19});
  REQUIRE(mapping->pairs.size() == 2);
  CHECK(mapping->pairs[1].at == Spot{2, 30, 9});
}

TEST_CASE("Bullets below the heading are levels", "[guide][levels]") {
  const Strings expected = {"Google: L5", "Meta: E5"};
  CHECK(pairs_of("#### Level Mapping\n- Google: L5\n- **Meta:** E5\n") == expected);
  CHECK(pairs_of("#### Level Mapping\n* Google L5\n* Meta E5\n") == expected);
  CHECK(pairs_of("#### Level Mapping\n1. L5 at Google\n2. E5 at Meta\n") == expected);
  CHECK(pairs_of("**Level Mapping:**\n- Google — L5\n- Meta – E5\n") == expected);
  CHECK(
      pairs_of("#### Level Mapping\n- Senior: Google L5, Meta E5\n- **Staff (P5):** Google L6\n") ==
      Strings{"Acme: Senior", "Google: L5", "Meta: E5", "Acme: Staff (P5)", "Google: L6"});
  CHECK(pairs_of("#### Level Mapping\n- Goldman Sachs: Vice President\n- Wise: Middle+ DE\n") ==
        Strings{"Goldman Sachs: Vice President", "Wise: Middle+ DE"});
  CHECK(pairs_of("#### Level Mapping\n- P4: equivalent to Google L5, Meta E5\n") ==
        Strings{"Acme: P4", "Google: L5", "Meta: E5"});
  CHECK(pairs_of("#### Level Mapping\n- P4 = Google L5\n- P5 ≈ Google L6\n") ==
        Strings{"Acme: P4", "Google: L5", "Acme: P5", "Google: L6"});
}

TEST_CASE("Bullets of prose are no levels", "[guide][levels]") {
  CHECK(pairs_of("#### Level Mapping\n- **Note:** ask for the higher level\n"
                 "- Timing: two weeks\n")
            .empty());
}

TEST_CASE("Tables and lines of one guide come together, each pair once", "[guide][levels]") {
  const auto mapping = read(
      "#### Level Mapping\n\n| Acme Level | Google Equivalent |\n|-|-|\n| P4 | L5 |\n\n"
      "**Level Mapping:** Acme P4 = Google L5 = Meta E5\n\nProse about levels at Acme.\n");
  REQUIRE(mapping);
  CHECK(tests::texts(mapping->pairs) == Strings{"Acme: P4", "Google: L5", "Meta: E5"});
  CHECK(mapping->pairs[1].at.line == 5);
  CHECK(mapping->pairs[2].at.line == 7);
  CHECK(mapping->at.line == 3);
  CHECK(mapping->printed ==
        "| Acme Level | Google Equivalent |\n| P4 | L5 |\nAcme P4 = Google L5 = Meta E5");
}

TEST_CASE("A table elsewhere counts where its header says so", "[guide][levels]") {
  CHECK(pairs_of("## Titles\n| Acme Level | Google Equivalent |\n|-|-|\n| P4 | L5 |\n") ==
        Strings{"Acme: P4", "Google: L5"});
  CHECK_FALSE(read("## Pay\n| Region | USD Equivalent |\n|-|-|\n| London | $120K |\n"));
  CHECK_FALSE(read("## Plan\n| Phase | Action |\n|-|-|\n| One | Ask |\n"));
}

TEST_CASE("A subheading belongs to the mapping, the next heading does not", "[guide][levels]") {
  CHECK(pairs_of("## Level Mapping\n### Titles\n| Acme | Wise |\n|-|-|\n| P4 | IC4 |\n"
                 "## Peers\n| Acme | Intel |\n|-|-|\n| Fast | Slow |\n") ==
        Strings{"Acme: P4", "Wise: IC4"});
}

TEST_CASE("A heading over prose is a mapping without pairs", "[guide][levels]") {
  const auto mapping = read("## Level Mapping\nAcme does not publish levels.\n");
  REQUIRE(mapping);
  CHECK(mapping->printed == "Acme does not publish levels.");
  CHECK(mapping->pairs.empty());
}

TEST_CASE("A guide may have no mapping", "[guide][levels]") {
  CHECK_FALSE(read("## Pay\nLevel 5 = fast\n- Google: L5\n"));
  CHECK_FALSE(read(""));
}

TEST_CASE("The front matter's mapping has a line only", "[guide][levels]") {
  const auto pairs = read_level_summary("Acme DE = Google L4", 11, kAcme);
  CHECK(tests::texts(pairs) == Strings{"Acme: DE", "Google: L4"});
  CHECK(pairs.at(1).at == Spot{11, 0, 0});
  CHECK(read_level_summary("| Acme | Google | Meta |", 11, kAcme).empty());
}
