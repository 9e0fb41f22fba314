#include "audit/currencies.h"

#include <catch2/catch_test_macros.hpp>

#include "support/audit.h"

using namespace rangefinder;
using namespace rangefinder::tests;

TEST_CASE("Two currencies at one rate are all right", "[audit]") {
  CHECK(found(row("| London | £100K–£200K / $125K–$250K | — | — | £110K–£220K / $138K–$275K |"),
              "implied-rates")
            .empty());
}

TEST_CASE("A rate that differs at low and high is an error at the odd cell", "[audit]") {
  const Finding finding =
      first_found(row("| London | £100K–£200K / $125K–$280K | — | — | — |"), "implied-rates");
  CHECK(finding.severity == Severity::error);
  CHECK(finding.message == "£1 is $1.25 by the low base and $1.4 by the high base.");
  CHECK(finding.where.column == 12);
}

TEST_CASE("Rates of two parts are held against each other", "[audit]") {
  CHECK(found(row("| London | £100K / $125K | — | — | £200K / $300K |"), "implied-rates") ==
        Strings{"3 error: £1 is $1.25 by the base and $1.5 by the total."});
}

TEST_CASE("Small amounts may be rounded so far that they fit", "[audit]") {
  // 4 / 3 is 1.33, but £3.2K at 1.25 is $4K; £30K cannot be $40K
  CHECK(found(row("| London | £100K / $125K | — | £3K / $4K | — |"), "implied-rates").empty());
  CHECK(found(row("| London | £100K / $125K | — | £30K / $40K | — |"), "implied-rates").size() ==
        1);
}

TEST_CASE("A part in another currency than the base is noted at its cell", "[audit]") {
  const Finding equity =
      first_found(row("| London | £100K | $40K | — | £120K |"), "mixed-currencies");
  CHECK(equity.message == "The equity is in USD, the row in GBP.");
  CHECK(equity.where.column == 21);
  CHECK(found(row("| London | £100K | £40K | — | $120K |"), "mixed-currencies") ==
        Strings{"3 info: The total is in USD, the row in GBP."});
  CHECK(found(row("| London | £100K / $125K | £40K / $50K | — | £120K |"), "mixed-currencies")
            .empty());
  CHECK(found(row("| London | £100K | £40K | $10K | £120K |"), "mixed-currencies") ==
        Strings{"3 info: The bonus is in USD, the row in GBP."});
  // It is none of the parts of a sum in pounds, nor of what they say about a rate.
  CHECK(
      found(row("| London | £100K / $125K | — | €10K / $20K | £110K / $137.5K |"), "implied-rates")
          .empty());
}

TEST_CASE("A currency unlike the place's is a warning", "[audit]") {
  const std::string rule = "currency-unlike-region";
  CHECK(found(row("| London | $100K | — | — | — |"), rule) ==
        Strings{"3 warning: \"London\" is in USD, not in GBP."});
  CHECK(found(row("| London (USD) | $100K | — | — | — |"), rule).empty());
  CHECK(found(row("| London / New York | $100K | — | — | — |"), rule).empty());
  CHECK(found(row("| Europe | $100K | — | — | — |"), rule).empty());
  CHECK(found(row("| Remote | £100K | — | — | — |"), rule).empty());
}

TEST_CASE("A row without a base is judged by its total", "[audit]") {
  const Finding finding =
      first_found(row("| London | — | — | — | $100K |"), "currency-unlike-region");
  CHECK(finding.where.column == 30);
}

TEST_CASE("A region that is not known is told once", "[audit]") {
  CHECK(found(row("| Atlantis | $100K | — | — | — |\n| Atlantis | $200K | — | — | — |"),
              "unknown-region") == Strings{"3 info: No place is known by \"Atlantis\"."});
  CHECK(found(row("| Remote | $100K | — | — | — |"), "unknown-region").empty());
}
