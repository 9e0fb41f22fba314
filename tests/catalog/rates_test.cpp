#include "catalog/rates.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include "support/catalogs.h"
#include "support/describe.h"

using namespace rangefinder;
using Catch::Matchers::WithinRel;
using tests::currency;

TEST_CASE("A rate is what one unit is worth", "[catalog][rates]") {
  const Rates rates = tests::round_rates();
  CHECK(rates.factor(currency("GBP"), currency("USD")) == 2);
  CHECK(rates.factor(currency("USD"), currency("GBP")) == 0.5);
  CHECK_THAT(rates.factor(currency("GBP"), currency("EUR")).value(), WithinRel(1.6));
  CHECK(rates.factor(currency("EUR"), currency("EUR")) == 1);
}

TEST_CASE("A currency without a rate is worth nothing else, but itself", "[catalog][rates]") {
  const Rates rates = tests::round_rates();
  CHECK_FALSE(rates.has(currency("PLN")));
  CHECK_FALSE(rates.factor(currency("PLN"), currency("USD")));
  CHECK_FALSE(rates.factor(currency("USD"), currency("PLN")));
  CHECK(rates.factor(currency("PLN"), currency("PLN")) == 1);
  CHECK_FALSE(rates.has(Currency()));
  CHECK_FALSE(rates.factor(Currency(), Currency()));
}

TEST_CASE("Every currency has its place among the rates", "[catalog][rates]") {
  Rates rates;
  for (const Currency known : Currency::all()) {
    REQUIRE(known.index() < rates.per_dollar.size());
    CHECK_FALSE(rates.has(known));
    rates.per_dollar[known.index()] = 1;
    CHECK(rates.has(known));
  }
}
