#include "chart/sketch.h"

#include "chart/text_width.h"

namespace rangefinder {
namespace {

constexpr float kLine = 16;
constexpr float kAxisText = 11;

Shape& add(std::vector<Shape>& shapes, Shape::Kind kind, float x0, float y0, float x1, float y1,
           Ink ink) {
  Shape& shape = shapes.emplace_back();
  shape.kind = kind;
  shape.x0 = x0;
  shape.y0 = y0;
  shape.x1 = x1;
  shape.y1 = y1;
  shape.ink = ink;
  return shape;
}

}  // namespace

void add_text(std::vector<Shape>& shapes, float x0, float y0, float x1, float y1,
              std::string_view text, const TextLook& look) {
  Shape& shape = add(shapes, Shape::Kind::text, x0, y0, x1, y1, look.ink);
  shape.text = text;
  shape.size = look.size;
  shape.bold = look.bold;
  shape.align = look.align;
}

void add_fill(std::vector<Shape>& shapes, float x0, float y0, float x1, float y1, Ink ink,
              float radius) {
  add(shapes, Shape::Kind::fill, x0, y0, x1, y1, ink).radius = radius;
}

void add_line(std::vector<Shape>& shapes, float x0, float y0, float x1, float y1, Ink ink,
              float thickness) {
  add(shapes, Shape::Kind::line, x0, y0, x1, y1, ink).thickness = thickness;
}

float add_lines(std::vector<Shape>& shapes, float x0, float y, float x1, std::string_view text,
                const TextLook& look) {
  for (const std::string& line : wrap_text(text, look.size, x1 - x0)) {
    add_text(shapes, x0, y, x1, y + kLine, line, look);
    y += kLine;
  }
  return y;
}

void add_axis_labels(std::vector<Shape>& shapes, const Axis& axis, float x, float y0, float y1) {
  for (const Tick& tick : axis.ticks) {
    if (tick.label.empty()) continue;
    // The first label starts at the axis, the others are centred on their line.
    const float width = text_width(tick.label, kAxisText);
    const float left = tick.value == 0 ? x : x + tick.x - width / 2;
    if (left + width > x + axis.width) continue;
    add_text(shapes, left, y0, left + width, y1, tick.label,
             {.ink = Ink::text3,
              .size = kAxisText,
              .align = tick.value == 0 ? Align::left : Align::middle});
  }
}

void add_axis_grid(std::vector<Shape>& shapes, const Axis& axis, float x, float y0, float y1) {
  for (const Tick& tick : axis.ticks) {
    add_line(shapes, x + tick.x, y0, x + tick.x, y1, Ink::grid);
  }
}

}  // namespace rangefinder
