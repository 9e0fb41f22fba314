#include "audit/totals.h"

#include <catch2/catch_test_macros.hpp>

#include "support/audit.h"

using namespace rangefinder;
using namespace rangefinder::tests;

TEST_CASE("A total that its parts miss by over 10% is noted, by over 25% a warning", "[audit]") {
  CHECK(found(row("| X | $90K | — | — | $100K |"), "total-gap").empty());
  CHECK(found(row("| X | $89K | — | — | $100K |"), "total-gap") ==
        Strings{"3 info: Stated total is 12.4% above its parts, which miss 11% of it."});
  CHECK(found(row("| X | $75K | — | — | $100K |"), "total-gap") ==
        Strings{"3 info: Stated total is 33.3% above its parts, which miss 25% of it."});
  CHECK(found(row("| X | $74K | — | — | $100K |"), "total-gap") ==
        Strings{"3 warning: Stated total is 35.1% above its parts, which miss 26% of it."});
  CHECK(found(row("| X | $100K | $400K | — | $170K |"), "total-gap") ==
        Strings{"3 info: Stated total is 15% below its parts, which exceed it by 17.6%."});
}

TEST_CASE("A gap is told at the total's cell, with the parts", "[audit]") {
  const Finding gap =
      first_found(row("| X | £100K-£200K | £80K-£400K | 10% | £200K-£400K |"), "total-gap");
  // 100 + 20 + 10 = 130, 200 + 100 + 20 = 320; of the total 35% and 20% are missed
  CHECK(gap.message == "Stated total is 53.8% above its parts, which miss 35% of it.");
  CHECK(gap.advice.starts_with("Base + equity per year + bonus is £130K – £320K."));
  CHECK(gap.where.line == 3);
  CHECK(gap.where.column == 44);  // in bytes: a £ is two
  CHECK(gap.band == 0);
}

TEST_CASE("Parts that cannot be summed have no gap", "[audit]") {
  CHECK(found(row("| X | $100K | — | Discretionary | $900K |"), "total-gap").empty());
  CHECK(found(row("| X | $100K | — | — | £900K |"), "total-gap").empty());
  CHECK(found(row("| X | — | — | — | $900K |"), "total-gap").empty());
  CHECK(found(row("| X | $0-$40K | — | — | $10K-$90K |"), "total-gap").empty());
}

TEST_CASE("A total below the base is an error at either end", "[audit]") {
  CHECK(found(row("| X | $100K-$200K | — | — | $90K-$210K |"), "total-below-base") ==
        Strings{"3 error: The total $90K – $210K is below the base $100K – $200K."});
  CHECK(found(row("| X | $100K-$200K | — | — | $110K-$190K |"), "total-below-base").size() == 1);
  CHECK(found(row("| X | $100K-$200K | — | — | $100K-$200K |"), "total-below-base").empty());
}

TEST_CASE("A monthly base is held against a yearly total per year", "[audit]") {
  CHECK(found(row("| X | $10K/mo | — | — | $110K |"), "total-below-base") ==
        Strings{"3 error: The total $110K is below the base $120K, both per year."});
  CHECK(found(row("| X | $10K/mo | — | — | $120K |"), "total-below-base").empty());
}

TEST_CASE("A grant that fits as a year's worth is noted where the difference is clear", "[audit]") {
  // 100 + 40 / 4 = 110 misses 21.4% of 140; 100 + 40 misses nothing
  CHECK(found(row("| X | $100K | $40K | — | $140K |"), "grant-as-yearly") ==
        Strings{
            "3 info: Equity $40K over 4 years leaves the total 21.4% off; as a year's worth 0%."});
  CHECK(found(row("| X | $100K | $40K | — | $110K |"), "grant-as-yearly").empty());
  // 110 misses 12% of 125, 140 exceeds it by 12%: neither is nearer
  CHECK(found(row("| X | $100K | $40K | — | $125K |"), "grant-as-yearly").empty());
  // 125.5: 12.35% against 11.55%, not a point apart; 126: 12.7% against 11.1%
  CHECK(found(row("| X | $100K | $40K | — | $125.5K |"), "grant-as-yearly").empty());
  CHECK(found(row("| X | $100K | $40K | — | $126K |"), "grant-as-yearly").size() == 1);
}

TEST_CASE("Equity that nothing says the years of is not called misread", "[audit]") {
  const std::string text = "| Region | Base | Stock | Total |\n|-|-|-|-|\n";
  CHECK(found(text + "| X | $100K | $40K | $140K |\n", "grant-as-yearly").empty());
  CHECK(found(text + "| X | $100K | $40K | $110K |\n", "yearly-as-grant").empty());
}

TEST_CASE("Yearly equity that fits as a grant is noted", "[audit]") {
  const std::string text = "| Region | Base | Stock (Annual) | Total |\n|-|-|-|-|\n";
  CHECK(found(text + "| X | $100K | $40K | $110K |\n", "yearly-as-grant") ==
        Strings{"3 info: Equity $40K a year leaves the total 27.3% off; as a grant over 4 years "
                "0%."});
  CHECK(found(text + "| X | $100K | $40K | $140K |\n", "yearly-as-grant").empty());
  CHECK(found(text + "| X | $100K | $40K | $140K |\n", "grant-as-yearly").empty());
}
