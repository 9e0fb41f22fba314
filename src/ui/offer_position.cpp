// Where an offer lies: a row for each measure with the band's range on an axis that all of them
// share, and the offers of this band on it.
#include <algorithm>

#include "base/text.h"
#include "export/position_words.h"
#include "export/view_cells.h"
#include "export/view_words.h"
#include "ui/band.h"
#include "ui/figure_table.h"
#include "ui/offer_sections.h"
#include "ui/panels.h"
#include "ui/position_rows.h"

namespace rangefinder::ui {
namespace {

constexpr float kWide = 560;     // from here on names, bars and figures stand side by side
constexpr float kNames = 150;    // the column of names where they do,
constexpr float kFigures = 190;  // and that of figures
constexpr float kAxis = 18;
constexpr float kBar = 14;
constexpr float kClear = 6;  // of a bar, above and below: the diamonds are higher than it
constexpr float kLabel = 15;

// The guide's own floor for the base; absent where it names none.
double guide_floor(const Plan& plan) {
  for (const PlanRow& row : plan.rows) {
    if (row.part == PayPart::base && row.floor.reason == PlanReason::guide) return row.floor.value;
  }
  return kAbsent;
}

// Another offer for the same band.
struct OtherOffer {
  std::string letter, title;
  const OfferFigures* figures;
};

std::vector<OtherOffer> others_of(const Offers& offers, BandId band) {
  std::vector<OtherOffer> others;
  for (std::size_t i = 0; i < offers.results.reports.size() && i < offers.forms.size(); ++i) {
    const auto& report = offers.results.reports[i];
    if (i == offers.shown || !report || report->band != band) continue;
    others.push_back({offer_letter(offers, i), offer_title(offers, i), &report->figures});
  }
  return others;
}

class OfferRows {
 public:
  OfferRows(Flow& flow, const OfferReport& report)
      : flow_(flow),
        frame_(flow.frame),
        report_(report),
        rows_(position_rows(flow.frame.catalog, report)),
        others_(others_of(*flow.frame.session.offers, report.band)),
        letter_(offer_letter(*flow.frame.session.offers, flow.frame.session.offers->shown)),
        floor_(guide_floor(report.plan)),
        wide_(flow.width() >= kWide) {
    const float width = wide_ ? flow.width() - kNames - kFigures : flow.width();
    axis_ = make_axis(greatest(), width, report.offer.currency, 60);
  }

  void draw() {
    if (rows_.empty()) {
      say("The guide's band has no figures to compare with.");
      return;
    }
    draw_axis(frame_, axis_, {bar_left(), flow_.y}, kAxis);
    flow_.y += kAxis;
    for (const PositionRow& row : rows_) draw(row);
    flow_.y += 4;
    notes();
    if (has_standings()) standings();
    flow_.y += 8;
    gaps();
  }

 private:
  Currency currency() const { return report_.offer.currency; }
  std::string money(double amount) const { return offer_money(amount, currency()); }
  float bar_left() const { return flow_.left + (wide_ ? kNames : 0); }

  // Offers outside of their band are on the axis, too.
  double greatest() const {
    double most = is_absent(floor_) ? 0 : floor_;
    for (const PositionRow& row : rows_) {
      most = std::max({most, row.band.high, row.pay});
      for (const OtherOffer& other : others_) {
        most = std::max(most, pay_of(*other.figures, row.measure));
      }
    }
    return most;
  }

  bool has_floor(const PositionRow& row) const {
    return row.measure == Measure::base && !is_absent(floor_);
  }
  float above_bar(const PositionRow& row) const {
    return kClear + (has_floor(row) ? kLabel : 0) + (others_.empty() ? 0 : kLabel);
  }
  float bar_height(const PositionRow& row) const { return above_bar(row) + kBar + kClear + kLabel; }

  // ---------------------------------------------------------------- a row

