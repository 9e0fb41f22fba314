#include "audit/rows.h"

#include <catch2/catch_test_macros.hpp>

#include "support/audit.h"

using namespace rangefinder;
using namespace rangefinder::tests;

namespace {

std::string levels(const std::string& rows) {
  return "| Level | London | Austin |\n|-|-|-|\n" + rows;
}

}  // namespace

TEST_CASE("A gap between two levels of a region is noted with both lines", "[audit]") {
  const Finding gap = first_found(
      levels("| L4 | £100K-£120K | $150K-$200K |\n| L5 | £130K-£150K | $190K-$250K |\n"),
      "level-gap");
  CHECK(gap.message ==
        "Nothing is paid between \"L4\", up to £120K, and \"L5\", from £130K, in London.");
  CHECK(gap.where.line == 4);
  CHECK(gap.other_line == 3);
}

TEST_CASE("Levels that meet or overlap have no gap", "[audit]") {
  CHECK(found(levels("| L4 | £100K-£120K | $150K-$200K |\n| L5 | £120K-£150K | $190K-$250K |\n"),
              "level-gap")
            .empty());
}

TEST_CASE("Levels from the top down have gaps too", "[audit]") {
  CHECK(found(levels("| L5 | £130K-£150K | — |\n| L4 | £100K-£120K | — |\n"), "level-gap") ==
        Strings{"4 info: Nothing is paid between \"L4\", up to £120K, and \"L5\", from £130K, in "
                "London."});
}

TEST_CASE("An open end leaves no gap above it", "[audit]") {
  CHECK(
      found(levels("| L4 | £100K-£120K+ | — |\n| L5 | £130K-£150K | — |\n"), "level-gap").empty());
}

TEST_CASE("Levels of other regions and currencies are not compared", "[audit]") {
  const std::string head = "| Region | Level | Base |\n|-|-|-|\n";
  CHECK(found(head + "| Austin | L4 | $100K |\n| Denver | L5 | $150K |\n", "level-gap").empty());
  CHECK(found(head + "| Austin | L4 | $100K |\n| Austin | L5 | £150K |\n", "level-gap").empty());
  CHECK(found(head + "| Austin | L4 | $100K |\n| Austin | L5 | $150K |\n", "level-gap").size() ==
        1);
}

TEST_CASE("Identical rows are told of the first of them", "[audit]") {
  const std::string rows =
      "| Oslo | NOK 1M | — | 10% | NOK 1.1M |\n| Paris | €90K | — | 10% | €99K |\n"
      "| Norway | NOK 1,000,000 | — | 10% | NOK 1.1M |\n| Remote | NOK 1M | — | 10% | NOK 1.1M |";
  CHECK(found(row(rows), "identical-rows") ==
        Strings{"5 info: The figures of \"Norway\" are those of \"Oslo\" in line 3.",
                "6 info: The figures of \"Remote\" are those of \"Oslo\" in line 3."});
}

TEST_CASE("Rows with one base and total but other bonuses are told apart", "[audit]") {
  CHECK(found(row("| Oslo | NOK 1M | — | 10% | NOK 2M |\n| Paris | NOK 1M | — | 11% | NOK 2M |\n"
                  "| Rome | NOK 1M | — | 11% | NOK 2M |\n| Bonn | NOK 1M | — | 10% | NOK 2M |"),
              "identical-rows") ==
        Strings{"5 info: The figures of \"Rome\" are those of \"Paris\" in line 4.",
                "6 info: The figures of \"Bonn\" are those of \"Oslo\" in line 3."});
}

TEST_CASE("Rows that differ in one figure, or have none, are not identical", "[audit]") {
  CHECK(found(row("| A | $100K | — | 10% | $110K |\n| B | $100K | — | 11% | $110K |"),
              "identical-rows")
            .empty());
  CHECK(found(row("| A | — | — | — | — |\n| B | — | — | — | — |"), "identical-rows").empty());
}
