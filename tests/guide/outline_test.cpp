#include "guide/outline.h"

#include <catch2/catch_test_macros.hpp>

#include "guide/lines.h"

using namespace rangefinder;

TEST_CASE("A body is what stands below each heading", "[guide][outline]") {
  const std::vector<Line> lines =
      split_lines("before\n## One\na\nb\n**Two**\nc\n### Three\n**Bold** in a line\n");
  const std::vector<Section> sections = outline(lines);
  REQUIRE(sections.size() == 4);
  CHECK(sections[0].heading.empty());
  CHECK(sections[0].depth == 0);
  CHECK(sections[0].lines.size() == 1);
  CHECK(sections[1].heading == "One");
  CHECK(sections[1].depth == 2);
  CHECK(sections[1].at.number == 2);
  CHECK(sections[1].lines.size() == 2);
  CHECK(sections[2].heading == "Two");
  CHECK(sections[2].depth == 7);
  CHECK(sections[3].heading == "Three");
  CHECK(sections[3].lines.front().text == "**Bold** in a line");
}

TEST_CASE("A body that starts with a heading has nothing before it", "[guide][outline]") {
  const std::vector<Line> lines = split_lines("# One\n");
  const std::vector<Section> sections = outline(lines);
  REQUIRE(sections.size() == 1);
  CHECK(sections[0].lines.empty());
  CHECK(outline({}).empty());
}

TEST_CASE("A line may start with a bold label, also behind a bullet", "[guide][outline]") {
  const auto label = [](std::string_view line) {
    const auto found = labelled(line);
    return found ? std::string(found->label) + "=" + std::string(found->text) : "none";
  };
  CHECK(label("**Level Mapping:** L4") == "Level Mapping=L4");
  CHECK(label("- **Google** : L5") == "Google=L5");
  CHECK(label("> **Strategy:**") == "Strategy=");
  CHECK(label("2. **Two:** b") == "Two=b");
  CHECK(label("**Bold** word: x") == "none");
  CHECK(label("**Open: x") == "none");
  CHECK(label("**:** x") == "none");
  CHECK(label("Level: x") == "none");
  CHECK(label("") == "none");
}

TEST_CASE("Bullets, numbers and quotation marks are cut", "[guide][outline]") {
  for (const char* text : {"- a", "* a", "+ a", "• a", "> a", "1. a", "12) a", "  -  a ", "a"}) {
    INFO(text);
    CHECK(without_bullet(text) == "a");
  }
  CHECK(without_bullet("*a*") == "*a*");
  CHECK(without_bullet("2025. a") == "2025. a");
  CHECK(without_bullet("1.5 a") == "1.5 a");
  CHECK(without_bullet("1.") == "1.");
  CHECK(without_bullet("").empty());
}