  void draw(const PositionRow& row) {
    const float line = line_height(flow_.body());
    const float small = line_height(flow_.caption());
    const float bars = bar_height(row);
    const float height = wide_ ? std::max(line + small, bars) + 10 : line + bars + small + 12;
    const float top = flow_.y;
    if (flow_.visible(height)) {
      frame_.pen.horizontal(flow_.left, flow_.right, top, frame_.theme.line);
      const float bar_top = wide_ ? top + (height - bars) / 2 : top + 4 + line;
      draw_grid(frame_, axis_, bar_left(), wide_ ? top + 1 : bar_top, bar_top + bars - kLabel);
      draw_bar(row, bar_top + above_bar(row));
      if (wide_) {
        wide_words(row, top + (height - line - small) / 2);
      } else {
        narrow_words(row, top + 4, bar_top + bars + 2);
      }
    }
    const ImVec2 min(flow_.left, top);
    const ImVec2 max(flow_.right, top + height);
    frame_.item("position", row.title, min, max, false, position_words(row.position));
    frame_.item("position-pay", row.title, min, max, false, pay_text(row));
    frame_.item("position-band", row.title, min, max, false, low_text(row) + ", " + high_text(row));
    flow_.y += height;
  }

  // "≈" before what was typed in another currency.
  std::string pay_text(const PositionRow& row) const {
    return (report_.rate != 1 ? "≈ " : "") + money(row.pay);
  }
  std::string low_text(const PositionRow& row) const { return money(row.band.low) + " low"; }
  std::string high_text(const PositionRow& row) const {
    const bool open = is_open(frame_.catalog, report_.band, row.measure, row.basis);
    return money(row.band.high) + (open ? "+ high" : " high");
  }

  void wide_words(const PositionRow& row, float y) const {
    const float line = line_height(flow_.body());
    const float small = line_height(flow_.caption());
    const TextStyle strong = flow_.style(flow_.body(), frame_.theme.text, Weight::semibold);
    const TextStyle quiet = flow_.style(flow_.caption(), frame_.theme.text2);
    frame_.pen.text({flow_.left, y}, line, row.title, strong, kNames - 12);
    frame_.pen.text({flow_.left, y + line}, small, pay_text(row), quiet, kNames - 12);
    const float x = flow_.right - kFigures + 20;
    frame_.pen.text({x, y}, line, penetration_words(row.position), strong, flow_.right - x);
    frame_.pen.text({x, y + line}, small, middle_words(row.position), quiet, flow_.right - x);
  }

  void narrow_words(const PositionRow& row, float y, float below) const {
    const float line = line_height(flow_.body());
    const TextStyle strong = flow_.style(flow_.body(), frame_.theme.text, Weight::semibold);
    const float used = frame_.pen.text_right({flow_.right, y}, line, pay_text(row), strong);
    frame_.pen.text({flow_.left, y}, line, row.title, strong, flow_.width() - used - 8);
    frame_.pen.text({flow_.left, below}, line_height(flow_.caption()), position_words(row.position),
                    flow_.style(flow_.caption(), frame_.theme.text2), flow_.width());
  }

  // ---------------------------------------------------------------- its bar

  // A stated range is an outline, as in the table; what is a sum of ours has the colour of no part.
  void draw_range(const PositionRow& row, ImVec2 min, ImVec2 max) const {
    const Theme& theme = frame_.theme;
    if (row.measure == Measure::base || row.measure == Measure::equity) {
      frame_.pen.fill(min, max, row.measure == Measure::base ? theme.base : theme.equity, 3);
    } else if (row.measure == Measure::total && row.basis == Basis::stated) {
      frame_.pen.fill(min, max, with_alpha(theme.outline, 0.15F), 3);
      frame_.pen.outline(min, max, theme.outline, 3, 1.25F);
    } else {
      frame_.pen.fill(min, max, with_alpha(theme.outline, 0.55F), 3);
    }
  }

