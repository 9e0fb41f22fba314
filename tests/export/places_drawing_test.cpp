#include "export/places_drawing.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "export/svg.h"
#include "support/catalogs.h"
#include "support/golden.h"

using namespace rangefinder;
using tests::k;
using tests::view_of;

namespace {

// Six bands each: Acme in London at 100 to 150 thousand and in Paris at 200 to 250, Meta in London
// at 300 to 350; and two bands of Meta in Oslo.
Catalog two_companies() {
  std::vector<tests::Row> rows;
  const auto add = [&](const char* company, const char* place, Amount count, Amount from) {
    for (Amount i = 0; i < count; ++i) {
      rows.push_back(
          {.company = company, .place = place, .total = k(from + 10 * i - 5, from + 10 * i + 5)});
    }
  };
  add("Acme", "London", 6, 100);
  add("Acme", "Paris", 6, 200);
  add("Meta", "London", 6, 300);
  add("Meta", "Oslo", 2, 400);
  return tests::catalog_of(rows);
}

Drawing drawing_of(const Catalog& catalog, const Query& query = {}, const PlacesLook& look = {}) {
  const View view = view_of(catalog, query);
  return places_drawing(catalog, view, heat_table(catalog, view, Facet::company, Measure::total),
                        look);
}

std::size_t texts(const Drawing& drawing, std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(
      drawing.shapes, [&](const Shape& shape) { return shape.text == text; }));
}

}  // namespace

TEST_CASE("The table of places as SVG is what it was", "[export][places][golden]") {
  tests::check_golden("places-light.svg",
                      drawing_to_svg(drawing_of(two_companies()), ThemeName::light));
}

TEST_CASE("A drawn cell has its count, and Q2 from five bands on", "[export][places]") {
  const Drawing drawing = drawing_of(two_companies());
  CHECK(drawing.title == "Stated total by company and place");
  CHECK(texts(drawing, "125") == 1);  // the median of 100, 110, ..., 150
  CHECK(texts(drawing, "225") >= 1);
  CHECK(texts(drawing, "325") == 1);
  CHECK(texts(drawing, "–") == 2);  // Meta in Oslo, and all in Oslo
  CHECK(texts(drawing, "All 2 companies") == 1);
  CHECK(drawing.description.starts_with("20 bands. Each cell: bands, then Q2"));
}

TEST_CASE("Nothing is drawn outside, and colours and texts go together", "[export][places]") {
  const Drawing drawing = drawing_of(two_companies());
  for (const Shape& shape : drawing.shapes) {
    CHECK(shape.x0 >= 0);
    CHECK(shape.x1 <= drawing.width);
    CHECK(shape.y1 <= drawing.height);
  }
}

TEST_CASE("What a drawing leaves out it says", "[export][places]") {
  const Drawing drawing = drawing_of(two_companies(), {}, {.most_rows = 1, .most_places = 2});
  CHECK(texts(drawing, "Meta") == 1);
  CHECK(texts(drawing, "Acme") == 0);
  CHECK(texts(drawing, "Oslo") == 0);
  CHECK(
      drawing.description.ends_with("Shown are the first 1 of 2 companies. Shown are the 2 places "
                                    "with most bands of 3."));
}
