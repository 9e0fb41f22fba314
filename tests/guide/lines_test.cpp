#include "guide/lines.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;

namespace {

std::vector<std::string> texts(std::string_view text) {
  std::vector<std::string> list;
  for (const Line& line : split_lines(text)) {
    list.push_back(std::to_string(line.number) + ":" + std::string(line.text));
  }
  return list;
}

}  // namespace

TEST_CASE("Lines are numbered from 1 and lose their ends", "[guide][lines]") {
  CHECK(texts("a\nb\r\n\nc") == std::vector<std::string>{"1:a", "2:b", "3:", "4:c"});
  CHECK(texts("a\n") == std::vector<std::string>{"1:a"});
  CHECK(texts("").empty());
  CHECK(texts("\n\n") == std::vector<std::string>{"1:", "2:"});
}

TEST_CASE("A byte order mark is no part of the first line", "[guide][lines]") {
  CHECK(texts("\xEF\xBB\xBF---\nx") == std::vector<std::string>{"1:---", "2:x"});
}

TEST_CASE("Columns count bytes from 1", "[guide][lines]") {
  const Line line{7, "| £1 | $2 |"};
  CHECK(column_of(line, line.text) == 1);
  CHECK(column_of(line, line.text.substr(line.text.find('$'))) == 9);
}

TEST_CASE("Emphasis is cut around and inside", "[guide][lines]") {
  CHECK(without_emphasis("**$388K**") == "$388K");
  CHECK(without_emphasis("a **b** __c__ d") == "a b c d");
  CHECK(without_emphasis(" plain ") == "plain");
  CHECK(without_emphasis("****").empty());
}

TEST_CASE("Headings have marks, or are bold alone on their line", "[guide][lines]") {
  CHECK(heading_text("# Title") == "Title");
  CHECK(heading_text("#### Evidence & Sources ####") == "Evidence & Sources");
  CHECK(heading_text("### **Bold title**") == "Bold title");
  CHECK(heading_text("**Global Levers**") == "Global Levers");
  CHECK(heading_text("**Global Levers:**") == "Global Levers");
  CHECK(heading_text("  **Global Levers**  ") == "Global Levers");
}

TEST_CASE("Other lines are no headings", "[guide][lines]") {
  for (const char* text : {"", "Title", "#hashtag", "####### seven", "#", "**Label:** text",
                           "**a** and **b**", "****", "**"}) {
    INFO(text);
    CHECK(heading_text(text).empty());
  }
}

TEST_CASE("A rule is three or more of one mark, with spaces or without", "[guide][lines]") {
  for (const char* text : {"---", "***", "___", "- - -", "* * *", " _  _ _ ", "----------"}) {
    INFO(text);
    CHECK(is_rule(text));
  }
  for (const char* text : {"", " ", "--", "- -", "**", "-*-", "--_", "--- x", "x---", "***a***",
                           "|---|", "--- | ---", "———", "+++", "==="}) {
    INFO(text);
    CHECK_FALSE(is_rule(text));
  }
}

TEST_CASE("A lone CR ends a line, CR and LF end one together", "[lines]") {
  const auto lines = split_lines("a\rb\r\nc\n\rd\r");
  std::vector<std::string> texts;
  for (const Line& line : lines) texts.emplace_back(line.text);
  CHECK(texts == std::vector<std::string>{"a", "b", "c", "", "d"});
  CHECK(lines.back().number == 5);
}