  void draw_bar(const PositionRow& row, float y) {
    const float left = bar_left();
    const float low = left + axis_.x(row.band.low);
    // A band of one amount is still seen.
    const float high = std::max(left + axis_.x(row.band.high), low + 3);
    draw_range(row, {low, y}, {high, y + kBar});
    draw_ends(row, low, high, y + kBar + kClear);
    if (has_floor(row)) draw_floor(left + axis_.x(floor_), y);
    const float middle = y + kBar / 2;
    for (const OtherOffer& other : others_) draw_other(row, other, middle, y - kClear - kLabel);
    draw_diamond(frame_, {left + axis_.x(row.pay), middle}, letter_, true);
  }

  // Under the ends of the bar; where it is too short for both, they stand on either side of its
  // middle.
  void draw_ends(const PositionRow& row, float low, float high, float y) const {
    const TextStyle style = flow_.style(type::kAxis, frame_.theme.text2);
    const std::string first = low_text(row);
    const std::string second = high_text(row);
    const float gap = 10;
    const float first_width = frame_.pen.text_width(first, style);
    const float second_width = frame_.pen.text_width(second, style);
    const float both = first_width + gap + second_width;
    const float most = bar_left() + axis_.width;
    float x = low;
    float end = high;
    if (high - low < both) {
      x = std::clamp((low + high - both) / 2, bar_left(), std::max(bar_left(), most - both));
      end = x + both;
    }
    frame_.pen.text({x, y}, kLabel, first, style);
    frame_.pen.text({end - second_width, y}, kLabel, second, style);
  }

  void draw_floor(float x, float y) {
    const std::string text = "guide's floor " + money(floor_);
    const TextStyle style = flow_.style(type::kAxis, frame_.theme.text2);
    const float width = frame_.pen.text_width(text, style);
    const float most = bar_left() + axis_.width - width;
    const float left = std::clamp(x - width / 2, bar_left(), std::max(bar_left(), most));
    const float top = y - kClear - kLabel - (others_.empty() ? 0 : kLabel);
    frame_.pen.text({left, top}, kLabel, text, style);
    frame_.pen.dashed({x, top + kLabel}, {x, y + kBar + kClear}, frame_.theme.text, 2, 2, 2);
    frame_.item("text", text, {left, top}, {left + width, top + kLabel});
  }

  void draw_other(const PositionRow& row, const OtherOffer& other, float middle, float above) {
    const double pay = pay_of(*other.figures, row.measure);
    const float x = bar_left() + axis_.x(pay);
    const TextStyle style = flow_.style(type::kAxis, frame_.theme.text, Weight::semibold);
    const float width = frame_.pen.text_width(other.letter, style);
    frame_.pen.text({std::max(x - width / 2, flow_.left), above}, kLabel, other.letter, style);
    draw_diamond(frame_, {x, middle}, other.letter, false);
    const auto position = position_in(row.band, pay);
    frame_.item("other-offer", row.title + ": " + other.letter, {x - 6, above}, {x + 6, middle + 7},
                false, money(pay) + (position ? ", " + position_words(*position) : std::string()));
  }

  // ---------------------------------------------------------------- below the rows

  void say(std::string_view text) {
    flow_.text(text, flow_.style(flow_.caption(), frame_.theme.text2));
  }

  void notes() {
    const OfferFigures& figures = report_.figures;
    std::string text = "Low and high are the ends that the guide reports, not percentiles.";
    if (figures.signing > 0) {
      text += " The sign-on of " + money(figures.signing) + " is in no total.";
    }
    if (figures.apart > 0) {
      text += " Equity of " + money(figures.apart) +
              " a year is not money today: it is outside of the total.";
    }
    say(text);
    // The letters on the bars, spelled out: what they say is no secret of who can hover.
    for (const OtherOffer& other : others_) {
      std::string line = other.title + ":";
      for (const PositionRow& row : rows_) {
        const auto position = position_in(row.band, pay_of(*other.figures, row.measure));
        if (!position) continue;
        line += (line.ends_with(":") ? " " : "; ") + row.title + " " + penetration_words(*position);
      }
      say(line + ".");
    }
  }

