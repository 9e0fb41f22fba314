// The head of the guide's pane: whose band it is, what it pays, and the marks to keep it by.
#include <cfloat>
#include <cmath>

#include "base/text.h"
#include "export/view_words.h"
#include "ui/amounts.h"
#include "ui/band.h"
#include "ui/guide_sections.h"
#include "ui/offers.h"
#include "ui/readout.h"
#include "ui/widgets.h"

namespace rangefinder::ui {
namespace {

// The figure that stands for the band, and what it is.
struct Headline {
  std::string range;  // "≈ $273K – $404K"
  std::string what;   // "total per year"
};

Headline headline_of(const Frame& frame, BandId band, const BandFigures& figures) {
  const Query& query = frame.view.query;
  const std::uint8_t open = frame.catalog.open_ends(band);
  const std::string per = " per " + std::string(name(query.period));
  std::string range;
  std::string what;
  if (const bool stated = query.basis == Basis::stated; !figures.total(query.basis).absent()) {
    range = money_text(figures.total(query.basis), stated && (open & open_total) != 0,
                       figures.currency);
    what = stated ? "total" : "recomputed total";
  } else if (!figures.base.absent()) {
    range = money_text(figures.base, (open & open_base) != 0, figures.currency);
    what = "base";
  } else {
    return {"No total", {}};
  }
  return {(figures.converted ? "≈ " : "") + range, what + per};
}

// "Printed £203K – £300K · £1 = $1.3465, 31 Dec 2025"; "" where nothing is converted.
std::string printed_text(const Frame& frame, BandId band, const BandFigures& figures) {
  const Catalog& catalog = frame.catalog;
  const BandFigures as_printed = printed_figures(catalog, band);
  if (!figures.converted || as_printed.stated.absent()) return {};
  const bool open = (catalog.open_ends(band) & open_total) != 0;
  const Currency from = as_printed.currency;
  std::string text = "Printed " + money_text(as_printed.stated, open, from);
  if (frame.view.query.period != Period::year) text += " per year";
  if (const auto factor = catalog.rates.factor(from, figures.currency)) {
    const double units = rate_units(*factor);
    text += " · " + short_amount(round_amount(units), from) + " = " +
            std::string(figures.currency.prefix()) + format_decimal(*factor * units, 4) + ", " +
            date_text(catalog.rates.date);
  }
  return text;
}

std::string copied_text(const Frame& frame, BandId band, const Headline& headline) {
  std::string text = row_label(frame.catalog, band) + " · " +
                     std::string(facet_value(frame.catalog, Facet::role, band)) + '\n' +
                     headline.range + ' ' + headline.what;
  for (const ReadoutLine& line : readout_lines(frame, band, FLT_MAX)) {
    if (line.kind == ReadoutLine::Kind::rule) continue;
    text += '\n' + line.label;
    if (!line.value.empty()) text += ": " + line.value;
  }
  return text;
}

// Icons from the right: close, copy, offer where a host wants that, pin; gives where the leftmost
// starts.
float draw_icons(Flow& flow, const Headline& headline) {
  Frame& frame = flow.frame;
  Screen& screen = frame.session.screen;
  const float side = frame.touch() ? 44 : 32;
  const float y = flow.y - (side - line_height(type::kTitle)) / 2;
  float x = flow.right + 8 - side;
  ButtonSpec spec = icon_button("Close", Icon::close);
  if (button(frame, {x, y}, side, spec)) {
    if (frame.phone()) {
      frame.session.sheet = Sheet::none;
    } else {
      screen.guide = false;
    }
  }
  x -= side;
  const std::string& copied = frame.session.reading.copied;
  spec.label = "Copy figures";
  spec.icon = copied.starts_with(row_label(frame.catalog, flow.band)) ? Icon::check : Icon::copy;
  if (button(frame, {x, y}, side, spec)) {
    frame.requests.copy = frame.session.reading.copied = copied_text(frame, flow.band, headline);
  }
  if (frame.session.has(EmbedPanel::offer)) {
    x -= side;
    spec.label = "Put my offer on it";
    spec.icon = Icon::diamond;
    if (button(frame, {x, y}, side, spec)) {
      put_offer_on(*frame.session.offers, frame.catalog, flow.band);
      screen.tab = Tab::offer;
      frame.session.sheet = Sheet::none;
    }
  }
  x -= side;
  const bool pinned = screen.pinned(flow.band);
  const bool full = screen.pins.size() >= kMostPins;
  const ImVec2 max(x + side, y + side);
  if (pressed("##pin", {x, y}, max, pinned || !full)) screen.toggle_pin(flow.band);
  if (ImGui::IsItemHovered(ImGuiHoveredFlags_AllowWhenDisabled)) {
    frame.pen.fill({x, y}, max, frame.theme.hover, 6);
    ImGui::SetItemTooltip("%s", pinned ? "Unpin"
                                : full ? "Six bands are pinned"
                                       : "Pin to compare");
  }
  const ImU32 ink = pinned ? frame.theme.accent : frame.theme.text2;
  draw_icon(frame.pen, Icon::pin, {x + side / 2, y + side / 2},
            pinned || !full ? ink : with_alpha(ink, 0.4F));
  frame.item("button", "Pin", {x, y}, max, pinned);
  return x;
}

}  // namespace

void draw_guide_head(Flow& flow) {
  Frame& frame = flow.frame;
  const Theme& theme = frame.theme;
  const Catalog& catalog = frame.catalog;
  const BandFigures figures = figures_of(catalog, frame.view.query, flow.band);
  const Headline headline = headline_of(frame, flow.band, figures);
  const float icons = draw_icons(flow, headline);
  flow.text(facet_value(catalog, Facet::company, flow.band),
            flow.style(type::kTitle, theme.text, Weight::semibold), 0, flow.right - icons + 8);
  if (frame.touch()) flow.y += 13;  // as far as the icons reach
  std::string place = std::string(facet_value(catalog, Facet::role, flow.band)) + " · " +
                      std::string(catalog.region_of(flow.band));
  if (const auto level = catalog.levels[catalog.level[flow.band]]; !level.empty()) {
    place += " · " + std::string(level);
  }
  if (catalog.is_yours(flow.band)) place += " · yours";
  flow.text(place, flow.style(flow.body(), theme.text2), 0,
            frame.touch() ? 0 : flow.right - icons + 8);

  const TextStyle large = flow.style(frame.phone() ? 26.0F : 22.0F, theme.text, Weight::semibold);
  const TextStyle small = flow.style(flow.caption(), theme.text3);
  const float height = large.size + 8;
  const float drawn =
      frame.pen.text({flow.left, flow.y}, height, headline.range, large, flow.width());
  // Behind the range where there is room, else below it.
  const float what = frame.pen.text_width(headline.what, small);
  const bool behind = drawn + 8 + what <= flow.width();
  if (behind) frame.pen.text({flow.left + drawn + 8, flow.y + 3}, height, headline.what, small);
  frame.item("headline", headline.range, {flow.left, flow.y}, {flow.right, flow.y + height}, false,
             headline.what);
  flow.y += height;
  if (!behind) flow.text(headline.what, small);
  if (const std::string text = printed_text(frame, flow.band, figures); !text.empty()) {
    flow.text(text, flow.style(flow.caption(), theme.text2));
  }
  flow.y += 4;
  const double greatest = std::max(figures.greatest(), frame.view.largest.in(figures.currency));
  const MarkSize size{.lane = frame.phone() ? 11.0F : 8.0F, .gap = 2, .pad = 4};
  draw_band(frame, flow.band, figures, make_axis(greatest, flow.width(), figures.currency), size,
            {flow.left, flow.y}, true);
  flow.y += mark_height(size) + 6;
  flow.text(data_words(catalog, flow.band), small);
}

}  // namespace rangefinder::ui
