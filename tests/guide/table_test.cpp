#include "guide/table.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;
using Cells = std::vector<std::string_view>;

namespace {

std::vector<Table> tables_of(std::string_view text) {
  const std::vector<Line> lines = split_lines(text);
  return find_tables(lines);
}

}  // namespace

TEST_CASE("A table is a header, a rule of dashes and rows", "[guide][table]") {
  const auto tables = tables_of(
      "text\n"
      "| Region | Base |\n"
      "|:-------|-----:|\n"
      "| London | £1 |\n"
      "| Paris  | €2 |\n"
      "text\n");
  REQUIRE(tables.size() == 1);
  CHECK(tables[0].header.cells == Cells{"Region", "Base"});
  CHECK(tables[0].header.line.number == 2);
  REQUIRE(tables[0].rows.size() == 2);
  CHECK(tables[0].rows[0].cells == Cells{"London", "£1"});
  CHECK(tables[0].rows[1].cells == Cells{"Paris", "€2"});
  CHECK(tables[0].rows[1].line.number == 5);
}

TEST_CASE("A table may stand in a block quote", "[guide][table]") {
  const auto tables = tables_of("> | a | b |\n> |---|---|\n> | 1 | 2 |\n>\n> text\n");
  REQUIRE(tables.size() == 1);
  CHECK(tables[0].header.cells == Cells{"a", "b"});
  REQUIRE(tables[0].rows.size() == 1);
  CHECK(tables[0].rows[0].cells == Cells{"1", "2"});
}

TEST_CASE("Every table is found, in order", "[guide][table]") {
  const auto tables = tables_of("|a|\n|-|\n|1|\n\n|b|\n|-|\n|2|\n");
  REQUIRE(tables.size() == 2);
  CHECK(tables[0].header.cells == Cells{"a"});
  CHECK(tables[1].header.cells == Cells{"b"});
}

TEST_CASE("A row keeps the number of cells that it has", "[guide][table]") {
  const auto tables = tables_of("|a|b|c|\n|-|-|-|\n|1|2|\n|1|2|3|4|\n||x||\n");
  REQUIRE(tables.size() == 1);
  REQUIRE(tables[0].rows.size() == 3);
  CHECK(tables[0].rows[0].cells == Cells{"1", "2"});
  CHECK(tables[0].rows[1].cells == Cells{"1", "2", "3", "4"});
  CHECK(tables[0].rows[2].cells == Cells{"", "x", ""});
}

TEST_CASE("An escaped bar does not end a cell, and the last bar may be missing", "[guide][table]") {
  const auto tables = tables_of("|a|b|\n|-|-|\n|x \\| y|z\n");
  REQUIRE(tables.size() == 1);
  CHECK(tables[0].rows[0].cells == Cells{"x \\| y", "z"});
}

TEST_CASE("Bars without a rule below are no table", "[guide][table]") {
  CHECK(tables_of("| a | b |\n| 1 | 2 |\n").empty());
  CHECK(tables_of("|---|\n").empty());
  CHECK(tables_of("").empty());
}

TEST_CASE("A table may end with the text, and may have no rows", "[guide][table]") {
  CHECK(tables_of("|a|\n|-|\n|1|").front().rows.size() == 1);
  CHECK(tables_of("|a|\n|-|").front().rows.empty());
}

TEST_CASE("The bars at the ends of a line may be missing", "[guide][table]") {
  const auto bare = tables_of("Region | Base\n--- | ---\nLondon | £1\nParis | €2\ntext\n");
  REQUIRE(bare.size() == 1);
  CHECK(bare[0].header.cells == Cells{"Region", "Base"});
  REQUIRE(bare[0].rows.size() == 2);
  CHECK(bare[0].rows[1].cells == Cells{"Paris", "€2"});
  const auto open = tables_of("| Region | Base\n|:-: | -:\n| London | £1\n");
  REQUIRE(open.size() == 1);
  CHECK(open[0].rows.at(0).cells == Cells{"London", "£1"});
  const auto slip = tables_of("| Region | Base |\n|-|-|\nLondon | £1 |\n| Paris | €2 |\n");
  REQUIRE(slip.size() == 1);
  CHECK(slip[0].rows.size() == 2);
}

TEST_CASE("What follows a table without an empty line is no row", "[guide][table]") {
  for (const char* line : {"**Negotiation DNA:** a | b | c", "**Levels**: L4 | L5 |", "> a | b |",
                           "- a | b |", "## a | b |", "text | more"}) {
    INFO(line);
    const auto tables = tables_of(std::string("| a | b |\n|-|-|\n| 1 | 2 |\n") + line + "\n");
    REQUIRE(tables.size() == 1);
    CHECK(tables[0].rows.size() == 1);
  }
}

TEST_CASE("A rule may have long dashes, but no words", "[guide][table]") {
  CHECK(tables_of("| a | b |\n|—|––|\n| 1 | 2 |\n").size() == 1);
  CHECK(tables_of("| a | b |\n| - | x |\n| 1 | 2 |\n").empty());
  CHECK(tables_of("a | b\n-----\n1 | 2\n").empty());
}

TEST_CASE("A backslash hides one bar, a second one shows it", "[guide][table]") {
  CHECK(tables_of("|a|b|\n|-|-|\n|x\\\\|y|\n").front().rows[0].cells == Cells{"x\\\\", "y"});
  CHECK(tables_of("|a|\n|-|\n|x\\").front().rows[0].cells == Cells{"x\\"});
}
