#include "chart/band_mark.h"

#include <catch2/catch_test_macros.hpp>
#include <limits>

#include "base/text.h"

using namespace rangefinder;
using Strings = std::vector<std::string>;

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

// One pixel for one unit.
Axis plain_axis() {
  Axis axis;
  axis.end = 200;
  axis.width = 200;
  return axis;
}

// "base 0–40 at 4–12 last" for each mark, in the order of drawing.
Strings marks(const BandShape& shape) {
  constexpr const char* kNames[] = {"base", "equity", "bonus", "box", "gap", "chevrons"};
  Strings texts;
  const auto number = [](float value) { return format_decimal(static_cast<double>(value), 2); };
  for (const Mark& mark : band_marks(shape, plain_axis(), MarkSize{})) {
    std::string text = kNames[static_cast<std::size_t>(mark.kind)];
    text += ' ' + number(mark.x0) + "–" + number(mark.x1) + " at " + number(mark.y0);
    if (mark.y1 > mark.y0) text += "–" + number(mark.y1);
    if (mark.last) text += " last";
    if (mark.dashed) text += " dashed";
    if (mark.open) text += " open";
    texts.push_back(text);
  }
  return texts;
}

}  // namespace

TEST_CASE("Two lanes of parts and a box: low ends above, high ends below", "[chart][mark]") {
  CHECK(marks({40, 60, 10, 20, 5, 9, 50, 90}) ==
        Strings{"base 0–40 at 4–12", "equity 41–50 at 4–12", "bonus 51–55 at 4–12 last",
                "base 0–60 at 14–22", "equity 61–80 at 14–22", "bonus 81–89 at 14–22 last",
                "box 50–90 at 0–26"});
  CHECK(mark_height({}) == 26);
}

TEST_CASE("A part that is not there takes no room", "[chart][mark]") {
  CHECK(marks({40, 60, kNone, kNone, 5, 9, kNone, kNone}) ==
        Strings{"base 0–40 at 4–12", "bonus 41–45 at 4–12 last", "base 0–60 at 14–22",
                "bonus 61–69 at 14–22 last"});
  CHECK(marks({kNone, kNone, 10, 20, 0, 0, kNone, kNone}) ==
        Strings{"equity 0–10 at 4–12 last", "equity 0–20 at 14–22 last"});
}

TEST_CASE("A band without figures has no marks", "[chart][mark]") {
  CHECK(marks({kNone, kNone, kNone, kNone, kNone, kNone, kNone, kNone}).empty());
}

TEST_CASE("A dotted line leads from the parts to a total above them", "[chart][mark]") {
  CHECK(marks({40, 60, kNone, kNone, kNone, kNone, 50, 90}) ==
        Strings{"base 0–40 at 4–12 last", "base 0–60 at 14–22 last", "gap 40–50 at 8",
                "gap 60–90 at 18", "box 50–90 at 0–26"});
}

TEST_CASE("A gap that is too short, or to the left, has no line", "[chart][mark]") {
  CHECK(marks({40, 60, kNone, kNone, kNone, kNone, 44, 50}) ==
        Strings{"base 0–40 at 4–12 last", "base 0–60 at 14–22 last", "box 44–50 at 0–26"});
}

TEST_CASE("A total without parts is a box alone", "[chart][mark]") {
  CHECK(marks({kNone, kNone, kNone, kNone, kNone, kNone, 50, 90}) == Strings{"box 50–90 at 0–26"});
}

TEST_CASE("A box is never too narrow to be seen", "[chart][mark]") {
  CHECK(marks({kNone, kNone, kNone, kNone, kNone, kNone, 50, 50}) == Strings{"box 50–52 at 0–26"});
}

TEST_CASE("A converted total is dashed", "[chart][mark]") {
  BandShape shape{kNone, kNone, kNone, kNone, kNone, kNone, 50, 90};
  shape.converted = true;
  CHECK(marks(shape) == Strings{"box 50–90 at 0–26 dashed"});
}

TEST_CASE("An open total has no right side, and chevrons behind it", "[chart][mark]") {
  BandShape shape{40, 60, kNone, kNone, kNone, kNone, 42, 62};
  shape.open_total = true;
  CHECK(marks(shape).at(2) == "box 42–62 at 0–26 open");
  CHECK(marks(shape).at(3) == "chevrons 65–73 at 9–17");
}

TEST_CASE("Open parts have chevrons behind whatever ends last", "[chart][mark]") {
  BandShape shape{40, 80, kNone, kNone, kNone, kNone, 42, 62};
  shape.open_parts = true;
  CHECK(marks(shape).back() == "chevrons 83–91 at 9–17");
  CHECK(marks(shape).at(2) == "box 42–62 at 0–26");
}
