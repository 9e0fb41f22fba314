#include "catalog/distribution.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <numeric>

#include "catalog/live_view.h"
#include "support/catalogs.h"

using namespace rangefinder;

namespace {

std::size_t sum(const std::vector<std::size_t>& counts) {
  return std::accumulate(counts.begin(), counts.end(), std::size_t{0});
}

Distribution distribution(const Catalog& catalog, const Query& query,
                          Measure measure = Measure::total) {
  const auto view = build_view(catalog, query, {.distribution = measure});
  REQUIRE(view);
  REQUIRE(view->distribution);
  return *view->distribution;
}

}  // namespace

TEST_CASE("A distribution is over the middles, as the summary", "[catalog][distribution]") {
  const Catalog& catalog = tests::shipped_catalog();
  const Query query;
  const View view = *build_view(catalog, query, {.distribution = Measure::total});
  const Distribution& found = *view.distribution;
  CHECK(found.bands == 18);
  CHECK(found.without == 0);
  CHECK(found.quartiles.q1 == view.summary.q1);
  CHECK(found.quartiles.q2 == view.summary.q2);
  CHECK(found.quartiles.q3 == view.summary.q3);
  CHECK(sum(found.histogram.counts) == 18);
  CHECK(found.passing == found.histogram.counts);
  CHECK(found.currency == query.currency);
}

TEST_CASE("A band is counted in the bin of its middle", "[catalog][distribution]") {
  // Middles of 150, 187.5, 300, 400 thousand dollars, and none.
  const Catalog catalog = tests::five_bands();
  const Distribution found = distribution(catalog, {});
  CHECK(found.bands == 4);
  CHECK(found.without == 1);
  const auto bin = [&](double value) {
    return found.histogram.counts[static_cast<std::size_t>(value / found.histogram.width)];
  };
  CHECK(bin(150'000) == 1);
  CHECK(bin(187'500) == 1);
  CHECK(bin(300'000) == 1);
  CHECK(bin(400'000) == 1);
  CHECK(bin(0) == 0);
}

TEST_CASE("The measure's own range leaves bars hollow, other filters take them away",
          "[catalog][distribution]") {
  const Catalog catalog = tests::five_bands();
  Query query;
  query[Measure::total] = {350'000, std::nullopt};
  Distribution found = distribution(catalog, query);
  CHECK(sum(found.histogram.counts) == 4);
  CHECK(sum(found.passing) == 2);  // London reaches 400, Meta London 500
  CHECK(found.bands == 2);
  CHECK(found.quartiles.low == 300'000);

  query[Facet::company] = {"Meta"};
  found = distribution(catalog, query);
  CHECK(sum(found.histogram.counts) == 2);
  CHECK(sum(found.passing) == 1);
  // A range of another measure is another filter.
  CHECK(sum(distribution(catalog, query, Measure::base).histogram.counts) == 1);
}

TEST_CASE("Amounts in several currencies are not compared", "[catalog][distribution]") {
  const Catalog catalog = tests::five_bands();
  Query query;
  query.currency = Currency();
  Distribution found = distribution(catalog, query);
  CHECK_FALSE(found.one_currency);
  CHECK(found.bands == 4);
  CHECK(found.histogram.counts.empty());
  CHECK(is_absent(found.quartiles.q2));
  query[Facet::currency] = {"EUR"};
  found = distribution(catalog, query);
  CHECK(found.one_currency);
  CHECK(found.currency == Currency::from_code("EUR"));
  CHECK(found.bands == 1);
}

TEST_CASE("Amounts without a currency are compared with nothing else", "[catalog][distribution]") {
  using tests::k;
  const auto as_printed = [](const std::vector<tests::Row>& rows) {
    Query query;
    query.currency = {};
    const View view = *build_view(tests::catalog_of(rows), query, {.distribution = Measure::total});
    // The summary and the distribution agree.
    CHECK(is_absent(view.summary.q2) == !view.distribution->one_currency);
    return view.distribution->one_currency;
  };
  const tests::Row none{.currency = "", .total = k(100, 200)};
  const tests::Row dollars{.total = k(100, 200)};
  CHECK_FALSE(as_printed({none, dollars}));
  CHECK_FALSE(as_printed({dollars, none}));
  CHECK(as_printed({none, none}));
}

TEST_CASE("A live view has the distribution that is wanted, and no other",
          "[catalog][distribution]") {
  const Catalog catalog = tests::five_bands();
  LiveView live(catalog);
  REQUIRE(live.set({}));
  CHECK_FALSE(live.view().distribution);
  REQUIRE(live.set({}, {.distribution = Measure::base}));
  CHECK(live.view().distribution->measure == Measure::base);
  REQUIRE(live.set({}, {.distribution = Measure::total}));
  CHECK(live.view().distribution->measure == Measure::total);
  CHECK(live.view().distribution->bands == 4);
  Query query;
  query.period = Period::month;
  query[Facet::company] = {"Acme"};
  REQUIRE(live.set(query, {.distribution = Measure::total}));
  CHECK(live.view().distribution->bands == 2);
  CHECK(live.view().distribution->quartiles.high == Catch::Approx(25'000));
  REQUIRE(live.set(query));
  CHECK_FALSE(live.view().distribution);
}

TEST_CASE("A histogram of high ends passes over bands without the figure",
          "[catalog][distribution]") {
  const Catalog catalog = tests::five_bands();
  const MeasureColumn column = measure_column(catalog, {}, Measure::stated);
  Buffer<float> scratch;
  const Histogram found = histogram_of_highs(column, Bits(catalog.size(), true), scratch);
  CHECK(sum(found.counts) == 4);
  CHECK(found.counts.back() == 1);  // 500
}
