#include "chart/sketch.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;

TEST_CASE("Text, fills and lines stand where they are put", "[chart][sketch]") {
  std::vector<Shape> shapes;
  add_text(shapes, 1, 2, 3, 4, "n",
           {.ink = Ink::warn, .size = 9, .bold = true, .align = Align::right});
  add_fill(shapes, 5, 6, 7, 8, Ink::base, 2);
  add_line(shapes, 1, 1, 9, 1, Ink::line, 2);
  REQUIRE(shapes.size() == 3);
  CHECK(shapes[0].kind == Shape::Kind::text);
  CHECK(shapes[0].text == "n");
  CHECK(shapes[0].ink == Ink::warn);
  CHECK(shapes[0].bold);
  CHECK(shapes[0].align == Align::right);
  CHECK(shapes[1].kind == Shape::Kind::fill);
  CHECK(shapes[1].y1 == 8);
  CHECK(shapes[1].radius == 2);
  CHECK(shapes[2].kind == Shape::Kind::line);
  CHECK(shapes[2].thickness == 2);
}

TEST_CASE("Long text takes as many lines as it needs", "[chart][sketch]") {
  std::vector<Shape> shapes;
  CHECK(add_lines(shapes, 0, 10, 1000, "one line", {}) == 26);
  CHECK(add_lines(shapes, 0, 10, 30, "three short words", {}) == 58);
  CHECK(shapes.size() == 4);
  CHECK(shapes.back().text == "words");
  CHECK(shapes.back().y0 == 42);
}

TEST_CASE("An axis's labels stay inside, its lines are at its ticks", "[chart][sketch]") {
  const Axis axis = make_axis(620'000, 280, *Currency::from_code("USD"));
  std::vector<Shape> labels;
  add_axis_labels(labels, axis, 100, 0, 16);
  REQUIRE(labels.size() >= 3);
  CHECK(labels[0].text == "$0");
  CHECK(labels[0].x0 == 100);
  CHECK(labels[1].text == "200K");
  for (const Shape& label : labels) CHECK(label.x1 <= 380);
  std::vector<Shape> lines;
  add_axis_grid(lines, axis, 100, 0, 50);
  REQUIRE(lines.size() == axis.ticks.size());
  CHECK(lines[1].x0 == 100 + axis.ticks[1].x);
  CHECK(lines[1].ink == Ink::grid);
}
