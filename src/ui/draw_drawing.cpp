#include "ui/draw_drawing.h"

#include "ui/icons.h"

namespace rangefinder::ui {
namespace {

// Dashes and dots of the design, in pixels.
constexpr float kDash = 4;
constexpr float kDashGap = 2.5F;
constexpr float kDotStep = 3;

// From device pixel to device pixel, the line inside. Dear ImGui moves lines by half a pixel.
void draw_frame(const Pen& pen, const Shape& shape, ImVec2 min, ImVec2 max, ImU32 color) {
  if (!shape.dashed && !shape.open) {
    pen.outline(min, max, color, shape.radius, shape.thickness);
    return;
  }
  const float inset = shape.thickness / 2;
  const float x0 = pen.snap(min.x) + inset;
  const float x1 = pen.snap(max.x) - inset;
  const float y0 = pen.snap(min.y) + inset;
  const float y1 = pen.snap(max.y) - inset;
  if (shape.dashed) {
    const auto side = [&](float ax, float ay, float bx, float by) {
      pen.dashed({ax - 0.5F, ay - 0.5F}, {bx - 0.5F, by - 0.5F}, color, shape.thickness, kDash,
                 kDashGap);
    };
    side(x0 + 2, y0, x1 - 2, y0);
    side(x0 + 2, y1, x1 - 2, y1);
    side(x0, y0 + 2, x0, y1 - 2);
    if (!shape.open) side(x1, y0 + 2, x1, y1 - 2);
    return;
  }
  ImDrawList& list = pen.list();
  list.PathLineTo({x1, y0});
  list.PathLineTo({x0, y0});
  list.PathLineTo({x0, y1});
  list.PathLineTo({x1, y1});
  list.PathStroke(color, 0, shape.thickness);
}

void draw_line(const Pen& pen, const Shape& shape, ImVec2 min, ImVec2 max, ImU32 color) {
  if (shape.dashed) {
    pen.dashed({min.x - 0.5F, min.y - 0.5F}, {max.x - 0.5F, max.y - 0.5F}, color, shape.thickness,
               kDash, kDashGap);
  } else if (shape.thickness <= 1 && min.x == max.x) {
    pen.vertical(min.x, min.y, max.y, color);
  } else if (shape.thickness <= 1 && min.y == max.y) {
    pen.horizontal(min.x, max.x, min.y, color);
  } else {
    pen.list().AddLine({min.x - 0.5F, min.y - 0.5F}, {max.x - 0.5F, max.y - 0.5F}, color,
                       shape.thickness);
  }
}

void draw_text(const Frame& frame, const Shape& shape, ImVec2 min, ImVec2 max, ImU32 color) {
  const TextStyle style =
      frame.style(shape.size, color, shape.bold ? Weight::semibold : Weight::regular);
  float x = min.x;
  if (shape.align != Align::left) {
    const float width = frame.pen.text_width(shape.text, style);
    x = shape.align == Align::right ? max.x - width : (min.x + max.x - width) / 2;
  }
  frame.pen.text({x, min.y}, max.y - min.y, shape.text, style);
}

}  // namespace

void draw_shape(const Frame& frame, const Shape& shape, ImVec2 at) {
  const Pen& pen = frame.pen;
  const ImU32 color = ink_color(frame.theme, frame.session.theme, shape.ink);
  const ImVec2 min(at.x + shape.x0, at.y + shape.y0);
  const ImVec2 max(at.x + shape.x1, at.y + shape.y1);
  switch (shape.kind) {
    case Shape::Kind::fill:
      pen.fill(min, max, color, shape.radius,
               shape.right ? ImDrawFlags_RoundCornersRight : ImDrawFlags_None);
      break;
    case Shape::Kind::frame:
      draw_frame(pen, shape, min, max, color);
      break;
    case Shape::Kind::line:
      draw_line(pen, shape, min, max, color);
      break;
    case Shape::Kind::dots:
      for (float x = min.x + 2; x < max.x - 1; x += kDotStep) {
        pen.fill({x, min.y - 0.5F}, {x + 1, min.y + 0.5F}, color);
      }
      break;
    case Shape::Kind::chevrons:
      draw_icon(pen, Icon::open_end, {(min.x + max.x) / 2, (min.y + max.y) / 2}, color, 13);
      break;
    case Shape::Kind::text:
      draw_text(frame, shape, min, max, color);
      break;
  }
}

void draw_drawing(const Frame& frame, const Drawing& drawing, ImVec2 at) {
  const float top = frame.pen.list().GetClipRectMin().y;
  const float bottom = frame.pen.list().GetClipRectMax().y;
  for (const Shape& shape : drawing.shapes) {
    if (at.y + shape.y1 < top - 1 || at.y + shape.y0 > bottom + 1) continue;
    draw_shape(frame, shape, at);
  }
}

}  // namespace rangefinder::ui
