// All bands of a guide on one axis, to choose another.
#include <algorithm>

#include "ui/amounts.h"
#include "ui/band.h"
#include "ui/guide_sections.h"
#include "ui/selection.h"
#include "ui/widgets.h"

namespace rangefinder::ui {
namespace {

// The bands of a guide are neighbours.
struct BandRange {
  BandId first, end;
};

BandRange bands_of(const Catalog& catalog, BandId band) {
  const GuideId guide = catalog.guide[band];
  return {catalog.guides.first_band[guide], catalog.guides.first_band[guide + 1]};
}

std::string name_of(const Catalog& catalog, BandId band) {
  const std::string_view level = catalog.levels[catalog.level[band]];
  return std::string(catalog.region_of(band)) + (level.empty() ? "" : ", " + std::string(level));
}

// Where the axis of all of them ends; 0 where they are in several currencies and have none.
double greatest_of(const Frame& frame, BandRange bands) {
  double greatest = 0;
  Currency currency;
  for (BandId band = bands.first; band < bands.end; ++band) {
    const BandFigures figures = figures_of(frame.catalog, frame.view.query, band);
    if (band > bands.first && figures.currency != currency) return 0;
    currency = figures.currency;
    greatest = std::max(greatest, figures.greatest());
  }
  return greatest;
}

void draw_row(Flow& flow, BandId band, float names, double greatest) {
  Frame& frame = flow.frame;
  const Theme& theme = frame.theme;
  const Basis basis = frame.view.query.basis;
  const float height = frame.touch() ? 44 : 28;
  const bool selected = band == flow.band;
  const ImVec2 min(flow.left - 8, flow.y);
  const ImVec2 max(flow.right + 8, flow.y + height);
  const std::string name = name_of(frame.catalog, band);
  ImGui::PushID(static_cast<int>(band));
  if (pressed("##band", min, max)) select_only(frame.session, band);
  ImGui::PopID();
  if (!flow.visible(height)) return;
  if (selected || ImGui::IsItemHovered()) {
    frame.pen.fill(min, max, selected ? theme.selected : theme.hover, 4);
  }
  const BandFigures figures = figures_of(frame.catalog, frame.view.query, band);
  const bool open = basis == Basis::stated && (frame.catalog.open_ends(band) & open_total) != 0;
  const std::string total = headline_text(figures.total(basis), open, figures.currency);
  const TextStyle style = flow.style(flow.body(), theme.text);
  const float used = frame.pen.text_right({flow.right, flow.y}, height, total, style);
  frame.pen.text({flow.left, flow.y}, height, name, style, names);
  const float x = flow.left + names + 8;
  const float room = flow.right - used - 18 - x;  // and chevrons
  if (greatest > 0 && room > 24) {
    const MarkSize size{.lane = 4, .gap = 1, .pad = 2.5F};
    draw_band(frame, band, figures, make_axis(greatest, std::min(room, 160.0F), figures.currency),
              size, {x, flow.y + (height - mark_height(size)) / 2}, selected);
  }
  frame.item("place", name, min, max, selected, total);
}

}  // namespace

void draw_guide_bands(Flow& flow) {
  const Catalog& catalog = flow.frame.catalog;
  const BandRange bands = bands_of(catalog, flow.band);
  if (bands.end - bands.first < 2) return;
  bool levels = false;
  float names = 0;
  for (BandId band = bands.first; band < bands.end; ++band) {
    levels |= !catalog.levels[catalog.level[band]].empty();
    names = std::max(names,
                     flow.frame.pen.text_width(name_of(catalog, band), flow.style(flow.body(), 0)));
  }
  flow.title(std::to_string(bands.end - bands.first) +
             (levels ? " bands in this guide" : " places in this guide"));
  names = std::min(names + 4, flow.width() * 0.45F);
  const double greatest = greatest_of(flow.frame, bands);
  for (BandId band = bands.first; band < bands.end; ++band) {
    const float height = flow.frame.touch() ? 44 : 28;
    draw_row(flow, band, names, greatest);
    flow.y += height;
  }
}

}  // namespace rangefinder::ui
