#include "catalog/largest_figure.h"

#include <catch2/catch_test_macros.hpp>

#include "support/catalogs.h"
#include "support/describe.h"

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

double in(const char* code, const LargestAmounts& largest) {
  return largest.in(tests::currency(code));
}

}  // namespace

TEST_CASE("The largest figure is of the bands that pass, in the query's currency and period",
          "[catalog][view]") {
  const Catalog catalog = five_bands();
  LargestFigure largest;
  CHECK(largest.bytes() == 0);
  Query query;
  CHECK(in("USD", largest.of(catalog, query, Bits(5, true))) == 500'000);  // Meta, London
  CHECK(largest.bytes() == 5 * sizeof(float));
  CHECK(in("USD", largest.of(catalog, query, only(5, 0))) == 400'000);  // £200K
  CHECK(largest.of(catalog, query, Bits(5, false)).all().empty());
  query.period = Period::month;
  CHECK(in("USD", largest.of(catalog, query, only(5, 2))) == 500'000.0 / 12);
  query.period = Period::year;
  query.currency = Currency();
  const LargestAmounts printed = largest.of(catalog, query, Bits(5, true));
  CHECK(printed.all().size() == 4);
  CHECK(in("GBP", printed) == 200'000);
  CHECK(in("EUR", printed) == 200'000);
  CHECK(in("USD", printed) == 500'000);
  CHECK(in("JPY", printed) == 15'000'000);
}

TEST_CASE("A part in another currency joins the largest figure where it is converted",
          "[catalog][view]") {
  // £100K + $300K a year of equity: £250K recomputed, at £1 for $2.
  const Catalog catalog = catalog_of(
      {{.currency = "GBP", .base = k(80, 100), .equity = k(200, 300), .equity_currency = "USD"}});
  LargestFigure largest;
  Query query;
  CHECK(in("USD", largest.of(catalog, query, Bits(1, true))) == 500'000);
  query.currency = Currency();
  // The equity cannot be added.
  CHECK(in("GBP", largest.of(catalog, query, Bits(1, true))) == 100'000);
}
