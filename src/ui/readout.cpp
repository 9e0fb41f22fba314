#include "ui/readout.h"

#include <cmath>

#include "base/text.h"
#include "export/money_words.h"
#include "export/view_words.h"
#include "ui/amounts.h"
#include "ui/band.h"

namespace rangefinder::ui {
namespace {

using Kind = ReadoutLine::Kind;

float height_of(Kind kind) {
  switch (kind) {
    case Kind::figure:
    case Kind::strong:
      return 20;
    case Kind::rule:
      return 9;
    case Kind::detail:
    case Kind::note:
    case Kind::warning:
      break;
  }
  return 16;
}

}  // namespace

std::string equity_words(const Catalog& catalog, BandId band) {
  const Printed as_printed = printed(catalog, band);
  if (is_absent(as_printed.grant_low)) return {};
  const bool open = (catalog.open_ends(band) & open_equity) != 0;
  std::string text = money_text({as_printed.grant_low, as_printed.grant_high}, open,
                                currency_of(catalog, band, Part::equity));
  if (as_printed.vesting_years == 0) {
    text += ", over how long is not said";
  } else if (as_printed.vesting_years == 1) {
    text += " a year";
  } else {
    text += " ÷ " + std::to_string(as_printed.vesting_years) + " years";
  }
  return text + " · " +
         facet_label(catalog, Facet::equity, facet_value(catalog, Facet::equity, band));
}

std::string bonus_words(const Catalog& catalog, BandId band) {
  const std::string percent = bonus_percent(printed(catalog, band));
  return percent.empty() ? percent : percent + " of base";
}

std::string data_words(const Catalog& catalog, BandId band) {
  const std::string quarter(catalog.quarter_of(band));
  const std::string quality(catalog.quality_of(band));
  if (quarter.empty()) return "The guide gives no salary date.";
  return "Salary data " + quarter +
         (quality.empty() ? std::string() : " · quality “" + quality + "”, says the guide");
}

std::string line_words(const Catalog& catalog, BandId band) {
  return std::string(catalog.file_of(band)) + ", line " + std::to_string(catalog.line[band]);
}

std::string finding_words(const Catalog& catalog, const BandFinding& finding) {
  const ProseFinding* words = in_words(catalog, finding);
  return words != nullptr ? words->message
                          : facet_label(catalog, Facet::finding, catalog.rules[finding.rule]) +
                                ", line " + std::to_string(finding.line);
}

std::vector<ReadoutLine> readout_lines(const Frame& frame, BandId band, float width) {
  const Catalog& catalog = frame.catalog;
  const Theme& theme = frame.theme;
  const BandFigures figures = figures_of(catalog, frame.view.query, band);
  const std::uint8_t open = catalog.open_ends(band);
  std::vector<ReadoutLine> lines;
  const auto figure = [&](const char* label, const Ends& ends, std::uint8_t end, ImU32 swatch,
                          Kind kind = Kind::figure) {
    lines.push_back({kind, label, money_text(ends, (open & end) != 0, figures.currency), swatch});
  };
  const auto say = [&](Kind kind, const std::string& text) {
    if (text.empty()) return;
    for (const std::string_view line : frame.pen.lines(text, frame.style(type::kAxis, 0), width)) {
      lines.push_back({kind, std::string(line), {}, 0});
    }
  };

  figure("Base", figures.base, open_base, theme.base);
  if (catalog.equity_kind[band] != kNoEquity) {
    figure(equity_title(frame.view.query.period), figures.equity, open_equity, theme.equity);
    say(Kind::detail, equity_words(catalog, band));
  }
  if (!figures.bonus.absent()) {
    figure("Bonus", figures.bonus, open_bonus, theme.bonus);
    say(Kind::detail, bonus_words(catalog, band));
  }
  if (!figures.signing.absent()) figure("Sign-on, once", figures.signing, open_signing, 0);
  lines.push_back({Kind::rule, {}, {}, 0});
  figure("Recomputed", figures.recomputed, 0, 0);
  figure("Stated", figures.stated, open_total, 0, Kind::strong);
  if (!is_absent(figures.gap) && std::abs(figures.gap) >= 0.005) {
    say(Kind::note, "Stated is " + format_decimal(std::abs(figures.gap) * 100, 0) + "% " +
                        (figures.gap > 0 ? "above" : "below") + " the parts.");
  }
  const BandFigures unconverted = printed_figures(catalog, band);
  if (figures.converted && !unconverted.stated.absent()) {
    say(Kind::note,
        "≈ Printed " +
            money_text(unconverted.stated, (open & open_total) != 0, unconverted.currency) +
            " per year, converted");
  }
  if (open != 0) say(Kind::note, "The guide leaves a high end open.");
  say(Kind::note, data_words(catalog, band));
  for (const BandFinding& finding : findings_of(catalog, band)) {
    // The gap has its own line above.
    if (catalog.rules[finding.rule] == "total-gap") continue;
    say(finding.severity == Severity::info ? Kind::note : Kind::warning,
        finding_words(catalog, finding));
  }
  say(Kind::note, line_words(catalog, band));
  return lines;
}

float readout_height(const std::vector<ReadoutLine>& lines) {
  float height = 0;
  for (const ReadoutLine& line : lines) height += height_of(line.kind);
  return height;
}

void draw_lines(const Frame& frame, const std::vector<ReadoutLine>& lines, ImVec2 at, float width) {
  const Theme& theme = frame.theme;
  const float right = at.x + width;
  float y = at.y;
  for (const ReadoutLine& line : lines) {
    const float height = height_of(line.kind);
    const bool strong = line.kind == Kind::strong;
    const float indent = line.swatch != 0 ? 16.0F : 0.0F;
    switch (line.kind) {
      case Kind::figure:
      case Kind::strong: {
        if (line.swatch != 0) {
          frame.pen.fill({at.x, y + 5}, {at.x + 10, y + 15}, line.swatch, 2);
        }
        const TextStyle style = frame.style(frame.phone() ? type::kBody : type::kCaption,
                                            strong ? theme.text : theme.text2,
                                            strong ? Weight::semibold : Weight::regular);
        const float value = frame.pen.text_right({right, y}, height, line.value, style);
        frame.pen.text({at.x + indent, y}, height, line.label, style, width - indent - value - 8);
        break;
      }
      case Kind::detail:
        frame.pen.text({at.x + 16, y}, height, line.label, frame.style(type::kAxis, theme.text3),
                       width - 16);
        break;
      case Kind::rule:
        frame.pen.horizontal(at.x, right, y + 4, theme.line);
        break;
      case Kind::note:
      case Kind::warning:
        frame.pen.text({at.x, y}, height, line.label,
                       frame.style(type::kAxis, line.kind == Kind::note ? theme.text3 : theme.warn),
                       width);
        break;
    }
    y += height;
  }
}

void draw_readout(const Frame& frame, BandId band) {
  constexpr float kWidth = 320;
  constexpr float kPadding = 14;
  constexpr float kInner = kWidth - 2 * kPadding;
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(kPadding, 10));
  ImGui::SetNextWindowSize({kWidth, 0});
  if (ImGui::BeginTooltip()) {
    const auto lines = readout_lines(frame, band, kInner);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    frame.pen.text(at, 18, row_label(frame.catalog, band),
                   frame.style(type::kBody, frame.theme.text, Weight::semibold), kInner);
    frame.pen.text({at.x, at.y + 18}, 16,
                   std::string(facet_value(frame.catalog, Facet::role, band)) + " · " +
                       unit_text(frame.view.query),
                   frame.style(type::kAxis, frame.theme.text3), kInner);
    draw_lines(frame, lines, {at.x, at.y + 38}, kInner);
    ImGui::Dummy({kInner, 38 + readout_height(lines)});
    ImGui::EndTooltip();
  }
  ImGui::PopStyleVar();
}

}  // namespace rangefinder::ui
