#include "catalog/common_currency.h"

#include <catch2/catch_test_macros.hpp>
#include <initializer_list>

using namespace rangefinder;

namespace {

std::optional<Currency> common(std::initializer_list<Currency> currencies) {
  CommonCurrency common;
  for (const Currency currency : currencies) common.add(currency);
  return common.found();
}

}  // namespace

TEST_CASE("A currency is common where all have it", "[catalog]") {
  const Currency none;
  const Currency dollar = *Currency::from_code("USD");
  const Currency euro = *Currency::from_code("EUR");
  CHECK(common({dollar}) == dollar);
  CHECK(common({dollar, dollar}) == dollar);
  CHECK_FALSE(common({dollar, euro}));
  CHECK_FALSE(common({dollar, euro, dollar}));
  // No currency is one of its own, whichever comes first.
  CHECK_FALSE(common({none, dollar}));
  CHECK_FALSE(common({dollar, none}));
  CHECK(common({none, none}) == none);
  CHECK(common({}) == none);
}
