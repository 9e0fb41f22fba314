#include "chart/group_mark.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;

TEST_CASE("A group is a whisker, a box of the middle half and a tick at Q2", "[chart][group]") {
  Axis axis;
  axis.end = 200;
  axis.width = 200;
  std::vector<Shape> shapes;
  add_group_mark(shapes, {20, 60, 90, 120, 180}, axis, 1000, 10, 16);
  REQUIRE(shapes.size() == 7);
  // From the least to Q1 and from Q3 to the greatest, at half the height.
  CHECK(shapes[0].x0 == 1020);
  CHECK(shapes[0].x1 == 1060);
  CHECK(shapes[0].y0 == 18);
  CHECK(shapes[1].x0 == 1120);
  CHECK(shapes[1].x1 == 1180);
  CHECK(shapes[2].x0 == 1020);  // their ends
  CHECK(shapes[3].x0 == 1180);
  CHECK(shapes[5].kind == Shape::Kind::frame);
  CHECK(shapes[5].x0 == 1060);
  CHECK(shapes[5].x1 == 1120);
  CHECK(shapes[6].x0 == 1089);
  CHECK(shapes[6].x1 == 1091);
}

TEST_CASE("A group whose quartiles are one value still has a box to see", "[chart][group]") {
  Axis axis;
  axis.end = axis.width = 100;
  std::vector<Shape> shapes;
  add_group_mark(shapes, {50, 50, 50, 50, 50}, axis, 0, 0, 16);
  CHECK(shapes[5].x1 - shapes[5].x0 == 2);
}
