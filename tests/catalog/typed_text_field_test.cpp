#include "catalog/typed_text_field.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

#include "catalog/typed_text.h"

using namespace rangefinder;

TEST_CASE("Every facet and every measure is a field by its name", "[catalog][typed-text]") {
  for (std::size_t i = 0; i < kFacetCount; ++i) {
    const auto facet = static_cast<Facet>(i);
    REQUIRE(typed_field(name(facet)));
    CHECK(typed_field(name(facet))->facet == facet);
  }
  for (std::size_t i = 0; i < kMeasureCount; ++i) {
    const auto measure = static_cast<Measure>(i);
    REQUIRE(typed_field(name(measure)));
    CHECK(typed_field(name(measure))->measure == measure);
  }
  CHECK(typed_field("equity") == TypedField{Facet::equity, Measure::equity});
}

TEST_CASE("Fields go by what people type for them", "[catalog][typed-text]") {
  CHECK(typed_field("region") == TypedField{Facet::place, {}});
  CHECK(typed_field("type") == TypedField{Facet::role_type, {}});
  CHECK(typed_field("kind") == TypedField{Facet::equity, {}});
  CHECK(typed_field("due") == TypedField{Facet::review_due, {}});
  CHECK(typed_field("findings") == TypedField{Facet::finding, {}});
  CHECK(typed_field("sign-on") == TypedField{{}, Measure::signing});
  CHECK(typed_field("signon") == TypedField{{}, Measure::signing});
  CHECK(typed_field("Company") == TypedField{Facet::company, {}});
  CHECK(typed_field("ROLE_TYPE") == TypedField{Facet::role_type, {}});
}

TEST_CASE("Other words are no fields", "[catalog][typed-text]") {
  for (const char* name : {"", "compny", "total.low", "gap", "london", "https"}) {
    INFO(name);
    CHECK_FALSE(typed_field(name));
  }
  CHECK_FALSE(typed_field(std::string(100'000, 'a')));
}

TEST_CASE("The nearest field is what was meant", "[catalog][typed-text]") {
  CHECK(nearest_field("compny") == "company");
  CHECK(nearest_field("COMPNAY") == "company");
  CHECK(nearest_field("comp") == "company");
  CHECK(nearest_field("totla") == "total");
  CHECK(nearest_field("bas") == "base");
  CHECK(nearest_field("plase") == "place");
  CHECK(nearest_field("quater") == "quarter");
  CHECK(nearest_field("reviewdue") == "review-due");
}

TEST_CASE("Nothing is near to what is something else", "[catalog][typed-text]") {
  for (const char* name : {"", "x", "c", "https", "10", "städte", "salary"}) {
    INFO(name);
    CHECK(nearest_field(name).empty());
  }
  CHECK(nearest_field(std::string(100'000, 'a')).empty());
}

TEST_CASE("The example of every field is typed text that works", "[catalog][typed-text]") {
  for (std::size_t i = 0; i < kFacetCount + kMeasureCount; ++i) {
    const TypedField field = i < kFacetCount
                                 ? TypedField{static_cast<Facet>(i), {}}
                                 : TypedField{{}, static_cast<Measure>(i - kFacetCount)};
    INFO(example_of(field));
    const auto terms = parse_typed_text(example_of(field));
    REQUIRE(terms);
    CHECK(terms->size() == 1);
    CHECK_FALSE(std::holds_alternative<Words>(terms->at(0).what));
  }
}
