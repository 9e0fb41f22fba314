#include "audit/reconcile.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include "support/audit.h"
#include "support/describe.h"

using namespace rangefinder;
using namespace rangefinder::tests;
using Catch::Approx;

namespace {

Reconciliation sums(const std::string& cells) {
  return reconcile(read(row("| Oslo | " + cells)).guide->bands.front());
}

Band with_sign_on(const std::string& cells) {
  return read("| Region | Base | Stock (RSU/4yr) | Sign-On | Total |\n|-|-|-|-|-|\n| Oslo | " +
              cells + '\n')
      .guide->bands.front();
}

}  // namespace

TEST_CASE("Stated and recomputed totals stand beside their gaps", "[audit]") {
  // 100 + 40/4 + 10 = 120 and 150 + 80/4 + 15 = 185
  const Reconciliation result = sums("$100K–$150K | $40K–$80K | 10% | $132K–$185K |");
  CHECK(describe(result.stated) == "132,000–185,000");
  CHECK(describe(result.recomputed) == "120,000–185,000");
  CHECK(*result.gap_low == Approx(0.1));
  CHECK(*result.gap_high == Approx(0));
}

TEST_CASE("A reading's error is its share of the total, at the worse end", "[audit]") {
  const Reconciliation result = sums("$100K–$150K | $40K–$80K | 10% | $132K–$185K |");
  const Reading* four = result.plain(4);
  REQUIRE(four != nullptr);
  CHECK(four->error == Approx(12.0 / 132));
  // 100 + 40 + 10 = 150, 150 + 80 + 15 = 245: 18/132 and 60/185
  CHECK(result.plain(1)->error == Approx(60.0 / 185));
  CHECK(result.plain(1)->parts == Figure{150000, 245000});
  CHECK(result.best() == four);
  CHECK(result.plain(3) == nullptr);
}

TEST_CASE("Equity as a year's worth may fit best", "[audit]") {
  const Reconciliation result = sums("$100K–$150K | $40K–$80K | — | $140K–$230K |");
  REQUIRE(result.best() != nullptr);
  CHECK(*result.best() == Reading{1, false, BonusEnd::both, {140000, 230000}, 0});
  CHECK(describe_reading(*result.best()) == "equity as a year's worth");
}

TEST_CASE("Yearly equity is also tried as a grant over four years", "[audit]") {
  const Reconciliation result = sums("$100K | $40K/yr | — | $110K |");
  CHECK(describe(result.recomputed) == "140,000–140,000");
  CHECK(result.best()->years == 4);
  CHECK(describe_reading(*result.best()) == "a grant over 4 years");
}

TEST_CASE("A yearly value that the cell prints is the only reading of the equity", "[audit]") {
  const Reconciliation result = sums("$100K | $440K–$720K ($110K–$180K/yr) | — | $210K–$280K |");
  REQUIRE(result.readings.size() == 1);
  CHECK(result.best()->parts == Figure{210000, 280000});
}

TEST_CASE("Where nothing says the years, both readings are there but no sum", "[audit]") {
  const Reconciliation result =
      reconcile(read("| Region | Base | Stock | Total |\n|-|-|-|-|\n| Oslo | $100K | $40K | $110K "
                     "|\n")
                    .guide->bands.front());
  CHECK_FALSE(result.recomputed);
  CHECK_FALSE(result.gap_low);
  CHECK(result.readings.size() == 2);
  CHECK(result.best()->years == 4);
}

TEST_CASE("The sign-on is tried in and out", "[audit]") {
  // 100 + 40/4 = 110; with the sign-on of 20 it is 130
  const Reconciliation in = reconcile(with_sign_on("$100K | $40K | $20K | $130K |"));
  CHECK(in.best()->signing);
  CHECK(in.best()->error == Approx(0));
  CHECK(describe_reading(*in.best()) == "a grant over 4 years, with the sign-on");
  CHECK(in.plain(4)->error == Approx(20.0 / 130));
  const Reconciliation out = reconcile(with_sign_on("$100K | $40K | $20K | $110K |"));
  CHECK_FALSE(out.best()->signing);
  CHECK(describe(in.recomputed) == describe(out.recomputed));
}

TEST_CASE("A bonus of two ends is tried at each of them", "[audit]") {
  // 10% and 20% of 100 at both ends: the total has the high one
  const Reconciliation percent = sums("$100K–$200K | — | 10–20% | $120K–$240K |");
  CHECK(percent.best()->bonus == BonusEnd::high);
  CHECK(percent.best()->parts == Figure{120000, 240000});
  CHECK(describe_reading(*percent.best()) == "no equity, the bonus at its high end");
  const Reconciliation amount = sums("$100K–$200K | — | $10K–$20K | $110K–$210K |");
  CHECK(amount.best()->bonus == BonusEnd::low);
  CHECK(amount.best()->error == Approx(0));
  CHECK(sums("$100K–$200K | — | 10% | $110K–$220K |").readings.size() == 1);
}

TEST_CASE("Readings are combined, and of equals the plainest comes first", "[audit]") {
  Band band = with_sign_on("$100K | $40K | $20K | $110K |");
  band.bonus = Bonus{Range{5000, 10000}, std::nullopt, {}};
  CHECK(reconcile(band).readings.size() == 2 * 2 * 3);
  // Without any equity or bonus to speak of every reading is the same.
  const Reconciliation same = sums("$100K | $0 | 0% | $100K |");
  CHECK(*same.best() == Reading{4, false, BonusEnd::both, {100000, 100000}, 0});
}

TEST_CASE("Monthly figures are summed up per year", "[audit]") {
  const Reconciliation result = sums("$10K/mo | — | — | $120K |");
  CHECK(result.best()->error == Approx(0));
  CHECK(*result.gap_low == Approx(0));
}

TEST_CASE("Without a total, a base or a figure for each part there is no reading", "[audit]") {
  for (const char* cells :
       {"$100K | $40K | — | — |", "— | $40K | — | $140K |", "$100K | $40K | Variable | $140K |",
        "$100K | 500 options | — | $140K |", "$100K | £40K | — | $140K |",
        "$100K | $40K | — | £140K |", "$100K | $40K | — | $0-$140K |"}) {
    INFO(cells);
    CHECK(sums(cells).readings.empty());
    CHECK(sums(cells).best() == nullptr);
  }
  CHECK(sums("$100K | None | — | $100K |").best()->years == 0);
}
