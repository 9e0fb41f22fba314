#include "chart/band_shapes.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;

namespace {

std::vector<Shape> shapes_of(const Mark& mark, bool selected = false) {
  std::vector<Shape> shapes;
  add_mark(shapes, mark, 100, 10, selected);
  return shapes;
}

}  // namespace

TEST_CASE("A part is filled, and the last has round corners at its right", "[chart][mark]") {
  const auto part = shapes_of({MarkKind::equity, 5, 4, 25, 12});
  REQUIRE(part.size() == 1);
  CHECK(part[0].kind == Shape::Kind::fill);
  CHECK(part[0].ink == Ink::equity);
  CHECK(part[0].x0 == 105);
  CHECK(part[0].x1 == 125);
  CHECK(part[0].y0 == 14);
  CHECK(part[0].y1 == 22);
  CHECK(part[0].radius == 0);
  Mark last{MarkKind::bonus, 5, 4, 25, 12};
  last.last = true;
  CHECK(shapes_of(last)[0].radius == 2);
  CHECK(shapes_of(last)[0].right);
}

TEST_CASE("The box is an outline over a soft inside, dashed and open as its mark",
          "[chart][mark]") {
  Mark box{MarkKind::box, 50, 0, 90, 26};
  box.dashed = box.open = true;
  const auto shapes = shapes_of(box);
  REQUIRE(shapes.size() == 2);
  CHECK(shapes[0].kind == Shape::Kind::fill);
  CHECK(shapes[0].ink == Ink::outline_soft);
  CHECK(shapes[1].kind == Shape::Kind::frame);
  CHECK(shapes[1].ink == Ink::outline);
  CHECK(shapes[1].dashed);
  CHECK(shapes[1].open);
  CHECK(shapes[1].thickness == 1.25F);
  CHECK(shapes_of(box, true)[1].ink == Ink::accent);
  CHECK(shapes_of(box, true)[1].thickness == 2);
}

TEST_CASE("A gap is dotted, an open end has chevrons", "[chart][mark]") {
  CHECK(shapes_of({MarkKind::gap, 5, 8, 30, 8})[0].kind == Shape::Kind::dots);
  CHECK(shapes_of({MarkKind::chevrons, 5, 8, 13, 16})[0].kind == Shape::Kind::chevrons);
}
