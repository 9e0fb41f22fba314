#include "guide/levers.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

#include "guide/lines.h"

using namespace rangefinder;

namespace {

// "1 Shifts|words|text" of each lever, with "topic: " before it where it has one.
std::vector<std::string> levers(std::string_view text) {
  std::vector<std::string> list;
  const auto lines = split_lines(text);
  for (const Lever& lever : read_levers(outline(lines))) {
    list.push_back((lever.topic.empty() ? "" : lever.topic + ": ") + std::to_string(lever.number) +
                   ' ' + lever.title + '|' + lever.script + '|' + lever.text);
  }
  return list;
}

using Strings = std::vector<std::string>;

const Strings kTwo = {"1 Shifts|I cover every night.|", "2 Tools|I bring all my own tools.|"};

}  // namespace

TEST_CASE("Levers are read in every numbering style", "[guide][levers]") {
  CHECK(levers("**Global Levers**\n1. **Shifts:** \"I cover every night.\"\n"
               "2. **Tools:** \"I bring all my own tools.\"") == kTwo);
  CHECK(levers("#### Global Levers\n**1. Shifts:** \"I cover every night.\"\n\n"
               "**2. Tools:** \"I bring all my own tools.\"") == kTwo);
  CHECK(levers("## 4 Global Levers\n### Lever 1: Shifts\n> \"I cover every night.\"\n\n"
               "### Lever 2: Tools\n> \"I bring all my own tools.\"") == kTwo);
  CHECK(levers("#### Global Levers\n**Lever 1 — Shifts**\n> \"I cover every night.\"\n\n"
               "**Lever 2 — Tools**\n> \"I bring all my own tools.\"") == kTwo);
  CHECK(levers("## Key Levers\n- **Shifts**: \"I cover every night.\"\n"
               "- **Tools**: \"I bring all my own tools.\"") == kTwo);
  CHECK(levers("## Global Levers\n### 1) Shifts\n\"I cover every night.\"\n"
               "### 2) Tools\n\"I bring all my own tools.\"") == kTwo);
  CHECK(levers("#### Global Levers\n1. **Lever 1 — Shifts:**\n   > \"I cover every night.\"\n"
               "2. **Lever 2 — Tools:**\n   > \"I bring all my own tools.\"") == kTwo);
  CHECK(
      levers("**Global Levers**\n\n#### 1. Shifts\n\n\"I cover every night.\"\n\n#### 2. Tools\n\n"
             "\"I bring all my own tools.\"\n\n#### 3. Evidence & Sources\n\n- [Blind]") == kTwo);
  CHECK(levers("### Global Levers:\n### 1. Shifts\n\"I cover every night.\"\n### 2. Tools\n"
               "\"I bring all my own tools.\"\n### 5. Sources\n- [Blind]") == kTwo);
  CHECK(levers("**Levers**\n1. Shifts: \"I cover every night.\"\n"
               "2. Tools: \"I bring all my own tools.\"") == kTwo);
  CHECK(levers("## Global Levers\n### Shift Lever\n\"I cover every night.\"\n"
               "### Tool Lever\n\"I bring all my own tools.\"") ==
        Strings{"1 Shift Lever|I cover every night.|", "2 Tool Lever|I bring all my own tools.|"});
}

TEST_CASE("A heading of a topic may stand above levers that say so", "[guide][levers]") {
  CHECK(levers("### Night Work\n\n**Lever 1 — Shifts:** \"I cover every night.\"\n"
               "**Lever 2 — Tools:** \"I bring all my own tools.\"") ==
        Strings{"Night Work: 1 Shifts|I cover every night.|",
                "Night Work: 2 Tools|I bring all my own tools.|"});
  CHECK(levers(
            "### Night Work\nMuch prose.\n#### Global Lever 1: Shifts\nNight: \"I cover them.\"") ==
        Strings{"Night Work: 1 Shifts|I cover them.|Night:"});
}

TEST_CASE("Numbered bold lines elsewhere are no levers", "[guide][levers]") {
  const std::string steps =
      "#### Steps\n1. **Wait:** \"Let me think about it.\"\n2. **Ask:** \"What else is there?\"\n";
  CHECK(levers(steps +
               "#### Global Levers\n1. **Shifts:** \"I cover every night.\"\n"
               "2. **Tools:** \"I bring all my own tools.\"\n" +
               steps) == kTwo);
}

TEST_CASE("A guide that names no levers has those of its topic", "[guide][levers]") {
  CHECK(levers("### Night Work\n**1. Shifts**\nWhy: \n> *\"I cover every night.\"*\n\n"
               "**2. Tools**\n> *\"I bring all my own tools.\"*\n"
               "**Evidence & Sources**\n1. **Blind:** \"A thread that tells all.\"\n"
               "2. **Notes:** \"A page that tells all.\"") ==
        Strings{"Night Work: 1 Shifts|I cover every night.|Why:",
                "Night Work: 2 Tools|I bring all my own tools.|"});
  // Without words to say they are steps.
  CHECK(levers("### Night Work\n**1. Wait**\nLong.\n**2. Ask**\nOften.") == Strings{});
}

TEST_CASE("A lever ends with the next part of the guide", "[guide][levers]") {
  const std::string start = "#### Global Levers\n1. **Shifts:** \"I cover every night.\"\n";
  const Strings one = {"1 Shifts|I cover every night.|"};
  for (const char* rule : {"---", "***", "___", "* * *"}) {
    INFO(rule);
    CHECK(levers(start + rule + "\nOther words.") == one);
  }
  CHECK(levers(start + "> **Negotiate Up Strategy:** \"I want $90K base.\"") == one);
  CHECK(levers(start + "**Evidence & Sources**\n- A page") == one);
  CHECK(levers(start + "#### Other\nOther words.") == one);
  CHECK(levers(start + "**How to say it:**\nSlowly.") ==
        Strings{"1 Shifts|I cover every night.|How to say it\nSlowly."});
}

TEST_CASE("Lists within a lever are its own", "[guide][levers]") {
  CHECK(levers(
            "## Global Levers\n**1. Shifts**\n1. Nights\n2. Days\n- Both\n\n**2. Tools**\nNone.") ==
        Strings{"1 Shifts||1. Nights\n2. Days\n- Both", "2 Tools||None."});
}

TEST_CASE("A title may speak of pay", "[guide][levers]") {
  CHECK(levers("#### Global Levers\n**1. Compensation for Nights ($5K lever)**\nSay so.\n"
               "**2. Timeline**\nSay when.") ==
        Strings{"1 Compensation for Nights ($5K lever)||Say so.", "2 Timeline||Say when."});
}

TEST_CASE("Levers know their line", "[guide][levers]") {
  const auto lines = split_lines("**Global Levers**\n\n  1. **Shifts:** \"I cover them.\"");
  const auto read = read_levers(outline(lines));
  REQUIRE(read.size() == 1);
  CHECK(read[0].where == Spot{3, 3, 30});
}
