#include "guide/figures.h"

#include <catch2/catch_test_macros.hpp>

#include "support/describe.h"

using namespace rangefinder;
using tests::describe;

namespace {

// Stability AI, London: £100K–£170K base, £80K–£265K over four years, no bonus, £120K–£236K.
Band london() {
  Band band;
  band.currency = tests::currency("GBP");
  band.base = Range{100'000, 170'000};
  band.equity = Equity{};
  band.equity->range = Range{80'000, 265'000};
  band.equity->years = 4;
  band.total = Range{120'000, 236'000};
  return band;
}

}  // namespace

TEST_CASE("Base per year is base times its periods in a year", "[guide][figures]") {
  Band band;
  CHECK(describe(base_per_year(band)) == "absent");
  band.base = Range{85'000, 108'000};
  CHECK(describe(base_per_year(band)) == "85,000–108,000");
  band.base_period = Period::month;  // x 12
  CHECK(describe(base_per_year(band)) == "1,020,000–1,296,000");
  band.base = Range{60, 85};
  band.base_period = Period::hour;  // x 2,080
  CHECK(describe(base_per_year(band)) == "124,800–176,800");
}

TEST_CASE("Equity per year is the grant over its years", "[guide][figures]") {
  Band band = london();
  CHECK(describe(equity_per_year(band)) == "20,000–66,250");  // 80,000 / 4, 265,000 / 4
  band.equity->years = 1;
  CHECK(describe(equity_per_year(band)) == "80,000–265,000");
}

TEST_CASE("The yearly value that a cell prints goes before the division", "[guide][figures]") {
  Band band = london();
  band.equity->annual = Range{21'000, 60'000};
  CHECK(describe(equity_per_year(band)) == "21,000–60,000");
}

TEST_CASE("Equity per year is absent where it cannot be known", "[guide][figures]") {
  Band band = london();
  band.equity->years.reset();  // nothing says over how long
  CHECK(describe(equity_per_year(band)) == "absent");

  band = london();
  band.equity->range.reset();  // a count of options
  band.equity->count = Range{13'000, 27'000};
  CHECK(describe(equity_per_year(band)) == "absent");

  band = london();
  band.equity->currency = tests::currency("USD");  // not the row's
  CHECK(describe(equity_per_year(band)) == "absent");

  band = london();
  band.equity->range = Range{265'000, 80'000};  // reversed
  CHECK(describe(equity_per_year(band)) == "absent");

  band = london();
  band.equity->years = 0;
  CHECK(describe(equity_per_year(band)) == "absent");
}

TEST_CASE("A bonus is the amount that is printed, else percent of base", "[guide][figures]") {
  Band band = london();
  CHECK(describe(bonus_per_year(band)) == "absent");
  band.bonus = Bonus{{}, PercentRange{5, 15}, {}};
  CHECK(describe(bonus_per_year(band)) == "5,000–25,500");  // 5% of 100,000, 15% of 170,000
  band.bonus->range = Range{12'000, 25'000};
  CHECK(describe(bonus_per_year(band)) == "12,000–25,000");
  band.bonus = Bonus{{}, {}, "Discretionary"};
  CHECK(describe(bonus_per_year(band)) == "absent");
  band.bonus = Bonus{{}, PercentRange{15, 5}, {}};
  CHECK(describe(bonus_per_year(band)) == "absent");
  band.base.reset();
  band.bonus = Bonus{{}, PercentRange{5, 15}, {}};
  CHECK(describe(bonus_per_year(band)) == "absent");
}

TEST_CASE("A percentage is of the base per year", "[guide][figures]") {
  Band band;
  band.base = Range{6'000, 8'000};
  band.base_period = Period::month;
  band.bonus = Bonus{{}, PercentRange{10, 10}, {}};
  CHECK(describe(bonus_per_year(band)) == "7,200–9,600");  // 10% of 72,000 and of 96,000
}

TEST_CASE("The stated total is per year and in the row's currency", "[guide][figures]") {
  Band band = london();
  CHECK(describe(stated_per_year(band)) == "120,000–236,000");
  band.total_period = Period::month;
  CHECK(describe(stated_per_year(band)) == "1,440,000–2,832,000");
  band.total_currency = tests::currency("USD");
  CHECK(describe(stated_per_year(band)) == "absent");
}

TEST_CASE("The parts add up: Stability AI in London", "[guide][figures]") {
  // low: 100,000 + 80,000 / 4 = 120,000; high: 170,000 + 265,000 / 4 = 236,250
  CHECK(describe(recomputed_per_year(london())) == "120,000–236,250");
}

TEST_CASE("The parts add up: Meta", "[guide][figures]") {
  Band band;
  band.base = Range{210'000, 300'000};
  band.equity = Equity{};
  band.equity->range = Range{300'000, 700'000};
  band.equity->years = 4;
  band.bonus = Bonus{{}, PercentRange{15, 15}, {}};
  // low: 210,000 + 75,000 + 31,500 = 316,500; high: 300,000 + 175,000 + 45,000 = 520,000
  CHECK(describe(recomputed_per_year(band)) == "316,500–520,000");
}

TEST_CASE("A part that the guide leaves out counts nothing", "[guide][figures]") {
  Band band = london();
  band.equity.reset();
  CHECK(describe(recomputed_per_year(band)) == "100,000–170,000");
  band.equity = Equity{};
  band.equity->kind = EquityKind::none;
  band.equity->text = "None";
  for (const char* none : {"None", "None (LLP)", "none*"}) {
    band.bonus = Bonus{{}, {}, none};
    CHECK(describe(recomputed_per_year(band)) == "100,000–170,000");
  }
}

TEST_CASE("A part that cannot be computed leaves no sum", "[guide][figures]") {
  Band band = london();
  band.bonus = Bonus{{}, {}, "Discretionary"};
  CHECK(describe(recomputed_per_year(band)) == "absent");

  band = london();
  band.equity->years.reset();
  CHECK(describe(recomputed_per_year(band)) == "absent");

  band = london();
  band.base.reset();
  CHECK(describe(recomputed_per_year(band)) == "absent");
}

TEST_CASE("The sign-on stays outside of the total", "[guide][figures]") {
  Band band = london();
  band.signing = Range{10'000, 20'000};
  CHECK(describe(recomputed_per_year(band)) == "120,000–236,250");
}
