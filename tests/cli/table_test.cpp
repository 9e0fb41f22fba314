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
