// The band mark on the canvas, its axis, and the read-out.
#include <cmath>

#include "base/text.h"
#include "export/view_json.h"
#include "ui/amounts.h"
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
  const std::uint8_t open = frame.catalog.open_ends[band];
  BandShape shape{figures.base.low,   figures.base.high,  figures.equity.low, figures.equity.high,
                  figures.bonus.low,  figures.bonus.high, figures.stated.low, figures.stated.high};
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

void draw_readout(Frame& frame, BandId band, const BandFigures& figures) {
  const Theme& theme = frame.theme;
  const Catalog& catalog = frame.catalog;
  const std::uint8_t open = catalog.open_ends[band];
  const Printed& printed = catalog.printed[band];
  const Currency currency = figures.currency;
  constexpr float kWidth = 292;
  constexpr float kPadX = 14;
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(kPadX, 10));
  ImGui::SetNextWindowSize({kWidth, 0});
  if (ImGui::BeginTooltip()) {
    const float left = ImGui::GetCursorScreenPos().x;
    const float right = left + kWidth - 2 * kPadX;
    const auto line = [&](float height) {
      const ImVec2 at = ImGui::GetCursorScreenPos();
      ImGui::Dummy({kWidth - 2 * kPadX, height});
      return at;
    };
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0, 0));
    const TextStyle strong = frame.style(type::kBody, theme.text, Weight::semibold);
    const TextStyle plain = frame.style(type::kCaption, theme.text2);
    const TextStyle note = frame.style(type::kAxis, theme.text3);
    ImVec2 at = line(18);
    const std::string where = "line " + std::to_string(catalog.line[band]);
    const float where_width = frame.pen.text_right({right, at.y}, 18, where, note);
    frame.pen.text({left, at.y}, 18, row_label(catalog, band), strong,
                   right - left - where_width - 10);
    at = line(18);
    frame.pen.text(at, 15, std::string(facet_value(catalog, Facet::role, band)) + " · " +
                               unit_text(frame.view.query), note, right - left);
    const auto row = [&](ImU32 swatch, const std::string& label, const Ends& ends, bool is_open,
                         const TextStyle& style) {
      at = line(19);
      float x = left;
      if (swatch != 0) {
        frame.pen.fill({x, at.y + 5}, {x + 9, at.y + 14}, swatch, 2);
        x += 15;
      }
      const float value = frame.pen.text_right({right, at.y}, 19,
                                               money_text(ends, is_open, currency), style);
      frame.pen.text({x, at.y}, 19, label, style, right - x - value - 8);
    };
    row(theme.base, "Base", figures.base, (open & open_base) != 0, plain);
    if (catalog.equity_kind[band] != kNoEquity) {
      row(theme.equity, "Equity per year", figures.equity, (open & open_equity) != 0, plain);
      if (!is_absent(printed.grant_low)) {
        at = line(15);
        const Ends grant{printed.grant_low, printed.grant_high};
        std::string how = money_text(grant, (open & open_equity) != 0, catalog.currency[band]);
        how += printed.vesting_years == 0   ? ", over how long is not said"
               : printed.vesting_years == 1 ? " a year"
                                            : " ÷ " + std::to_string(printed.vesting_years) + " years";
        how += " · " + facet_label(Facet::equity, facet_value(catalog, Facet::equity, band));
        frame.pen.text({left + 15, at.y}, 15, how, note, right - left - 15);
      }
    }
    if (!figures.bonus.absent()) {
      row(theme.bonus, "Bonus", figures.bonus, (open & open_bonus) != 0, plain);
      if (!is_absent(printed.percent_low)) {
        at = line(15);
        std::string percent = format_decimal(printed.percent_low, 1);
        if (printed.percent_high != printed.percent_low) {
          percent += "–" + format_decimal(printed.percent_high, 1);
        }
        frame.pen.text({left + 15, at.y}, 15, percent + "% of base", note);
      }
    }
    if (!figures.signing.absent()) {
      row(0, "Sign-on, once, beside the total", figures.signing, (open & open_signing) != 0, plain);
    }
    at = line(7);
    frame.pen.horizontal(left, right, at.y + 3, theme.line);
    row(0, "Recomputed", figures.recomputed, false, plain);
    row(0, "Stated", figures.stated, (open & open_total) != 0,
        frame.style(type::kCaption, theme.text, Weight::semibold));
    const auto small = [&](const std::string& text) {
      at = line(16);
      frame.pen.text({left, at.y}, 16, text, note, right - left);
    };
    if (!is_absent(figures.gap) && std::abs(figures.gap) >= 0.005) {
      small("Stated is " + gap_text(std::abs(figures.gap)).substr(1) +
            (figures.gap > 0 ? " above" : " below") + " the parts.");
    }
    if (figures.converted && !is_absent(catalog.stated.low[band])) {
      const Ends ends{catalog.stated.low[band], catalog.stated.high[band]};
      small("≈ printed " + money_text(ends, (open & open_total) != 0, catalog.currency[band]) +
            " per year");
    }
    for (const BandFinding& finding : catalog.findings) {
      if (finding.band != band || finding.rule == "total-gap") continue;
      small(finding.message);
    }
    ImGui::PopStyleVar();
    ImGui::EndTooltip();
  }
  ImGui::PopStyleVar();
}

void draw_marks(Frame& frame, BandId band, const BandFigures& figures, ImVec2 right, float height,
                bool compact) {
  constexpr float kSlot = 15;
  struct Slot {
    bool shown;
    Icon icon;
    ImU32 color;
  };
  bool has_findings = false;
  for (const BandFinding& finding : frame.catalog.findings) has_findings |= finding.band == band;
  const bool undated =
      frame.catalog.guides[frame.catalog.guide[band]].salary_quarter.empty();
  const ImU32 ink = frame.theme.text2;
  const Slot slots[] = {{has_findings, Icon::warn, frame.theme.warn},
                        {undated, Icon::clock, ink},
                        {frame.catalog.open_ends[band] != 0, Icon::open_end, ink},
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
