#include "catalog/quantiles.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <cmath>
#include <random>

#include "support/quantile.h"

using namespace rangefinder;
using Catch::Matchers::WithinRel;

TEST_CASE("Quartiles by hand", "[catalog][quantiles]") {
  const std::vector<float> values = {400, 150, 300, 187.5F};
  const Quartiles found = quartiles(values);
  CHECK(found.low == 150);
  CHECK(found.q1 == 178.125);  // at 0.75: 150 + 0.75 x 37.5
  CHECK(found.q2 == 243.75);   // at 1.5
  CHECK(found.q3 == 325);      // at 2.25: 300 + 0.25 x 100
  CHECK(found.high == 400);
}

TEST_CASE("One value is all of its quartiles, none has none", "[catalog][quantiles]") {
  CHECK(quartiles(std::vector<float>{7}).q1 == 7);
  CHECK(quartiles(std::vector<float>{7}).high == 7);
  CHECK(std::isnan(quartiles({}).q2));
}

TEST_CASE("Quartiles found without sorting are those of the sorted values",
          "[catalog][quantiles]") {
  std::mt19937 random(11);  // NOLINT: the same numbers in each run
  for (const std::size_t size : {2U, 3U, 5U, 100U, 5000U}) {
    for (const double spread : {0.0, 0.001, 1.0, 12.0}) {
      std::uniform_real_distribution<double> exponent(5, 5 + spread);
      std::vector<float> values(size);
      for (float& value : values) value = static_cast<float>(std::exp(exponent(random)));
      // Real figures repeat.
      for (std::size_t i = 0; i + 1 < size; i += 3) values[i] = values[i + 1];
      std::vector<double> sorted(values.begin(), values.end());
      std::ranges::sort(sorted);
      const Quartiles found = quartiles(values);
      INFO("size " << size << ", spread " << spread);
      CHECK(found.low == sorted.front());
      CHECK_THAT(found.q1, WithinRel(tests::quantile(sorted, 0.25), 1e-12));
      CHECK_THAT(found.q2, WithinRel(tests::quantile(sorted, 0.5), 1e-12));
      CHECK_THAT(found.q3, WithinRel(tests::quantile(sorted, 0.75), 1e-12));
      CHECK(found.high == sorted.back());
    }
  }
}

TEST_CASE("An amount on the edge of a bin is in the upper one", "[catalog][quantiles]") {
  const Histogram bins = histogram(std::vector<float>{0, 19'999, 20'000, 500'000});
  CHECK(bins.width == 20'000);
  REQUIRE(bins.counts.size() == 26);
  CHECK(bins.counts[0] == 2);
  CHECK(bins.counts[1] == 1);
  CHECK(bins.counts[25] == 1);
}

TEST_CASE("Bins have round widths, and there are about thirty", "[catalog][quantiles]") {
  for (const float greatest : {1.0F, 3.0F, 77.0F, 104.5F, 999'999.0F, 3e8F}) {
    const Histogram bins = histogram(std::vector<float>{greatest});
    INFO(greatest);
    CHECK(bins.counts.size() >= 15);
    CHECK(bins.counts.size() <= 31);
    const double mantissa = bins.width / std::pow(10, std::floor(std::log10(bins.width) + 1e-9));
    CHECK((std::abs(mantissa - 1) < 1e-9 || std::abs(mantissa - 2) < 1e-9 ||
           std::abs(mantissa - 2.5) < 1e-9 || std::abs(mantissa - 5) < 1e-9));
  }
  CHECK(histogram(std::vector<float>{0, 0}).counts.empty());
}
