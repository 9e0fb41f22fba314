#include "chart/band_shapes.h"

namespace rangefinder {
namespace {

constexpr float kEndRadius = 2;  // of a lane's last part
constexpr float kBoxRadius = 3;
constexpr float kBoxLine = 1.25F;
constexpr float kSelectedLine = 2;

Ink ink_of(MarkKind kind) {
  switch (kind) {
    case MarkKind::base:
      return Ink::base;
    case MarkKind::equity:
      return Ink::equity;
    case MarkKind::bonus:
      return Ink::bonus;
    case MarkKind::box:
    case MarkKind::gap:
    case MarkKind::chevrons:
      break;
  }
  return Ink::outline;
}

}  // namespace

void add_mark(std::vector<Shape>& shapes, const Mark& mark, float x, float y, bool selected) {
  Shape shape;
  shape.x0 = x + mark.x0;
  shape.y0 = y + mark.y0;
  shape.x1 = x + mark.x1;
  shape.y1 = y + mark.y1;
  shape.ink = ink_of(mark.kind);
  switch (mark.kind) {
    case MarkKind::base:
    case MarkKind::equity:
    case MarkKind::bonus:
      shape.radius = mark.last ? kEndRadius : 0;
      shape.right = mark.last;
      break;
    case MarkKind::gap:
      shape.kind = Shape::Kind::dots;
      break;
    case MarkKind::chevrons:
      shape.kind = Shape::Kind::chevrons;
      break;
    case MarkKind::box:
      shape.ink = Ink::outline_soft;
      shape.radius = kBoxRadius;
      shapes.push_back(shape);
      shape.kind = Shape::Kind::frame;
      shape.ink = selected ? Ink::accent : Ink::outline;
      shape.thickness = selected ? kSelectedLine : kBoxLine;
      shape.dashed = mark.dashed;
      shape.open = mark.open;
      break;
  }
  shapes.push_back(std::move(shape));
}

}  // namespace rangefinder
