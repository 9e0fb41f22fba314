#include "guide/footnotes.h"

#include <catch2/catch_test_macros.hpp>

#include "support/describe.h"

using namespace rangefinder;
using Strings = std::vector<std::string>;

namespace {

std::vector<Statement> read(std::string_view text) {
  const std::vector<Line> lines = split_lines(text);
  return read_footnotes(lines);
}

Strings notes_of(std::string_view text) { return tests::texts(read(text)); }

}  // namespace

TEST_CASE("Footnotes are italic, noted or marked", "[guide][footnotes]") {
  CHECK(notes_of("\n*London pays 65%.*\n_Paris too._\n\nNote: shares vest.\n† before tax\n¹ once\n"
                 "\\* senior only\n*staff only\n") == Strings{"London pays 65%.", "Paris too.",
                                                              "Note: shares vest.", "before tax",
                                                              "once", "senior only", "staff only"});
}

TEST_CASE("Labels about pay and quotations below the table are footnotes", "[guide][footnotes]") {
  CHECK(notes_of("**Equity Note:** shares vest **over** 4 years.\n> L3 reaches $466K.\n") ==
        Strings{"Equity Note: shares vest over 4 years.", "L3 reaches $466K."});
}

TEST_CASE("Any other line ends them", "[guide][footnotes]") {
  for (const char* other :
       {"prose", "**Negotiation DNA**", "**Negotiation DNA**: words", "---", "- item", "* item",
        "## Heading", "> **Negotiate Up Strategy:** ask", "**bold** word", "| a |", "**Equity**",
        "**Level Mapping:** a = b", "_", "**"}) {
    INFO(other);
    CHECK(notes_of("*one*\n" + std::string(other) + "\n*two*\n") == Strings{"one"});
  }
}

TEST_CASE("A footnote knows its spot", "[guide][footnotes]") {
  const auto notes = read("\n  *London pays less.*\n");
  REQUIRE(notes.size() == 1);
  CHECK(notes[0].at == Spot{2, 4, 17});
}
