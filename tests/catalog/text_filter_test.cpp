#include "catalog/text_filter.h"

#include <catch2/catch_test_macros.hpp>
#include <limits>

#include "support/catalogs.h"

using namespace rangefinder;
using tests::five_bands;

namespace {

MeasureColumn column(std::vector<float> low, std::vector<float> high) {
  return {{low.begin(), low.end()}, {high.begin(), high.end()}};
}

std::vector<BandId> members(const Bits& bits) {
  std::vector<BandId> list;
  bits.for_each([&](BandId band) { list.push_back(band); });
  return list;
}

std::vector<BandId> found(const Catalog& catalog, const std::string& text) {
  const auto terms = parse_typed_text(text);
  REQUIRE(terms);
  MeasureColumn figures;
  std::optional<FacetIndex> index;
  return members(bands_with_text(
      catalog, {}, *terms,
      {[&](Facet facet) -> const FacetIndex& { return index.emplace(catalog, facet); },
       [&](Measure measure) -> const MeasureColumn& {
         return figures = measure_column(catalog, {}, measure);
       }}));
}

using Ids = std::vector<BandId>;
constexpr float kNone = std::numeric_limits<float>::quiet_NaN();

}  // namespace

TEST_CASE("A range reaches into bounds; an end lies in them", "[catalog][text]") {
  const MeasureColumn figures = column({100, 200, kNone}, {150, 300, kNone});
  CHECK(members(bands_within(figures, {.low = 150})) == Ids{0, 1});
  CHECK(members(bands_within(figures, {.low = 150, .above = true})) == Ids{1});
  CHECK(members(bands_within(figures, {.high = 200})) == Ids{0, 1});
  CHECK(members(bands_within(figures, {.high = 200, .below = true})) == Ids{0});
  CHECK(members(bands_within(figures, {.low = 160, .high = 190})).empty());
  CHECK(members(bands_within(figures, {.end = End::low, .low = 150})) == Ids{1});
  CHECK(members(bands_within(figures, {.end = End::middle, .low = 125, .high = 125})) == Ids{0});
  CHECK(members(bands_within(figures, {.end = End::high, .high = 150})) == Ids{0});
}

TEST_CASE("Bounds are compared as whole units", "[catalog][text]") {
  // A month of 249,000 a year is 20,750; of 250,001 it is 20,833.4, which is shown as 20,833.
  const MeasureColumn figures = column({20'833.4F}, {20'833.4F});
  CHECK(members(bands_within(figures, {.low = 20'833})) == Ids{0});
  CHECK(members(bands_within(figures, {.high = 20'833})) == Ids{0});
  CHECK(members(bands_within(figures, {.low = 20'834})).empty());
}

TEST_CASE("Every term must hold, a negated one must not", "[catalog][text]") {
  const Catalog catalog = five_bands();
  CHECK(found(catalog, "acme") == Ids{0, 1});
  CHECK(found(catalog, "lon") == Ids{0, 2});
  CHECK(found(catalog, "ondon").empty());
  CHECK(found(catalog, "acme lon") == Ids{0});
  CHECK(found(catalog, "-acme") == Ids{2, 3, 4});
  CHECK(found(catalog, "company:meta,zeta") == Ids{2, 3, 4});
  CHECK(found(catalog, "company:meta -place:london") == Ids{3});
  CHECK(found(catalog, "total>=450k") == Ids{2});
  CHECK(found(catalog, "total>=£200k") == Ids{0, 2});  // £1 is $2
  CHECK(found(catalog, "currency:usd currency:gbp").empty());
  CHECK(found(catalog, "currency:usd,gbp") == Ids{0, 2, 3});
}

TEST_CASE("Text that asks for too much, or in a currency without a rate, is refused",
          "[catalog][text]") {
  std::string text;
  for (int i = 0; i < 65; ++i) text += " word" + std::to_string(i);
  const auto many = check_terms(*parse_typed_text(text), tests::round_rates());
  REQUIRE_FALSE(many);
  CHECK(many.error().message.find("64") != std::string::npos);
  const auto franc = check_terms(*parse_typed_text("total>CHF200k"), tests::round_rates());
  REQUIRE_FALSE(franc);
  CHECK(franc.error().message.find("CHF") != std::string::npos);
  CHECK(check_terms(*parse_typed_text("total>£200k acme"), tests::round_rates()));
}
