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

TEST_CASE("Facets, measures, ends, fields, bases and groupings have names that read back",
          "[catalog][query]") {
  check_names<Facet>(kFacetCount, facet_from_name);
  check_names<Measure>(kMeasureCount, measure_from_name);
  check_names<Field>(kFieldCount, field_from_name);
  check_names<End>(3, end_from_name);
  check_names<Basis>(2, basis_from_name);
  check_names<Grouping>(kGroupingCount, grouping_from_name);
}

TEST_CASE("Names are those that queries and exports use", "[catalog][query]") {
  CHECK(name(Facet::company) == "company");
  CHECK(name(Facet::role_type) == "role-type");
  CHECK(name(Facet::country) == "country");
  CHECK(name(Facet::remote) == "remote");
  CHECK(name(Facet::quality) == "quality");
  CHECK(name(Facet::quarter) == "quarter");
  CHECK(name(Facet::review_due) == "review-due");
  CHECK(name(Facet::finding) == "finding");
  CHECK(name(Measure::signing) == "signing");
  CHECK(name(Measure::cash) == "cash");
  CHECK(name(Measure::stated) == "stated");
  CHECK(name(Measure::recomputed) == "recomputed");
  CHECK(name(Measure::total) == "total");
  CHECK(name(End::low) == "low");
  CHECK(name(End::middle) == "middle");
  CHECK(name(End::high) == "high");
  CHECK(name(Field::place) == "place");
  CHECK(name(Field::currency) == "currency");
  CHECK(name(Field::stated) == "stated");
  CHECK(name(Field::gap) == "gap");
  CHECK(name(Grouping::none) == "none");
  CHECK(name(Grouping::country) == "country");
  CHECK(name(Basis::recomputed) == "recomputed");
}

TEST_CASE("A field sorts by the measure of its name, text and the gap by none",
          "[catalog][query]") {
  std::size_t measures = 0;
  for (std::size_t i = 0; i < kFieldCount; ++i) {
    const auto field = static_cast<Field>(i);
    INFO(name(field));
    const auto measure = measure_of(field);
    if (measure) ++measures;
    CHECK(measure == (field == Field::currency ? std::nullopt : measure_from_name(name(field))));
  }
  CHECK(measures == kMeasureCount);
  CHECK_FALSE(measure_of(Field::level));
  CHECK_FALSE(measure_of(Field::gap));
}

TEST_CASE("A query starts with the highest stated totals in dollars per year", "[catalog][query]") {
  const Query query;
  CHECK(query.text.empty());
  CHECK(query.sort == std::vector<SortKey>{{Field::total, true}});
  CHECK(query.group == Grouping::none);
  CHECK(query.currency.code() == "USD");
  CHECK(query.period == Period::year);
  CHECK(query.basis == Basis::stated);
  CHECK_FALSE(query.filters());
}

TEST_CASE("Text, a choice and a bound filter; order and units do not", "[catalog][query]") {
  Query query;
  query.sort = {};
  query.group = Grouping::place;
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
  CHECK(read.facets[3] == std::vector<std::string>{"London"});
  CHECK(read[Facet::place] == read.facets[3]);
  CHECK(read.ranges[7].low == 5);
  CHECK(read[Measure::total] == read.ranges[7]);
}
