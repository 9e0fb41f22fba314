#include "export/compare_drawing.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "export/svg.h"
#include "support/catalogs.h"
#include "support/golden.h"

using namespace rangefinder;

namespace {

Drawing drawing_of(const std::vector<BandId>& bands, const CompareLook& look = {}) {
  return compare_drawing(tests::five_bands(), {}, bands, look);
}

std::size_t texts(const Drawing& drawing, std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(
      drawing.shapes, [&](const Shape& shape) { return shape.text == text; }));
}

std::size_t dots(const Drawing& drawing) {
  return static_cast<std::size_t>(std::ranges::count_if(drawing.shapes, [](const Shape& shape) {
    return shape.kind == Shape::Kind::fill && shape.ink == Ink::accent;
  }));
}

}  // namespace

TEST_CASE("The comparison as SVG is what it was", "[export][compare][golden]") {
  tests::check_golden("compare-light.svg", drawing_to_svg(drawing_of({0, 1, 2}), ThemeName::light));
}

TEST_CASE("Each band has a mark and a column", "[export][compare]") {
  const Drawing drawing = drawing_of({0, 2});
  CHECK(drawing.title == "2 bands compared, USD per year");
  CHECK(drawing.description == "stated totals; ≈ converted: £ 2 · 31 Dec 2025");
  CHECK(texts(drawing, "≈ $200K – $400K") == 1);
  CHECK(texts(drawing, "$200K – $400K") == 1);
  CHECK(texts(drawing, "£100K – £200K") == 1);
  CHECK(texts(drawing, "Meta") == 2);
  const auto boxes = std::ranges::count_if(drawing.shapes, [](const Shape& shape) {
    return shape.kind == Shape::Kind::frame && shape.ink == Ink::outline;
  });
  CHECK(boxes == 2);
}

TEST_CASE("What differs has a dot where that is asked for", "[export][compare]") {
  CHECK(dots(drawing_of({0, 2})) > 4);
  CHECK(dots(drawing_of({0, 2}, {.mark_differences = false})) == 0);
  CHECK(dots(drawing_of({2})) == 0);
}

TEST_CASE("Six columns fit, and nothing is outside", "[export][compare]") {
  for (const float width : {320.0F, 1120.0F}) {
    const Drawing drawing = drawing_of({0, 1, 2, 3, 4, 0}, {.width = width});
    for (const Shape& shape : drawing.shapes) {
      CHECK(shape.x0 >= 0);
      CHECK(shape.x1 <= drawing.width);
      CHECK(shape.y1 <= drawing.height);
    }
  }
}
