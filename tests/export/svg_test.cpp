#include "export/svg.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;

namespace {

// The elements of the shapes, without the document around them.
std::string svg_of(std::vector<Shape> shapes, ThemeName theme = ThemeName::light) {
  Drawing drawing;
  drawing.width = 100;
  drawing.height = 50;
  drawing.shapes = std::move(shapes);
  const std::string svg = drawing_to_svg(drawing, theme);
  const std::size_t ground = svg.find("<rect");
  const std::size_t start = svg.find('\n', ground) + 1;
  return svg.substr(start, svg.find("</svg>") - start);
}

Shape shape(Shape::Kind kind, float x0, float y0, float x1, float y1, Ink ink = Ink::base) {
  Shape made;
  made.kind = kind;
  made.x0 = x0;
  made.y0 = y0;
  made.x1 = x1;
  made.y1 = y1;
  made.ink = ink;
  return made;
}

}  // namespace

TEST_CASE("An SVG document needs nothing beside it", "[export][svg]") {
  const Drawing drawing{.width = 100.126F,
                        .height = 50,
                        .title = "Totals < \"all\" & more",
                        .description = "A\nsentence\x01.",
                        .shapes = {}};
  CHECK(drawing_to_svg(drawing, ThemeName::dark) ==
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100.13\" height=\"50\" "
        "viewBox=\"0 0 100.13 50\" role=\"img\" font-family=\"Inter, system-ui, sans-serif\" "
        "style=\"font-variant-numeric: tabular-nums\">\n"
        "<title>Totals &lt; \"all\" &amp; more</title>\n"
        "<desc>A sentence .</desc>\n"
        "<rect width=\"100.13\" height=\"50\" fill=\"#14171B\"/>\n"
        "</svg>\n");
}

TEST_CASE("Rectangles are filled, round and framed", "[export][svg]") {
  Shape fill = shape(Shape::Kind::fill, 1, 2, 11.456F, 8);
  CHECK(svg_of({fill}) ==
        "<rect x=\"1\" y=\"2\" width=\"10.46\" height=\"6\" fill=\"#2A6BB0\"/>\n");
  fill.radius = 2;
  CHECK(svg_of({fill}, ThemeName::contrast) ==
        "<rect x=\"1\" y=\"2\" width=\"10.46\" height=\"6\" rx=\"2\" fill=\"#5FB0FF\"/>\n");
  fill.right = true;
  CHECK(svg_of({fill}) ==
        "<path d=\"M1 2H9.46a2 2 0 0 1 2 2V6a2 2 0 0 1 -2 2H1Z\" fill=\"#2A6BB0\"/>\n");
  Shape soft = shape(Shape::Kind::fill, 0, 0, 4, 4, Ink::outline_soft);
  CHECK(svg_of({soft}) ==
        "<rect x=\"0\" y=\"0\" width=\"4\" height=\"4\" fill=\"#5A626B\" "
        "opacity=\"0.09\"/>\n");
  Shape frame = shape(Shape::Kind::frame, 0, 0, 20, 10, Ink::outline);
  frame.thickness = 2;
  frame.dashed = true;
  CHECK(svg_of({frame}) ==
        "<rect x=\"1\" y=\"1\" width=\"18\" height=\"8\" fill=\"none\" stroke=\"#5A626B\" "
        "stroke-width=\"2\" stroke-dasharray=\"4 2.5\"/>\n");
  frame.open = true;
  CHECK(svg_of({frame}).starts_with("<path d=\"M20 1H1V9H20\" fill=\"none\""));
}

TEST_CASE("A line of one pixel fills its pixel", "[export][svg]") {
  CHECK(svg_of({shape(Shape::Kind::line, 5, 0, 5, 9)}) ==
        "<path d=\"M5.5 0L5.5 9\" fill=\"none\" stroke=\"#2A6BB0\"/>\n");
  CHECK(svg_of({shape(Shape::Kind::line, 0, 3, 9, 3)}).starts_with("<path d=\"M0 3.5L9 3.5\""));
  CHECK(svg_of({shape(Shape::Kind::dots, 0, 3, 9, 3)}) ==
        "<path d=\"M2 3H8\" fill=\"none\" stroke=\"#2A6BB0\" stroke-dasharray=\"1 2\"/>\n");
  CHECK(svg_of({shape(Shape::Kind::chevrons, 0, 0, 8, 8)}) ==
        "<path d=\"M0 1L3 4L0 7M4 1L7 4L4 7\" fill=\"none\" stroke=\"#2A6BB0\" "
        "stroke-width=\"1.5\"/>\n");
}

TEST_CASE("Text is escaped and stands on its line", "[export][svg]") {
  Shape text = shape(Shape::Kind::text, 10, 0, 50, 20, Ink::text);
  text.text = "R&D <b> \xFF";
  text.size = 10;
  CHECK(svg_of({text}) ==
        "<text x=\"10\" y=\"13.64\" font-size=\"10\" fill=\"#14181C\">"
        "R&amp;D &lt;b&gt; \xEF\xBF\xBD</text>\n");
  text.text = "n";
  text.bold = true;
  text.align = Align::right;
  CHECK(svg_of({text}) ==
        "<text x=\"50\" y=\"13.64\" font-size=\"10\" font-weight=\"600\" "
        "text-anchor=\"end\" fill=\"#14181C\">n</text>\n");
  text.align = Align::middle;
  CHECK(svg_of({text}).starts_with("<text x=\"30\""));
}
