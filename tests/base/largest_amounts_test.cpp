#include "base/largest_amounts.h"

#include <catch2/catch_test_macros.hpp>
#include <limits>

#include "support/describe.h"

using namespace rangefinder;
using tests::currency;

TEST_CASE("The largest amount of each currency is kept", "[base][money]") {
  LargestAmounts largest;
  CHECK(largest.all().empty());
  CHECK(largest.in(currency("USD")) == 0);
  largest.add(currency("USD"), 200);
  largest.add(currency("JPY"), 9'000);
  largest.add(currency("USD"), 300);
  largest.add(currency("USD"), 100);
  CHECK(largest.in(currency("USD")) == 300);
  CHECK(largest.in(currency("JPY")) == 9'000);
  CHECK(largest.in(Currency()) == 0);
  largest.add(Currency(), 5);
  CHECK(largest.in(Currency()) == 5);
  CHECK(largest.all().size() == 3);
}

TEST_CASE("What is no amount makes no currency", "[base][money]") {
  LargestAmounts largest;
  for (const double amount : {0.0, -1.0, std::numeric_limits<double>::quiet_NaN()}) {
    largest.add(currency("USD"), amount);
  }
  CHECK(largest.all().empty());
}
