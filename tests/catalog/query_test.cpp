#include "catalog/query.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;

namespace {

// Every value of an enumeration has a name of its own that reads back.
template <typename Enum, typename FromName>
void check_names(std::size_t count, FromName from_name) {
  for (std::size_t i = 0; i < count; ++i) {
    const auto value = static_cast<Enum>(i);
    CHECK_FALSE(name(value).empty());
    CHECK(from_name(name(value)) == value);
  }
  CHECK_FALSE(from_name(""));
  CHECK_FALSE(from_name("nothing of the kind"));
}

}  // namespace

TEST_CASE("Facets, measures, fields and bases have names that read back", "[catalog][query]") {
  check_names<Facet>(kFacetCount, facet_from_name);
  check_names<Measure>(kMeasureCount, measure_from_name);
  check_names<Field>(kFieldCount, field_from_name);
  check_names<Basis>(2, basis_from_name);
}

TEST_CASE("Names are those that queries and exports use", "[catalog][query]") {
  CHECK(name(Facet::company) == "company");
  CHECK(name(Facet::finding) == "finding");
  CHECK(name(Measure::signing) == "signing");
  CHECK(name(Measure::total) == "total");
  CHECK(name(Field::place) == "place");
  CHECK(name(Field::gap) == "gap");
  CHECK(name(Basis::recomputed) == "recomputed");
}

TEST_CASE("A query starts with the highest stated totals in dollars per year", "[catalog][query]") {
  const Query query;
  CHECK(query.text.empty());
  CHECK(query.sort == std::vector<SortKey>{{Field::total, true}});
  CHECK(query.currency.code() == "USD");
  CHECK(query.period == Period::year);
  CHECK(query.basis == Basis::stated);
  CHECK_FALSE(query.filters());
}

TEST_CASE("Text, a choice and a bound filter; order and units do not", "[catalog][query]") {
  Query query;
  query.sort = {};
  query.currency = Currency();
  query.period = Period::hour;
  query.basis = Basis::recomputed;
  CHECK_FALSE(query.filters());

  query = Query{};
  query.text = "x";
  CHECK(query.filters());

  query = Query{};
  query[Facet::finding].emplace_back("total-gap");
  CHECK(query.filters());

  query = Query{};
  query[Measure::base].high = 0;
  CHECK(query.filters());
}

TEST_CASE("Facets and measures are found by their names", "[catalog][query]") {
  Query query;
  query[Facet::place] = {"London"};
  query[Measure::total].low = 5;
  const Query& read = query;
  CHECK(read.facets[2] == std::vector<std::string>{"London"});
  CHECK(read[Facet::place] == read.facets[2]);
  CHECK(read.ranges[4].low == 5);
  CHECK(read[Measure::total] == read.ranges[4]);
}
