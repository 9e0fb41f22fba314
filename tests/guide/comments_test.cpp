#include "guide/comments.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

using namespace rangefinder;

namespace {

// The lines that stay, parted by bars; an emptied one is empty.
std::string without_comments(const std::string& text) {
  auto lines = split_lines(text);
  drop_comments(lines);
  std::string kept;
  for (const Line& line : lines) kept += std::string(line.text) + '|';
  return kept;
}

}  // namespace

TEST_CASE("A comment's lines are empty, and the others keep their numbers", "[guide][comments]") {
  CHECK(without_comments("a\n<!-- b -->\nc") == "a||c|");
  CHECK(without_comments("a\n<!-- b\nc\nd -->\ne") == "a||||e|");
  CHECK(without_comments("<!-- a\n--> \n<!-- b -->\nc") == "|||c|");
}

TEST_CASE("A comment that nothing closes, or that words follow, stays", "[guide][comments]") {
  CHECK(without_comments("a\n<!-- b\nc") == "a|<!-- b|c|");
  CHECK(without_comments("<!-- a --> b\n<!-- c -->") == "<!-- a --> b||");
  CHECK(without_comments("a <!-- b -->") == "a <!-- b -->|");
  CHECK(without_comments("<!-- a --> b <!-- c -->") == "<!-- a --> b <!-- c -->|");
}
