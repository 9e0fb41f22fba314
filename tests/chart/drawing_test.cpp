#include "chart/drawing.h"

#include <catch2/catch_test_macros.hpp>

#include "chart/palette.h"

using namespace rangefinder;

TEST_CASE("Every ink has its colours", "[chart][drawing]") {
  CHECK(static_cast<std::size_t>(Ink::on_heat_high) + 1 == kInkCount);
  CHECK(kInkColors.size() == kInkCount);
}

TEST_CASE("A shape is a filled rectangle unless it says otherwise", "[chart][drawing]") {
  const Shape shape;
  CHECK(shape.kind == Shape::Kind::fill);
  CHECK(shape.thickness == 1);
  CHECK_FALSE(shape.dashed);
  CHECK(Drawing().shapes.empty());
}
