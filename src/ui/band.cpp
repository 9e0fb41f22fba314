// The band mark on the canvas, its axis, and the marks beside it.
#include <cmath>

#include "ui/icons.h"
#include "ui/panels.h"

namespace rangefinder::ui {
namespace {

ImU32 color_of(MarkKind kind, const Theme& theme) {
  switch (kind) {
    case MarkKind::base:
      return theme.base;
    case MarkKind::equity:
      return theme.equity;
    case MarkKind::bonus:
      return theme.bonus;
    case MarkKind::box:
    case MarkKind::gap:
    case MarkKind::chevrons:
      break;
  }
  return theme.outline;
}

void draw_box(const Frame& frame, const Mark& mark, ImVec2 at, bool selected) {
  const Pen& pen = frame.pen;
  const ImU32 color = selected ? frame.theme.accent : frame.theme.outline;
  const float thickness = selected ? 2.0F : 1.25F;
  const float x0 = pen.snap(at.x + mark.x0) + 0.5F;
  const float x1 = pen.snap(at.x + mark.x1) - 0.5F;
  const float y0 = pen.snap(at.y + mark.y0) + 0.5F;
  const float y1 = pen.snap(at.y + mark.y1) - 0.5F;
  pen.list().AddRectFilled({x0, y0}, {x1, y1}, with_alpha(color, 0.09F), 3);
  if (mark.dashed) {
    pen.dashed({x0 + 2, y0}, {x1 - 2, y0}, color, thickness, 4, 2.5F);
    pen.dashed({x0 + 2, y1}, {x1 - 2, y1}, color, thickness, 4, 2.5F);
    pen.dashed({x0, y0 + 2}, {x0, y1 - 2}, color, thickness, 4, 2.5F);
    if (!mark.open) pen.dashed({x1, y0 + 2}, {x1, y1 - 2}, color, thickness, 4, 2.5F);
  } else if (mark.open) {
    pen.list().PathLineTo({x1, y0});
    pen.list().PathLineTo({x0, y0});
    pen.list().PathLineTo({x0, y1});
    pen.list().PathLineTo({x1, y1});
    pen.list().PathStroke(color, 0, thickness);
  } else {
    pen.list().AddRect({x0, y0}, {x1, y1}, color, 3, 0, thickness);
  }
}

}  // namespace

void draw_band(const Frame& frame, BandId band, const BandFigures& figures, const Axis& axis,
               const MarkSize& size, ImVec2 at, bool selected) {
  const std::uint8_t open = frame.catalog.open_ends(band);
  BandShape shape{figures.base.low,  figures.base.high,  figures.equity.low, figures.equity.high,
                  figures.bonus.low, figures.bonus.high, figures.stated.low, figures.stated.high};
  shape.converted = figures.converted;
  shape.open_parts = (open & (open_base | open_equity | open_bonus)) != 0;
  shape.open_total = (open & open_total) != 0;
  const Pen& pen = frame.pen;
  for (const Mark& mark : band_marks(shape, axis, size)) {
    const ImU32 color = color_of(mark.kind, frame.theme);
    const ImVec2 min(at.x + mark.x0, at.y + mark.y0);
    const ImVec2 max(at.x + mark.x1, at.y + mark.y1);
    switch (mark.kind) {
      case MarkKind::base:
      case MarkKind::equity:
      case MarkKind::bonus:
        pen.fill(min, max, color, mark.last ? 2.0F : 0.0F,
                 mark.last ? ImDrawFlags_RoundCornersRight : ImDrawFlags_None);
        break;
      case MarkKind::gap:
        for (float x = min.x + 2; x < max.x - 1; x += 3) {
          pen.fill({x, min.y - 0.5F}, {x + 1, min.y + 0.5F}, color);
        }
        break;
      case MarkKind::box:
        draw_box(frame, mark, at, selected);
        break;
      case MarkKind::chevrons:
        draw_icon(pen, Icon::open_end, {(min.x + max.x) / 2, (min.y + max.y) / 2}, color, 13);
        break;
    }
  }
}

void draw_axis(const Frame& frame, const Axis& axis, ImVec2 at, float height) {
  for (const Tick& tick : axis.ticks) {
    if (tick.label.empty()) continue;
    const TextStyle style = frame.style(type::kAxis, frame.theme.text3);
    const float width = frame.pen.text_width(tick.label, style);
    // The first label starts at the axis, the others are centred on their line.
    const float x = tick.value == 0 ? at.x : at.x + tick.x - width / 2;
    if (x + width > at.x + axis.width) continue;
    frame.pen.text({x, at.y}, height, tick.label, style);
  }
}

void draw_grid(const Frame& frame, const Axis& axis, float x, float top, float bottom) {
  for (const Tick& tick : axis.ticks) {
    frame.pen.vertical(x + tick.x, top, bottom, frame.theme.grid);
  }
}

void draw_marks(Frame& frame, BandId band, const BandFigures& figures, ImVec2 right, float height,
                bool compact) {
  constexpr float kSlot = 15;
  struct Slot {
    bool shown;
    Icon icon;
    ImU32 color;
  };
  const bool has_findings = frame.catalog.has_findings(band);
  const bool undated = frame.catalog.quarter_of(band).empty();
  const ImU32 ink = frame.theme.text2;
  const Slot slots[] = {{has_findings, Icon::warn, frame.theme.warn},
                        {undated, Icon::clock, ink},
                        {frame.catalog.open_ends(band) != 0, Icon::open_end, ink},
                        {figures.converted, Icon::none, ink}};
  float x = right.x;
  for (const Slot& slot : slots) {
    if (!slot.shown && compact) continue;
    x -= kSlot;
    if (!slot.shown) continue;
    if (slot.icon == Icon::none) {
      frame.pen.text({x + 3, right.y}, height, "≈", frame.style(type::kBody, slot.color));
    } else {
      draw_icon(frame.pen, slot.icon, {x + kSlot / 2, right.y + height / 2}, slot.color, 13);
    }
  }
}

}  // namespace rangefinder::ui
