#include "offer/offer.h"

#include <catch2/catch_test_macros.hpp>
#include <cmath>

using namespace rangefinder;

namespace {

// $225K, 10% and $240K over four years with $20K at the start.
Offer usual() {
  Offer offer;
  offer.currency = *Currency::from_code("USD");
  offer.base = 225'000;
  offer.equity = {.form = EquityForm::grant, .amount = 240'000, .vesting = {.cliff_months = 12}};
  offer.bonus_percent = 10;
  offer.signing = 20'000;
  return offer;
}

}  // namespace

TEST_CASE("An offer's total is base, bonus and a year of its grant", "[offer]") {
  const OfferFigures figures = figures_of(usual());
  CHECK(figures.base == 225'000);
  CHECK(figures.bonus == 22'500);   // 10% x 225,000
  CHECK(figures.equity == 60'000);  // 240,000 / 4
  CHECK(figures.cash == 247'500);   // 225,000 + 22,500
  CHECK(figures.total == 307'500);  // + 60,000; the sign-on stays outside
  CHECK(figures.signing == 20'000);
}

TEST_CASE("A base per month or hour is one per year", "[offer]") {
  Offer offer;
  offer.base = 10'000;
  offer.period = Period::month;
  CHECK(figures_of(offer).base == 120'000);
  offer.base = 100;
  offer.period = Period::hour;
  CHECK(figures_of(offer).base == 208'000);  // 2,080 hours
  offer.bonus = 5'000;                       // an amount counts before a percentage
  offer.bonus_percent = 50;
  CHECK(figures_of(offer).bonus == 5'000);
}

TEST_CASE("Four years differ by the sign-on and the schedule", "[offer]") {
  Offer offer = usual();
  auto years = years_of(offer);
  CHECK(years[0].total() == 327'500);  // with the sign-on
  CHECK(years[1].total() == 307'500);
  CHECK(years[3].total() == 307'500);

  offer.equity.vesting = parse_schedule("5/15/40/40").value();
  years = years_of(offer);
  CHECK(std::lround(years[0].equity) == 12'000);  // 5% of 240,000
  CHECK(std::lround(years[1].equity) == 36'000);
  CHECK(std::lround(years[2].equity) == 96'000);
  CHECK(std::lround(years[3].equity) == 96'000);

  // A grant over two years leaves two without.
  offer.equity.vesting = {.years = 2};
  years = years_of(offer);
  CHECK(years[1].equity == 120'000);
  CHECK(years[2].equity == 0);

  offer.equity = {.form = EquityForm::yearly, .amount = 50'000};
  CHECK(years_of(offer)[3].equity == 50'000);
  offer.equity.form = EquityForm::none;
  CHECK(years_of(offer)[0].equity == 0);
}

TEST_CASE("Options are worth what they are above their price, and can be counted apart",
          "[offer]") {
  Offer offer;
  offer.base = 200'000;
  offer.equity = {.form = EquityForm::options, .count = 40'000, .strike = 2, .price = 7};
  CHECK(figures_of(offer).equity == 50'000);  // 40,000 x (7 - 2) / 4
  CHECK(figures_of(offer).total == 250'000);
  offer.equity.is_money = false;
  CHECK(figures_of(offer).total == 200'000);
  CHECK(figures_of(offer).apart == 50'000);
  CHECK(years_of(offer)[0].apart == 50'000);
  CHECK(years_of(offer)[0].total() == 200'000);
  offer.equity.price = 1;  // under water
  CHECK(figures_of(offer).apart == 0);
}

TEST_CASE("What is odd about an offer is said", "[offer]") {
  CHECK(doubts_about(usual()).empty());
  Offer offer = usual();
  offer.base = 250;
  CHECK(doubts_about(offer) == std::vector<std::string>{"A base of 250 a year: is 250,000 meant?"});
  offer = usual();
  offer.period = Period::hour;
  offer.base = 250;  // an hour: no doubt
  CHECK(doubts_about(offer).empty());
  offer.equity = {.form = EquityForm::options, .count = 10, .strike = 5, .price = 5};
  CHECK(doubts_about(offer).size() == 1);
}
