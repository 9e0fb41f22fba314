#include "chart/histogram_chart.h"

#include <algorithm>
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;

namespace {

HistogramBars three_bins() {
  HistogramBars bars;
  bars.bin = 100;
  bars.counts = {4, 0, 8};
  bars.passing = {4, 0, 2};
  return bars;
}

std::vector<Shape> of_kind(const std::vector<Shape>& shapes, Shape::Kind kind, Ink ink) {
  std::vector<Shape> found;
  std::ranges::copy_if(shapes, std::back_inserter(found),
                       [&](const Shape& shape) { return shape.kind == kind && shape.ink == ink; });
  return found;
}

}  // namespace

TEST_CASE("Counts end at a round step above the most", "[chart][histogram]") {
  CHECK(count_axis(1).end == 1);
  CHECK(count_axis(3).step == 1);
  CHECK(count_axis(5).step == 2);
  CHECK(count_axis(5).end == 6);
  CHECK(count_axis(18).step == 5);
  CHECK(count_axis(18).end == 20);
  CHECK(count_axis(1234).step == 500);
  CHECK(count_axis(1234).end == 1500);
  CHECK(count_axis(0).end == 1);
}

TEST_CASE("Bars are as high as what they count, from the axis up", "[chart][histogram]") {
  std::vector<Shape> shapes;
  const HistogramPlot plot = add_histogram(shapes, three_bins(), 0, 0, 500, 200);
  const auto filled = of_kind(shapes, Shape::Kind::fill, Ink::base);
  REQUIRE(filled.size() == 2);
  const float height = plot.bottom - plot.top;
  CHECK(filled[0].y1 == plot.bottom);
  CHECK(filled[0].y1 - filled[0].y0 == Catch::Approx(height * 4 / 8));
  CHECK(filled[1].y1 - filled[1].y0 == Catch::Approx(height * 2 / 8));
  CHECK(filled[0].x0 == Catch::Approx(plot.x(0) + 1));
  CHECK(filled[1].x1 == Catch::Approx(plot.x(300)));
}

TEST_CASE("What does not pass is hollow", "[chart][histogram]") {
  std::vector<Shape> shapes;
  const HistogramPlot plot = add_histogram(shapes, three_bins(), 0, 0, 500, 200);
  const auto hollow = of_kind(shapes, Shape::Kind::frame, Ink::outline);
  REQUIRE(hollow.size() == 1);
  CHECK(hollow[0].y0 == Catch::Approx(plot.top));
  CHECK(hollow[0].x0 == Catch::Approx(plot.x(200) + 1));
}

TEST_CASE("One band among thousands is still seen", "[chart][histogram]") {
  HistogramBars bars = three_bins();
  bars.counts = bars.passing = {1, 0, 5000};
  std::vector<Shape> shapes;
  add_histogram(shapes, bars, 0, 0, 500, 200);
  const auto filled = of_kind(shapes, Shape::Kind::fill, Ink::base);
  CHECK(filled[0].y1 - filled[0].y0 == 2);
}

TEST_CASE("Names of values do not overlap and stay inside", "[chart][histogram]") {
  HistogramBars bars = three_bins();
  bars.values = {{150, "Q2 $150", Ink::text, true},
                 {140, "Q1 $140", Ink::text, false},
                 {160, "Q3 $160", Ink::text, false},
                 {1, "Acme, London $1", Ink::accent, true},
                 {299, "a long name at the right", Ink::text, false}};
  std::vector<Shape> shapes;
  const HistogramPlot plot = add_histogram(shapes, bars, 0, 0, 320, 300);
  std::vector<Shape> names;
  for (const Shape& shape : shapes) {
    const bool name = std::ranges::any_of(
        bars.values, [&](const NamedValue& value) { return value.name == shape.text; });
    if (name) names.push_back(shape);
  }
  REQUIRE(names.size() == 5);
  for (const Shape& name : names) {
    INFO(name.text);
    CHECK(name.x0 >= plot.left);
    CHECK(name.x1 <= plot.right);
    CHECK(name.y1 <= plot.top);
    for (const Shape& other : names) {
      if (&other == &name) continue;
      const bool apart = other.y0 != name.y0 || other.x1 <= name.x0 || other.x0 >= name.x1;
      CHECK(apart);
    }
  }
}

TEST_CASE("A range is marked on the axis", "[chart][histogram]") {
  HistogramBars bars = three_bins();
  bars.low = 50;
  bars.high = 250;
  std::vector<Shape> shapes;
  const HistogramPlot plot = add_histogram(shapes, bars, 0, 0, 500, 200);
  const auto range = of_kind(shapes, Shape::Kind::fill, Ink::accent);
  REQUIRE(range.size() == 1);
  CHECK(range[0].x0 == Catch::Approx(plot.x(50)));
  CHECK(range[0].x1 == Catch::Approx(plot.x(250)));
}
