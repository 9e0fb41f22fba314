#include "catalog/largest_figure.h"

#include <catch2/catch_test_macros.hpp>

#include "support/catalogs.h"

using namespace rangefinder;
using tests::catalog_of;
using tests::five_bands;
using tests::k;

namespace {

Bits only(std::size_t size, BandId band) {
  Bits bits(size, false);
  bits.set(band, band + 1);
  return bits;
}

}  // namespace

TEST_CASE("The greatest figure is of the bands that pass, in the query's currency and period",
          "[catalog][view]") {
  const Catalog catalog = five_bands();
  LargestFigure largest;
  CHECK(largest.bytes() == 0);
  Query query;
  CHECK(largest.of(catalog, query, Bits(5, true)) == 500'000);  // Meta, London
  CHECK(largest.bytes() == 5 * sizeof(float));
  CHECK(largest.of(catalog, query, only(5, 0)) == 400'000);  // £200K
  CHECK(largest.of(catalog, query, Bits(5, false)) == 0);
  query.period = Period::month;
  CHECK(largest.of(catalog, query, only(5, 2)) == 500'000.0 / 12);
  query.period = Period::year;
  query.currency = Currency();
  CHECK(largest.of(catalog, query, only(5, 0)) == 200'000);
}

TEST_CASE("A part in another currency joins the greatest figure where it is converted",
          "[catalog][view]") {
  // £100K + $300K a year of equity: £250K recomputed, at £1 for $2.
  const Catalog catalog = catalog_of(
      {{.currency = "GBP", .base = k(80, 100), .equity = k(200, 300), .equity_currency = "USD"}});
  LargestFigure largest;
  Query query;
  CHECK(largest.of(catalog, query, Bits(1, true)) == 500'000);  // dollars
  query.currency = Currency();
  CHECK(largest.of(catalog, query, Bits(1, true)) == 100'000);  // pounds: equity cannot be added
}
