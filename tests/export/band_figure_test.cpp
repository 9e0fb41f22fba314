#include "export/band_figure.h"

#include <catch2/catch_test_macros.hpp>

#include "support/catalogs.h"

using namespace rangefinder;

TEST_CASE("A band's mark has its figures and knows its open ends", "[export][mark]") {
  Range open = tests::k(300, 500);
  open.open = true;
  const Catalog catalog = tests::catalog_of({{.base = tests::k(100, 150), .total = open}});
  Query query;
  BandShape shape = band_shape(catalog, 0, figures_of(catalog, query, 0));
  CHECK(shape.base_low == 100'000);
  CHECK(shape.stated_high == 500'000);
  CHECK(is_absent(shape.bonus_low));
  CHECK(shape.open_total);
  CHECK_FALSE(shape.open_parts);
  CHECK_FALSE(shape.converted);
  query.currency = *Currency::from_code("GBP");
  shape = band_shape(catalog, 0, figures_of(catalog, query, 0));
  CHECK(shape.converted);
  CHECK(shape.base_low == 50'000);
}