  bool has_standings() const {
    return std::ranges::any_of(rows_,
                               [](const PositionRow& row) { return row.standing.bands > 0; });
  }

  // "Against 18 bands in the filter: total at percentile 31 of 18 bands; base at …"
  void standings() {
    std::string text = "Against " + bands_text(frame_.view.rows.size()) + " in the filter:";
    for (const PositionRow& row : rows_) {
      if (row.standing.bands == 0) continue;
      text += (text.ends_with(":") ? " " : "; ") + to_lower_ascii(row.title) + " " +
              standing_words(row.standing);
    }
    flow_.y += 4;
    flow_.text(text + ".", flow_.style(flow_.body(), frame_.theme.text));
  }

  // What is missing to the band's low, middle and high.
  void gaps() {
    // A currency's code is said once: with it, columns of phones were too narrow.
    const bool code = currency().prefix().ends_with(' ');
    const Currency shown = code ? Currency() : currency();
    FigureTable table{.kind = "position-gap", .corner = "To reach, a year"};
    if (code) table.corner = std::string(currency().code()) + " a year";
    table.columns = {{"To low", "low"}, {"To middle", "middle"}, {"To high", "high"}};
    for (const PositionRow& row : rows_) {
      const Position& position = row.position;
      FigureRow& added = table.rows.emplace_back();
      added.label = row.title;
      for (const double gap : {position.to_low, position.to_middle, position.to_high}) {
        added.cells.push_back({offer_gap(gap, shown), offer_gap(gap, currency())});
      }
    }
    draw_figure_table(flow_, table);
    say("+ is missing there, - is more than that.");
  }

  Flow& flow_;
  Frame& frame_;
  const OfferReport& report_;
  std::vector<PositionRow> rows_;
  std::vector<OtherOffer> others_;
  std::string letter_;
  double floor_;
  bool wide_;
  Axis axis_;
};

// "Stated band, line 54 · salary data 2025-Q4 · not published by the employer"
std::string source_words(const Catalog& catalog, const OfferReport& report) {
  const bool stated = std::ranges::any_of(report.positions, [](const OfferPosition& one) {
    return one.measure == Measure::total && one.basis == Basis::stated;
  });
  std::string text = stated ? "Stated band" : "Band";
  const auto add = [&](const char* between, const std::string& words) {
    if (!words.empty()) text += between + words;
  };
  add(", ", line_text(catalog.line[report.band]));
  const std::string quarter(catalog.quarter_of(report.band));
  add(" · ", quarter.empty() ? "no salary date" : "salary data " + quarter);
  add(" · ", "not published by the employer");
  return text;
}

}  // namespace

void draw_offer_position(Flow& flow) {
  const Offers& offers = *flow.frame.session.offers;
  const OfferReport& report = *offers.report();
  const std::string title =
      "Where " +
      std::string(offers.form().present ? "your present job"
                                        : "offer " + offer_letter(offers, offers.shown)) +
      " lies";
  const std::string source = source_words(flow.frame.catalog, report);
  const TextStyle small = flow.style(flow.caption(), flow.frame.theme.text3);
  const float needed =
      flow.frame.pen.text_width(title, flow.style(flow.body(), 0, Weight::semibold)) + 24 +
      flow.frame.pen.text_width(source, small);
  const bool beside = needed <= flow.width();
  flow.title(title, beside ? source : std::string());
  if (!beside) flow.text(source, small);
  if (report.figures.base <= 0) {
    flow.text("Type the base to see where it lies in the band.",
              flow.style(flow.body(), flow.frame.theme.text2));
    return;
  }
  OfferRows(flow, report).draw();
}

}  // namespace rangefinder::ui
