#include "guide/sources.h"

#include <catch2/catch_test_macros.hpp>

#include "guide/lines.h"
#include "support/describe.h"

using namespace rangefinder;
using Strings = std::vector<std::string>;

namespace {

std::vector<Statement> read(std::string_view text) {
  const std::vector<Line> lines = split_lines(text);
  return read_sources(outline(lines));
}

Strings sources_of(std::string_view text) { return tests::texts(read(text)); }

}  // namespace

TEST_CASE("Sources have any bullet or number", "[guide][sources]") {
  CHECK(sources_of("## Evidence & Sources\n- a\n* b\n+ c\n• d\n1. e\n12) f\n[1] g\n- [2] h\n") ==
        Strings{"a", "b", "c", "d", "e", "f", "[1] g", "[2] h"});
}

TEST_CASE("Brackets around a source go, links stay", "[guide][sources]") {
  CHECK(sources_of("## Sources\n- [Pay survey 2026]\n- [Pay](https://a.example)\n[Blog](b)\n"
                   "- Report: [x](y)\n- **Bold** one\n") ==
        Strings{"Pay survey 2026", "[Pay](https://a.example)", "[Blog](b)", "Report: [x](y)",
                "Bold one"});
}

TEST_CASE("Sources stand below a heading or behind a label", "[guide][sources]") {
  for (const char* heading : {"#### Evidence & Sources", "**Evidence & Sources**", "## References",
                              "**Evidence & Sources:**", "**Sources**:", "### Data Sources"}) {
    INFO(heading);
    CHECK(sources_of("- not this\n" + std::string(heading) + "\n\n- a\n\n- b\n\nprose\n") ==
          Strings{"a", "b"});
  }
  CHECK(sources_of("**Sources:** survey; blog\n") == Strings{"survey", "blog"});
}

TEST_CASE("A heading, a rule or another label ends them", "[guide][sources]") {
  CHECK(sources_of("## Sources\n- a\n---\n- b\n") == Strings{"a"});
  CHECK(sources_of("## Sources\n- a\n* * *\n- b\n") == Strings{"a"});
  CHECK(sources_of("## Sources\n- a\n-*-\n- b\n") == Strings{"a -*-", "b"});
  CHECK(sources_of("## Sources\n- a\n## Next\n- b\n") == Strings{"a"});
  CHECK(sources_of("## Pay\n**Sources:**\n- a\n\n**Note:** x\n- b\n") == Strings{"a"});
}

TEST_CASE("Subheadings part the sources, and belong to them", "[guide][sources]") {
  CHECK(sources_of("## Sources\n### Pay\n- a\n### News\n- b\n## Next\n- c\n") == Strings{"a", "b"});
}

TEST_CASE("A source may go on in the next line", "[guide][sources]") {
  const auto sources = read("## Sources\n- a\n  and more\n\nprose\n- b\n");
  CHECK(tests::texts(sources) == Strings{"a and more", "b"});
  CHECK(sources[0].at == Spot{2, 3, 1});
}

TEST_CASE("A guide may have no sources", "[guide][sources]") {
  CHECK(read("## Resources of the team\n- a\n").empty());
  CHECK(read("## Sources\nprose only\n").empty());
}
