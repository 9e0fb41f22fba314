// What a phone shows first of an offer: its mark on the band, and three figures.
#include <algorithm>
#include <span>

#include "export/position_words.h"
#include "ui/band.h"
#include "ui/offer_sections.h"

namespace rangefinder::ui {
namespace {

const OfferPosition* first_total(const OfferReport& report) {
  const auto total = std::ranges::find(report.positions, Measure::total, &OfferPosition::measure);
  return total == report.positions.end() ? nullptr : &*total;
}

// As the guide prints the band, whatever the table is in: so is the offer.
void draw_mark(Flow& flow, const OfferReport& report, double total) {
  constexpr MarkSize kSize{.lane = 11, .gap = 2, .pad = 4};
  constexpr float kAxis = 18;
  Frame& frame = flow.frame;
  const BandFigures figures = printed_figures(frame.catalog, report.band);
  const Axis axis =
      make_axis(std::max(figures.greatest(), total), flow.width(), report.offer.currency);
  const float height = mark_height(kSize);
  const ImVec2 at(flow.left, flow.y + 2);
  draw_grid(frame, axis, at.x, at.y - 2, at.y + height + 2);
  draw_band(frame, report.band, figures, axis, kSize, at, true);
  const float x = at.x + axis.x(total);
  frame.pen.fill({x - 1, at.y - 2}, {x + 1, at.y + height + 2}, frame.theme.text);
  draw_diamond(frame, {x, at.y + height / 2}, {}, false);
  draw_axis(frame, axis, {at.x, at.y + height + 2}, kAxis);
  frame.item("mark", row_label(frame.catalog, report.band), at, {flow.right, at.y + height}, false,
             offer_money(total, report.offer.currency));
  flow.y = at.y + height + 2 + kAxis + 6;
}

struct Tile {
  std::string what, figure, unit;
};

// As large as `style` says, or smaller where it does not fit: a figure is never cut.
void draw_fitted(const Flow& flow, ImVec2 at, float height, const std::string& text,
                 TextStyle style, float width) {
  constexpr float kLeast = 11;
  const Pen& pen = flow.frame.pen;
  while (style.size > kLeast && pen.text_width(text, style) > width) style.size -= 1;
  pen.text(at, height, text, style, width);
}

void draw_tiles(Flow& flow, std::span<const Tile> tiles) {
  constexpr float kHeight = 74;
  constexpr float kGap = 8;
  Frame& frame = flow.frame;
  const auto count = static_cast<float>(tiles.size());
  const float width = (flow.width() - kGap * (count - 1)) / count;
  const float pad = width < 110 ? 6 : 10;
  const float room = width - 2 * pad;
  const TextStyle quiet = flow.style(flow.caption(), frame.theme.text2);
  const TextStyle small = flow.style(type::kCaption, frame.theme.text2);
  const TextStyle large = flow.style(18, frame.theme.text, Weight::semibold);
  float x = flow.left;
  for (const Tile& tile : tiles) {
    frame.pen.fill({x, flow.y}, {x + width, flow.y + kHeight}, frame.theme.bg, 6);
    draw_fitted(flow, {x + pad, flow.y + 8}, 18, tile.what, quiet, room);
    draw_fitted(flow, {x + pad, flow.y + 26}, 24, tile.figure, large, room);
    draw_fitted(flow, {x + pad, flow.y + 50}, 16, tile.unit, small, room);
    frame.item("tile", tile.what, {x, flow.y}, {x + width, flow.y + kHeight}, false, tile.figure);
    x += width + kGap;
  }
  flow.y += kHeight + 8;
}

}  // namespace

void draw_offer_summary(Flow& flow) {
  const OfferReport& report = *flow.frame.session.offers->report();
  const OfferPosition* total = first_total(report);
  if (total == nullptr) return;
  draw_mark(flow, report, total->pay);
  const Currency currency = report.offer.currency;
  const Position& position = total->position;
  const Tile tiles[] = {
      {"Your total", offer_money(total->pay, currency), "sign-on apart"},
      {"In the band", penetration_percent(position), "of low to high"},
      {"To the middle", offer_gap(position.to_middle, currency), "a year"},
  };
  draw_tiles(flow, tiles);
}

}  // namespace rangefinder::ui
