#include "cli/table.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder::cli;

TEST_CASE("Columns are as wide as their widest cell", "[cli][table]") {
  CHECK(aligned({{"1", "a", "x"}, {"22", "東京", ""}, {"3", "é", "z"}}, {true, false, false}) ==
        " 1  a     x\n"
        "22  東京\n"
        " 3  é     z\n");
  CHECK(aligned({}, {}).empty());
}

TEST_CASE("A paragraph is broken at its spaces", "[cli][table]") {
  CHECK(wrapped("one two three four", 9, "  ") == "  one two\n  three\n  four\n");
  CHECK(wrapped("a wordthatistoolong b", 6) == "a\nwordthatistoolong\nb\n");
  CHECK(wrapped("first\nsecond", 80) == "first\nsecond\n");
  CHECK(wrapped("", 80) == "\n");
}

TEST_CASE("Columns that may shrink do, the widest first", "[cli][table]") {
  using Widths = std::vector<std::size_t>;
  CHECK(line_width({10, 5, 5}) == 24);
  CHECK(line_width({}) == 0);
  CHECK(fitted({10, 5, 5}, {true, true, false}, 24, 3) == Widths{10, 5, 5});
  CHECK(fitted({10, 5, 5}, {true, true, false}, 20, 3) == Widths{6, 5, 5});
  CHECK(fitted({10, 9, 5}, {true, true, false}, 20, 3).back() == 5);
  CHECK(fitted({10, 5, 50}, {true, true, false}, 20, 3) == Widths{3, 3, 50});
}

TEST_CASE("A text is cut between characters, with an ellipsis", "[cli][table]") {
  CHECK(shortened("London", 6) == "London");
  CHECK(shortened("London", 5) == "Lond…");
  CHECK(shortened("New York", 5) == "New…");
  CHECK(shortened("東京都", 5) == "東京…");
  CHECK(shortened("東京都", 4) == "東…");
  CHECK(shortened("e\u0301e\u0301e\u0301", 2) == "e\u0301…");
  CHECK(shortened("", 0).empty());
}
