// One band as a card: what it is, what it pays, its mark and its parts.
#include <algorithm>
#include <string>
#include <vector>

#include "catalog/figures.h"
#include "export/money_words.h"
#include "export/view_words.h"
#include "ui/amounts.h"
#include "ui/band.h"
#include "ui/embed_panel.h"
#include "ui/pane.h"

namespace rangefinder::ui {
namespace {

constexpr float kMargin = 16;
constexpr float kFoot = 36;

BandId band_of(const Frame& frame) {
  const auto& selected = frame.session.screen.selected;
  const auto& rows = frame.view.rows;
  if (selected && std::ranges::find(rows, *selected) != rows.end()) return *selected;
  return rows.front();
}

// A part of the pay: its colour, its name, its range.
struct CardPart {
  ImU32 color;
  const char* name;
  std::string range;
};

std::vector<CardPart> parts_of(const Frame& frame, BandId band, const BandFigures& figures) {
  const Theme& theme = frame.theme;
  const std::uint8_t open = frame.catalog.open_ends(band);
  std::vector<CardPart> parts;
  const auto add = [&](ImU32 color, const char* name, std::string range) {
    if (!range.empty()) parts.push_back({color, name, std::move(range)});
  };
  const auto money = [&](const Ends& ends, std::uint8_t end) {
    return ends.absent() ? std::string() : money_text(ends, (open & end) != 0, figures.currency);
  };
  add(theme.base, "Base", money(figures.base, open_base));
  add(theme.equity, "Equity a year", money(figures.equity, open_equity));
  // As the guide prints it: a percentage says more than what comes of it.
  const std::string percent = bonus_percent(printed(frame.catalog, band));
  add(theme.bonus, "Bonus", percent.empty() ? money(figures.bonus, open_bonus) : percent);
  return parts;
}

// The figure that stands for the band; `what` says which it is.
std::string headline(const Frame& frame, BandId band, const BandFigures& figures,
                     std::string& what) {
  const Query& query = frame.view.query;
  const Ends& total = figures.total(query.basis);
  const bool has_total = !total.absent();
  const std::uint8_t end = has_total ? open_total : open_base;
  const bool open =
      (frame.catalog.open_ends(band) & end) != 0 && (!has_total || query.basis == Basis::stated);
  what = (has_total ? "total per " : "base per ") + std::string(name(query.period));
  const std::string range = money_text(has_total ? total : figures.base, open, figures.currency);
  return (figures.converted ? "≈ " : "") + range;
}

}  // namespace

void draw_embed_card(Frame& frame, const Area& area) {
  const Theme& theme = frame.theme;
  const Pen& pen = frame.pen;
  const BandId band = band_of(frame);
  const BandFigures figures = figures_of(frame.catalog, frame.view.query, band);
  const float left = area.min.x + kMargin;
  const float right = area.max.x - kMargin;
  const Area body{area.min, {area.max.x, std::max(area.min.y, area.max.y - kFoot)}};
  begin_pane(frame, "card", body, Pane::none, theme.surface, false);
  float y = area.min.y + 14;
  const std::string role(facet_value(frame.catalog, Facet::role, band));
  const std::string company(facet_value(frame.catalog, Facet::company, band));
  const std::string place(frame.catalog.region_of(band));
  const float place_width =
      std::min((right - left) * 0.45F, pen.text_width(place, frame.style(12, theme.text2)));
  pen.text({right - place_width, y}, 20, place, frame.style(12, theme.text2), place_width + 1);
  pen.text({left, y}, 20, role, frame.style(type::kTitle, theme.text, Weight::semibold),
           right - place_width - 12 - left);
  y += 19;
  pen.text({left, y}, 17, company, frame.style(type::kCaption, theme.text2), right - left);
  y += 20;

  std::string what;
  const std::string range = headline(frame, band, figures, what);
  TextStyle large = frame.style(24, theme.text, Weight::semibold);
  while (large.size > 16 && pen.text_width(range, large) > right - left) large.size -= 1;
  const float width = pen.text({left, y}, 32, range, large);
  const TextStyle small = frame.style(type::kCaption, theme.text2);
  if (left + width + 8 + pen.text_width(what, small) <= right) {
    pen.text({left + width + 8, y + 3}, 32, what, small);
  }
  frame.item("row", row_label(frame.catalog, band), {left, area.min.y + 14}, {right, y + 32}, true,
             range);
  y += 38;

  const MarkSize size{.lane = 9, .gap = 2, .pad = 5};
  const Axis axis = make_axis(figures.greatest(), right - left, figures.currency);
  draw_band(frame, band, figures, axis, size, {left, y}, true);
  y += mark_height(size) + 8;

  const std::vector<CardPart> parts = parts_of(frame, band, figures);
  const float column = (right - left) / static_cast<float>(std::max<std::size_t>(parts.size(), 1));
  float x = left;
  for (const CardPart& part : parts) {
    pen.fill({x, y + 4}, {x + 8, y + 12}, part.color, 1);
    pen.text({x + 14, y}, 16, part.name, frame.style(type::kCaption, theme.text2), column - 18);
    pen.text({x, y + 16}, 17, part.range, frame.style(type::kCaption, theme.text, Weight::semibold),
             column - 6);
    frame.item("figure", part.name, {x, y}, {x + column - 6, y + 33}, false, part.range);
    x += column;
  }
  end_pane();
  draw_embed_foot(frame, {{area.min.x, body.max.y}, area.max}, {&band, 1}, "Open guide");
}

}  // namespace rangefinder::ui
