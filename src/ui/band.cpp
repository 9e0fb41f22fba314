// The band mark on the canvas, its axis, and the marks beside it.
#include "ui/band.h"
#include "chart/band_shapes.h"
#include "export/band_figure.h"
#include "export/view_words.h"
#include "ui/draw_drawing.h"
#include "ui/icons.h"

namespace rangefinder::ui {

std::string row_label(const Catalog& catalog, BandId band) {
  std::string label(facet_value(catalog, Facet::company, band));
  label += ", ";
  label += catalog.region_of(band);
  if (const auto level = facet_value(catalog, Facet::level, band); !level.empty()) {
    label += ", ";
    label += level;
  }
  return label;
}

void draw_band(const Frame& frame, BandId band, const BandFigures& figures, const Axis& axis,
               const MarkSize& size, ImVec2 at, bool selected) {
  const BandShape shape = band_shape(frame.catalog, band, figures);
  std::vector<Shape> shapes;
  shapes.reserve(12);
  for (const Mark& mark : band_marks(shape, axis, size)) {
    add_mark(shapes, mark, 0, 0, selected);
  }
  for (const Shape& one : shapes) draw_shape(frame, one, at);
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

std::string overdue_since(const Frame& frame, BandId band) {
  const Catalog& catalog = frame.catalog;
  const std::string_view due = catalog.days[catalog.guides.review_due[catalog.guide[band]]];
  // ISO days are in order as text.
  return due.empty() || frame.session.today.empty() || due >= frame.session.today ? std::string()
                                                                                  : date_text(due);
}

float draw_marks(Frame& frame, BandId band, const BandFigures& figures, ImVec2 right, float height,
                 bool compact) {
  constexpr float kSlot = 15;
  struct Slot {
    bool shown;
    Icon icon;
    ImU32 color;
  };
  const bool has_findings = frame.catalog.has_findings(band);
  const bool undated =
      frame.catalog.quarter_of(band).empty() || !overdue_since(frame, band).empty();
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
  return x;
}

}  // namespace rangefinder::ui
