#include "catalog/filters.h"

#include <catch2/catch_test_macros.hpp>
#include <memory>

#include "support/catalogs.h"

using namespace rangefinder;
using tests::five_bands;

namespace {

// Filters with what they are made from; counts how often a column of figures is asked for.
struct Bench {
  Catalog catalog = five_bands();
  std::array<std::unique_ptr<FacetIndex>, kFacetCount> indexes;
  MeasureColumn column;
  Filters filters;
  Query query;
  int columns = 0;
  bool first = true;

  bool set(const Query& next) {
    const auto terms = parse_typed_text(next.text);
    REQUIRE(terms);
    const Query before = std::exchange(query, next);
    const bool changed = filters.update(
        catalog,
        {.before = before,
         .now = query,
         .terms = *terms,
         .first = std::exchange(first, false),
         .figures = before.currency != query.currency || before.period != query.period,
         .basis = before.basis != query.basis},
        {[this](Facet facet) -> const FacetIndex& {
           auto& index = indexes[static_cast<std::size_t>(facet)];
           if (!index) index = std::make_unique<FacetIndex>(catalog, facet);
           return *index;
         },
         [this](Measure measure) -> const MeasureColumn& {
           ++columns;
           column = measure_column(catalog, query, measure);
           return column;
         }});
    return changed;
  }
  std::size_t passing() const { return filters.passing(catalog.size()).count(); }
};

}  // namespace

TEST_CASE("Each filter is a set of bands; together they are their intersection",
          "[catalog][filters]") {
  Bench bench;
  Query query;
  CHECK(bench.set(query));  // the first time everything is new
  CHECK(bench.passing() == 5);
  CHECK(bench.filters.active().empty());
  CHECK(bench.filters.bytes() == 0);

  query[Facet::company] = {"Acme", "Meta"};
  query.text = "london";
  query[Measure::total].low = 450'000;
  CHECK(bench.set(query));
  CHECK(bench.passing() == 1);
  CHECK(bench.filters.active().size() == 3);
  CHECK(bench.filters.has({.facet = Facet::company}));
  CHECK_FALSE(bench.filters.has({.facet = Facet::role}));
  CHECK(bench.filters.has({}));
  CHECK(bench.filters.passing_without(5, {.range = Measure::total}).count() == 2);
  CHECK(bench.filters.passing_without(5, {}).count() == 1);
  CHECK(bench.filters.passing_without(5, {.facet = Facet::company}).count() == 1);
}

TEST_CASE("Only a filter that changed is looked at again", "[catalog][filters]") {
  Bench bench;
  Query query;
  query[Measure::total].low = 150'000;
  CHECK(bench.set(query));
  CHECK(bench.columns == 1);
  query.sort.clear();
  CHECK_FALSE(bench.set(query));
  query[Facet::company] = {"Meta"};
  CHECK(bench.set(query));
  CHECK(bench.columns == 1);

  // A bound means other amounts in another currency, and the total's on another basis.
  query.currency = Currency();
  CHECK(bench.set(query));
  CHECK(bench.columns == 2);
  query.basis = Basis::recomputed;
  CHECK(bench.set(query));
  CHECK(bench.columns == 3);

  query[Measure::total] = {};
  query[Facet::company].clear();
  CHECK(bench.set(query));
  CHECK(bench.filters.active().empty());
  CHECK(bench.passing() == 5);
}
