#include "catalog/summarize.h"

#include <catch2/catch_test_macros.hpp>

#include "support/catalogs.h"
#include "support/describe.h"

using namespace rangefinder;
using tests::catalog_of;
using tests::five_bands;
using tests::k;

namespace {

Counted counted(const Catalog& catalog, const Query& query, const Bits& passing) {
  return count_passing(catalog, query, passing, count_keys(catalog, passing));
}

}  // namespace

TEST_CASE("A summary counts bands, companies, places and what is converted", "[catalog][view]") {
  const Catalog catalog = five_bands();
  const Counted all = counted(catalog, {}, Bits(5, true));
  CHECK(all.summary.bands == 5);
  CHECK(all.summary.companies == 3);
  CHECK(all.summary.places == 4);
  CHECK(all.summary.converted == 3);
  CHECK(all.converted_from.size() == 3);
  CHECK(all.currency == tests::currency("USD"));

  Bits meta(5, false);
  meta.set(2, 4);
  const Counted some = counted(catalog, {}, meta);
  CHECK(some.summary.bands == 2);
  CHECK(some.summary.companies == 1);
  CHECK(some.summary.converted == 0);
  CHECK(some.currency == tests::currency("USD"));

  Query printed;
  printed.currency = Currency();
  CHECK_FALSE(counted(catalog, printed, Bits(5, true)).currency);  // several
  CHECK(counted(catalog, printed, meta).currency == tests::currency("USD"));

  // The sample's facet has sixteen places, and its regions eleven names.
  const Catalog& shipped = tests::shipped_catalog();
  const View view = tests::view_of(shipped, {});
  CHECK(view.summary.places == view[Facet::place].size());

  const Counted none = counted(catalog, {}, Bits(5, false));
  CHECK(none.summary.bands == 0);
  CHECK(none.summary.companies == 0);
  CHECK(none.currency);
}

TEST_CASE("A band with two parts in other currencies is converted once", "[catalog][view]") {
  const Catalog catalog = catalog_of({{.base = k(100, 100),
                                       .total = k(150, 150),
                                       .equity = k(20, 20),
                                       .equity_currency = "GBP",
                                       .total_currency = "EUR"}});
  const Counted one = counted(catalog, {}, Bits(1, true));
  CHECK(one.summary.converted == 1);
  CHECK(one.converted_from.size() == 2);
}
