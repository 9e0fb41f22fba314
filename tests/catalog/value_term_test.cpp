#include "catalog/value_term.h"

#include <catch2/catch_test_macros.hpp>

#include "catalog/typed_text.h"

using namespace rangefinder;

TEST_CASE("A facet's value is a term that can be typed", "[catalog][text]") {
  CHECK(value_term(Facet::company, "Meta") == "company:meta");
  CHECK(value_term(Facet::company, "Weights & Biases") == "company:\"weights biases\"");
  CHECK(value_term(Facet::place, "Zürich") == "place:zurich");
  CHECK(value_term(Facet::place, "New York, NY") == "place:\"new york ny\"");
  CHECK(value_term(Facet::quarter, "2025-Q4") == "quarter:2025-q4");
  CHECK(value_term(Facet::finding, "total-gap") == "finding:total-gap");
  CHECK(value_term(Facet::role, "ML/AI Engineer") == "role:\"ml ai engineer\"");
  CHECK(value_term(Facet::level, "&").empty());
}

TEST_CASE("Every such term can be read", "[catalog][text]") {
  for (const char* value :
       {"Meta", "Weights & Biases", "a\"b", "-x", "L5:b", "1..2", "A,B", "e-f"}) {
    INFO(value);
    const auto terms = parse_typed_text(value_term(Facet::level, value));
    REQUIRE(terms);
    REQUIRE(terms->size() == 1);
    CHECK(std::get<FacetIs>(terms->front().what).any_of.size() == 1);
  }
}
