#include "catalog/facet_search.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;
using Ids = std::vector<std::size_t>;

TEST_CASE("Typed words find a facet's values by the starts of their words", "[catalog][facet]") {
  const std::vector<FacetCount> places = {{"New York, NY", "New York, NY"},
                                          {"York", "York"},
                                          {"Zürich", "Zürich"},
                                          {"Newark", "Newark"}};
  CHECK(values_matching(places, "new y") == Ids{0});
  CHECK(values_matching(places, "YORK") == Ids{0, 1});
  CHECK(values_matching(places, "new") == Ids{0, 3});
  CHECK(values_matching(places, "zur") == Ids{2});
  CHECK(values_matching(places, "ork").empty());
  CHECK(values_matching(places, "york new") == Ids{0});
  CHECK(values_matching(places, "  ") == Ids{0, 1, 2, 3});
}

TEST_CASE("A facet's value is found by its code and by its name", "[catalog][facet]") {
  const std::vector<FacetCount> countries = {{"GB", "United Kingdom"}, {"US", "United States"}};
  CHECK(values_matching(countries, "gb") == Ids{0});
  CHECK(values_matching(countries, "united") == Ids{0, 1});
  CHECK(values_matching(countries, "sta") == Ids{1});
}
