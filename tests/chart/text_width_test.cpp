#include "chart/text_width.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;
using Strings = std::vector<std::string>;

TEST_CASE("Text is as wide as its characters", "[chart][text]") {
  CHECK(text_width("", 10) == 0);
  // Figures are tabular.
  CHECK(text_width("1111", 10) == text_width("8888", 10));
  CHECK(text_width("W", 10) > 2 * text_width("i", 10));
  CHECK(text_width("ab", 20) == Catch::Approx(2 * text_width("ab", 10)));
  CHECK(text_width("ab", 10, true) > text_width("ab", 10));
  CHECK(text_width("é", 10) > 5);
  CHECK(text_width("é", 10) < 8);
  CHECK(text_width("東", 10) == 10);
}

TEST_CASE("Text is cut between characters, without a space before the dots", "[chart][text]") {
  CHECK(cut_text("London", 10, false, 100) == "London");
  const std::string cut = cut_text("Canada (Toronto / Montreal)", 10, false, 60);
  CHECK(cut.ends_with("…"));
  CHECK(text_width(cut, 10) <= 60);
  CHECK(cut_text("ab éééééé", 10, false, text_width("ab …", 10) + 1) == "ab…");
  CHECK(cut_text("Zürich", 10, false, 0) == "…");
}

TEST_CASE("Lines are broken at spaces", "[chart][text]") {
  CHECK(wrap_text("one two three", 10, 1000) == Strings{"one two three"});
  CHECK(wrap_text("one two three", 10, text_width("one two", 10) + 1) ==
        Strings{"one two", "three"});
  CHECK(wrap_text("one two", 10, 1) == Strings{"one", "two"});
}
