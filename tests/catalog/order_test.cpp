#include "catalog/order.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <map>
#include <random>

#include "support/catalogs.h"

using namespace rangefinder;
using tests::catalog_of;
using tests::k;

namespace {

std::vector<BandId> order_of(const Catalog& catalog, const Query& query) {
  std::map<Measure, MeasureColumn> columns;
  const auto order = ordered_bands(catalog, query, [&](Measure measure) -> const MeasureColumn& {
    return columns[measure] = measure_column(catalog, query, measure);
  });
  return {order.begin(), order.end()};
}

Query sorted_by(std::vector<SortKey> keys) {
  Query query;
  query.sort = std::move(keys);
  return query;
}

using Ids = std::vector<BandId>;

}  // namespace

TEST_CASE("Bands without the figure come last in either direction", "[catalog][order]") {
  const Catalog catalog = catalog_of({{.base = k(100, 200)}, {}, {.base = k(50, 300)}});
  CHECK(order_of(catalog, sorted_by({{Field::base, true}})) == Ids{2, 0, 1});
  CHECK(order_of(catalog, sorted_by({{Field::base, false}})) == Ids{0, 2, 1});
  CHECK(order_of(catalog, sorted_by({{Field::base, false, End::low}})) == Ids{2, 0, 1});
  CHECK(order_of(catalog, sorted_by({{Field::base, true, End::middle}})) == Ids{2, 0, 1});
  CHECK(order_of(catalog, sorted_by({})).empty());
}

TEST_CASE("Equal at one end, the other end orders them; equal at both, the catalogue",
          "[catalog][order]") {
  const Catalog catalog = catalog_of(
      {{.base = k(100, 200)}, {.base = k(150, 200)}, {.base = k(100, 200)}, {.base = k(100, 250)}});
  CHECK(order_of(catalog, sorted_by({{Field::base, true}})) == Ids{3, 1, 0, 2});
  CHECK(order_of(catalog, sorted_by({{Field::base, false}})) == Ids{0, 2, 1, 3});
  CHECK(order_of(catalog, sorted_by({{Field::base, false, End::low}})) == Ids{0, 2, 3, 1});
  CHECK(order_of(catalog, sorted_by({{Field::base, true, End::low}})) == Ids{1, 3, 0, 2});
}

TEST_CASE("The first key counts most, and each is stable", "[catalog][order]") {
  const Catalog catalog = catalog_of({{.company = "Zeta", .place = "Paris", .base = k(1, 2)},
                                      {.company = "Acme", .place = "Paris", .base = k(1, 3)},
                                      {.company = "Acme", .place = "London", .base = k(1, 2)}});
  CHECK(order_of(catalog, sorted_by({{Field::company}, {Field::base}})) == Ids{2, 1, 0});
  CHECK(order_of(catalog, sorted_by({{Field::place}, {Field::company, true}})) == Ids{2, 0, 1});
}

TEST_CASE("As printed, each currency stands together", "[catalog][order]") {
  const Catalog catalog = catalog_of({{.currency = "USD", .base = k(100, 200)},
                                      {.currency = "JPY", .base = k(9'000, 9'500)},
                                      {.currency = "USD", .base = k(100, 300)},
                                      {.currency = "JPY", .base = k(9'000, 9'900)}});
  Query query = sorted_by({{Field::base, true}});
  query.currency = Currency();
  const Ids order = order_of(catalog, query);
  CHECK((order == Ids{3, 1, 2, 0} || order == Ids{2, 0, 3, 1}));
}

TEST_CASE("As printed, bands without a currency are last", "[catalog][order]") {
  const Catalog catalog = catalog_of({{.currency = ""},
                                      {.currency = "USD", .base = k(100, 200)},
                                      {.currency = "JPY", .base = k(9'000, 9'500)}});
  for (const bool down : {false, true}) {
    Query query = sorted_by({{Field::base, down}});
    query.currency = Currency();
    CHECK(order_of(catalog, query).back() == 0);
  }
}

TEST_CASE("Orders agree with a comparison sort", "[catalog][order]") {
  std::mt19937 random(20261125);
  std::vector<tests::Row> rows;
  for (int i = 0; i < 500; ++i) {
    const Amount low = static_cast<Amount>(random() % 400);
    rows.push_back({.company = std::string(1, static_cast<char>('A' + random() % 9)),
                    .currency = random() % 2 == 0 ? "USD" : "GBP"});
    if (random() % 5 != 0) rows.back().base = k(low, low + static_cast<Amount>(random() % 90));
  }
  const Catalog catalog = catalog_of(rows);
  for (const Period period : {Period::year, Period::month, Period::hour}) {
    for (const bool down : {false, true}) {
      Query query = sorted_by({{Field::base, down}});
      query.period = period;
      const MeasureColumn base = measure_column(catalog, query, Measure::base);
      const Ids order = order_of(catalog, query);
      Ids all = order;
      std::ranges::sort(all);
      REQUIRE(all.size() == catalog.size());
      REQUIRE(std::ranges::adjacent_find(all) == all.end());
      const float unit = period == Period::hour ? 0.01F : 1.0F;
      for (std::size_t i = 1; i < order.size(); ++i) {
        const float before = base.high[order[i - 1]];
        const float after = base.high[order[i]];
        if (before != before) {
          CHECK(after != after);
        } else if (after == after) {
          CHECK((down ? before - after : after - before) >= -unit);
        }
      }
    }
  }
}
