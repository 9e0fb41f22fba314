#include "export/svg.h"

#include <initializer_list>
#include <string_view>

#include "base/text.h"
#include "export/xml_text.h"

namespace rangefinder {
namespace {

// From the middle of a line of text to its baseline, in parts of the size: half of Inter's
// capitals.
constexpr float kBaseline = 0.364F;

class Writer {
 public:
  Writer(const Drawing& drawing, ThemeName theme) : drawing_(drawing), theme_(theme) {}

  // `look` are the attributes that say how text is set.
  std::string write(std::string_view look) {
    const float width = drawing_.width;
    const float height = drawing_.height;
    put("<svg xmlns='http://www.w3.org/2000/svg' width='#' height='#' viewBox='0 0 # #' role='img'",
        {width, height, width, height});
    put(look);
    svg_ += ">\n";
    svg_ += "<title>" + xml_text(drawing_.title) + "</title>\n<desc>" +
            xml_text(drawing_.description) + "</desc>\n";
    put("<rect width='#' height='#'", {width, height});
    color("fill", Ink::surface);
    svg_ += "/>\n";
    for (const Shape& shape : drawing_.shapes) add(shape);
    return std::move(svg_) + "</svg>\n";
  }

 private:
  // `form` with a number for each '#', and with double quotation marks.
  void put(std::string_view form, std::initializer_list<float> numbers = {}) {
    const float* next = numbers.begin();
    for (const char c : form) {
      if (c == '#') {
        svg_ += format_decimal(static_cast<double>(*next++), 2);
      } else {
        svg_ += c == '\'' ? '"' : c;
      }
    }
  }

  void color(const char* name, Ink ink) {
    svg_ += ' ';
    svg_ += name;
    svg_ += "=\"#" + hexadecimal(color_of(theme_, ink), 6) + '"';
    if (const float opacity = opacity_of(ink); opacity < 1) put(" opacity='#'", {opacity});
  }

  // Ends an element that is only a line.
  void stroke(Ink ink, float thickness, const char* dashes) {
    svg_ += " fill=\"none\"";
    color("stroke", ink);
    if (thickness != 1) put(" stroke-width='#'", {thickness});
    put(dashes);
    svg_ += "/>\n";
  }

  void rectangle(const Shape& shape, float inset) {
    const float x = shape.x0 + inset;
    const float y = shape.y0 + inset;
    put("<rect x='#' y='#' width='#' height='#'",
        {x, y, shape.x1 - inset - x, shape.y1 - inset - y});
    if (shape.radius > 0) put(" rx='#'", {shape.radius});
  }

  void fill(const Shape& shape) {
    const float r = shape.radius;
    if (shape.right && r > 0) {
      put("<path d='M# #H#a# # 0 0 1 # #V#a# # 0 0 1 -# #H#Z'",
          {shape.x0, shape.y0, shape.x1 - r, r, r, r, r, shape.y1 - r, r, r, r, r, shape.x0});
    } else {
      rectangle(shape, 0);
    }
    color("fill", shape.ink);
    svg_ += "/>\n";
  }

  void frame(const Shape& shape) {
    const float inset = shape.thickness / 2;
    if (shape.open) {
      put("<path d='M# #H#V#H#'",
          {shape.x1, shape.y0 + inset, shape.x0 + inset, shape.y1 - inset, shape.x1});
    } else {
      rectangle(shape, inset);
    }
    stroke(shape.ink, shape.thickness, dashes(shape));
  }

  void line(const Shape& shape) {
    // A line of one pixel fills the pixel at its coordinate, as on the canvas.
    const float half = shape.thickness <= 1 ? 0.5F : 0;
    const float dx = shape.x0 == shape.x1 ? half : 0;
    const float dy = shape.y0 == shape.y1 ? half : 0;
    put("<path d='M# #L# #'", {shape.x0 + dx, shape.y0 + dy, shape.x1 + dx, shape.y1 + dy});
    stroke(shape.ink, shape.thickness, dashes(shape));
  }

  static const char* dashes(const Shape& shape) {
    return shape.dashed ? " stroke-dasharray='4 2.5'" : "";
  }

  void chevrons(const Shape& shape) {
    const float half = (shape.x1 - shape.x0) / 2;
    const float middle = (shape.y0 + shape.y1) / 2;
    put("<path d='");
    for (const float x : {shape.x0, shape.x0 + half}) {
      put("M# #L# #L# #", {x, shape.y0 + 1, x + half - 1, middle, x, shape.y1 - 1});
    }
    svg_ += '"';
    stroke(shape.ink, 1.5F, "");
  }

  void text(const Shape& shape) {
    const bool right = shape.align == Align::right;
    const float x = right                          ? shape.x1
                    : shape.align == Align::middle ? (shape.x0 + shape.x1) / 2
                                                   : shape.x0;
    put("<text x='#' y='#' font-size='#'",
        {x, (shape.y0 + shape.y1) / 2 + kBaseline * shape.size, shape.size});
    if (shape.bold) put(" font-weight='600'");
    if (shape.align != Align::left) put(right ? " text-anchor='end'" : " text-anchor='middle'");
    color("fill", shape.ink);
    svg_ += '>' + xml_text(shape.text) + "</text>\n";
  }

  void add(const Shape& shape) {
    switch (shape.kind) {
      case Shape::Kind::fill:
        return fill(shape);
      case Shape::Kind::frame:
        return frame(shape);
      case Shape::Kind::line:
        return line(shape);
      case Shape::Kind::dots:
        put("<path d='M# #H#'", {shape.x0 + 2, shape.y0, shape.x1 - 1});
        return stroke(shape.ink, 1, " stroke-dasharray='1 2'");
      case Shape::Kind::chevrons:
        return chevrons(shape);
      case Shape::Kind::text:
        return text(shape);
    }
  }

  const Drawing& drawing_;
  ThemeName theme_;
  std::string svg_;
};

}  // namespace

std::string drawing_to_svg(const Drawing& drawing, ThemeName theme) {
  return Writer(drawing, theme)
      .write(
          " font-family='Inter, system-ui, sans-serif'"
          " style='font-variant-numeric: tabular-nums'");
}

std::string drawing_in_page(const Drawing& drawing, ThemeName theme) {
  return Writer(drawing, theme).write(" class='chart'");
}

}  // namespace rangefinder
