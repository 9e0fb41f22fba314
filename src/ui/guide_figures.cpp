// Whether a band's parts add up to its total, as printed, with the arithmetic; and what is odd.
#include <algorithm>
#include <cmath>

#include "ui/amounts.h"
#include "ui/guide_sections.h"
#include "ui/readout.h"
#include "ui/widgets.h"

namespace rangefinder::ui {
namespace {

// A part in its own currency: where that is not the row's, the row's figures leave it out.
Ends printed_ends(const Catalog& catalog, BandId band, Part part) {
  const AmountColumn& amounts = catalog[part];
  if (amounts.low[band] == kNoAmount) return {};
  const double scale = catalog.units[catalog.unit[band]].scale;
  return {amounts.low[band] * scale, amounts.high[band] * scale};
}

struct Figure {
  const char* label;
  std::string low, high;
  std::string how = {};  // it came about
  ImU32 swatch = 0;
  bool strong = false;
};

std::string range_of(const Figure& figure) {
  return figure.low == figure.high ? figure.low : figure.low + " – " + figure.high;
}

std::string amount(double value, const Ends& ends, Currency currency) {
  return is_absent(value) ? "—"
                          : short_amount(round_amount(value), currency, ends.high < 20'000 ? 1 : 0);
}

class Figures {
 public:
  explicit Figures(Flow& flow) : flow_(flow), column_(std::min(84.0F, (flow.width() - 128) / 2)) {}

  void header() {
    const TextStyle small = flow_.style(flow_.caption(), flow_.frame.theme.text3);
    flow_.frame.pen.text_right({flow_.right - column_, flow_.y}, 16, "low", small);
    flow_.frame.pen.text_right({flow_.right, flow_.y}, 16, "high", small);
    flow_.y += 18;
  }

  void money(const char* label, const Ends& ends, bool open, Currency currency,
             std::string how = {}, ImU32 swatch = 0, bool strong = false) {
    show({label, amount(ends.low, ends, currency),
          amount(ends.high, ends, currency) + (open ? "+" : ""), std::move(how), swatch, strong});
  }

  // A row that shows, when it is pressed or has the keyboard, where the guide says it.
  void show(const Figure& figure) {
    Frame& frame = flow_.frame;
    const float line = line_height(flow_.body()) + 4;
    const float detail = figure.how.empty() ? 0 : line_height(flow_.caption());
    const float height = std::max(line + detail + 2, frame.touch() ? 44.0F : 0.0F);
    const ImVec2 min(flow_.left, flow_.y);
    const ImVec2 max(flow_.right, flow_.y + height);
    int& open = frame.session.reading.figure;
    if (pressed(figure.label, min, max)) open = open == index_ ? -1 : index_;
    const bool focused = ImGui::IsItemFocused() && ImGui::GetIO().NavVisible;
    if (ImGui::IsItemHovered()) {
      frame.pen.fill({min.x - 6, min.y}, {max.x + 6, max.y}, frame.theme.hover, 4);
      ImGui::SetItemTooltip("%s", line_words(frame.catalog, flow_.band).c_str());
    }
    if (flow_.visible(height)) draw(figure, (height - line - detail) / 2);
    frame.item("figure", figure.label, min, max, open == index_ || focused, range_of(figure));
    flow_.y += height;
    if (open == index_ || focused) where();
    ++index_;
  }

  void rule() {
    flow_.y += 3;
    flow_.frame.pen.horizontal(flow_.left, flow_.right, flow_.y, flow_.frame.theme.control);
    flow_.y += 4;
  }

 private:
  void draw(const Figure& figure, float pad) {
    const Frame& frame = flow_.frame;
    const float line = line_height(flow_.body()) + 4;
    const float y = flow_.y + pad;
    const TextStyle style = flow_.style(flow_.body(), frame.theme.text,
                                        figure.strong ? Weight::semibold : Weight::regular);
    float x = flow_.left;
    if (figure.swatch != 0) {
      frame.pen.fill({x, y + line / 2 - 5}, {x + 10, y + line / 2 + 5}, figure.swatch, 2);
      x += 16;
    }
    frame.pen.text_right({flow_.right, y}, line, figure.high, style);
    const float end = flow_.right - column_;
    const float low = frame.pen.text_right({end, y}, line, figure.low, style);
    frame.pen.text({x, y}, line, figure.label, style, end - low - 8 - x);
    frame.pen.text({x, y + line - 3}, line_height(flow_.caption()), figure.how,
                   flow_.style(flow_.caption(), frame.theme.text3), flow_.right - x);
  }

  // The file and the line, to be copied.
  void where() {
    const std::string words = line_words(flow_.frame.catalog, flow_.band);
    const float end = flow_.copy(words, "where", 8);
    const float top = flow_.y;
    const TextStyle style = flow_.style(flow_.caption(), flow_.frame.theme.text3);
    flow_.y += (flow_.row() - line_height(style.size)) / 2;
    flow_.text(words, style, end + 8 - flow_.left);
    flow_.y = std::max(flow_.y + 4, top + flow_.row());
  }

  Flow& flow_;
  float column_;
  int index_ = 0;
};

// "Stated is above the parts by +8% +7%", shorter where there is little room.
void show_gap(Figures& figures, const BandFigures& printed, bool narrow) {
  if (printed.stated.absent() || printed.recomputed.absent()) return;
  const auto [low, high] = gaps_of(printed.stated, printed.recomputed);
  if (is_absent(low)) return;
  const char* label = narrow ? "Stated against parts" : "Stated against the parts";
  if (low <= 0 && high <= 0) label = narrow ? "Stated is below by" : "Stated is below the parts by";
  if (low >= 0 && high >= 0) label = narrow ? "Stated is above by" : "Stated is above the parts by";
  if (std::abs(low) < 0.005 && std::abs(high) < 0.005) label = "Stated is their sum";
  const bool far = std::max(std::abs(low), std::abs(high)) > 0.1;
  figures.show({label, gap_text(low), gap_text(high), {}, 0, far});
}

void show_finding(Flow& flow, Severity severity, std::string_view message, std::string_view advice,
                  std::int32_t line, std::int32_t other) {
  std::string detail;
  if (advice.starts_with("Line")) {
    // It names them itself.
  } else if (line > 0 && other > 0) {
    detail = "Lines " + std::to_string(std::min(line, other)) + " and " +
             std::to_string(std::max(line, other)) + ". ";
  } else if (line > 0) {
    detail = "Line " + std::to_string(line) + ". ";
  }
  flow.box(severity, message, detail + std::string(advice));
}

}  // namespace

void draw_guide_figures(Flow& flow) {
  const Catalog& catalog = flow.frame.catalog;
  const Theme& theme = flow.frame.theme;
  const BandId band = flow.band;
  const BandFigures as_printed = printed_figures(catalog, band);
  const std::uint8_t open = catalog.open_ends(band);
  flow.title("Do the parts add up?", (flow.frame.phone() ? "" : "as printed, ") +
                                         std::string(as_printed.currency.code()) + " · " +
                                         line_text(catalog.line[band]));
  const auto currency = [&](Part part) { return currency_of(catalog, band, part); };
  Figures figures(flow);
  figures.header();
  figures.money("Base", printed_ends(catalog, band, Part::base), (open & open_base) != 0,
                currency(Part::base), {}, theme.base);
  if (catalog.equity_kind[band] != kNoEquity) {
    figures.money("Equity per year", as_printed.equity, (open & open_equity) != 0,
                  as_printed.currency, equity_words(catalog, band), theme.equity);
  }
  if (!as_printed.bonus.absent() || !bonus_words(catalog, band).empty()) {
    figures.money("Bonus", as_printed.bonus, (open & open_bonus) != 0, as_printed.currency,
                  bonus_words(catalog, band), theme.bonus);
  }
  figures.rule();
  figures.money("Recomputed", as_printed.recomputed, false, as_printed.currency);
  figures.money("Stated", printed_ends(catalog, band, Part::stated), (open & open_total) != 0,
                currency(Part::stated), {}, 0, true);
  show_gap(figures, as_printed, flow.width() < 320 || flow.frame.phone());
  if (const Ends signing = printed_ends(catalog, band, Part::signing); !signing.absent()) {
    figures.money("Sign-on, once", signing, (open & open_signing) != 0, currency(Part::signing),
                  "Not in the totals");
  }
  const TextStyle note = flow.style(flow.caption(), theme.text3);
  if (as_printed.recomputed.absent() && !as_printed.base.absent()) {
    flow.text("A part has no amount that a sum could count: the parts are not added up.", note);
  }
  if (open != 0) flow.text("The guide leaves a high end open.", note);
  if (const auto notes = printed(catalog, band).notes; !notes.empty()) {
    flow.text("The guide adds: " + std::string(notes), note);
  }
}

void draw_guide_findings(Flow& flow) {
  const Catalog& catalog = flow.frame.catalog;
  flow.y += 8;
  for (const BandFinding& finding : findings_of(catalog, flow.band)) {
    const ProseFinding* words = in_words(catalog, finding);
    show_finding(flow, finding.severity, finding_words(catalog, finding),
                 words != nullptr ? std::string_view(words->advice) : std::string_view(),
                 words != nullptr ? finding.line : 0, finding.other_line);
  }
  const Prose* prose = catalog.prose_of(flow.band);
  if (prose == nullptr) return;
  for (const ProseFinding& finding : prose->findings) {
    if (finding.band >= 0) continue;
    show_finding(flow, finding.severity, finding.message, finding.advice, finding.line,
                 finding.other_line);
  }
}

}  // namespace rangefinder::ui
