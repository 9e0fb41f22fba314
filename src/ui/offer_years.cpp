// The first four years of an offer: a stacked column for each, and the same as a table. What is
// asked for is an outline around them.
#include <algorithm>

#include "base/text.h"
#include "chart/axis.h"
#include "export/money_words.h"
#include "export/position_words.h"
#include "ui/figure_table.h"
#include "ui/offer_sections.h"

namespace rangefinder::ui {
namespace {

constexpr float kHeight = 132;      // of the plot
constexpr float kWidestStep = 110;  // from column to column
constexpr float kSwatch = 10;

using Years = std::array<OfferYear, kOfferYears>;

// What a year brings in all, with what is not money today.
double height_of(const OfferYear& year) { return year.total() + year.apart; }

// The offer with what the plan asks for in place of what is offered.
Offer asked_of(const OfferReport& report) {
  const Plan& plan = report.plan;
  Offer asked = report.offer;
  for (const PlanRow& row : plan.rows) {
    if (is_absent(row.ask.value)) continue;
    const Amount amount = round_amount(row.ask.value);
    switch (row.part) {
      case PayPart::base:
        asked.base = amount;
        asked.period = Period::year;
        break;
      case PayPart::equity:
        // It vests as the offered grant does, where that takes as long.
        asked.equity.amount = amount;
        if (plan.vesting_years == 0) {
          asked.equity.form = EquityForm::yearly;
        } else if (asked.equity.form != EquityForm::grant ||
                   asked.equity.vesting.years != plan.vesting_years) {
          asked.equity.form = EquityForm::grant;
          asked.equity.vesting = {.years = static_cast<double>(plan.vesting_years)};
        }
        break;
      case PayPart::bonus:
        asked.bonus = row.in_percent ? 0 : amount;
        asked.bonus_percent = row.in_percent ? row.ask.value : 0;
        break;
      case PayPart::signing:
        asked.signing = amount;
        break;
    }
  }
  return asked;
}

bool has_asks(const Plan& plan) {
  return std::ranges::any_of(plan.rows,
                             [](const PlanRow& row) { return !is_absent(row.ask.value); });
}

std::string year_name(std::size_t index) { return "Year " + std::to_string(index + 1); }

// A part of the columns, and how it is drawn.
struct YearPart {
  const char* name;
  double OfferYear::* amount;
  ImU32 color;
  bool hatched = false;  // what is not money today
};

std::vector<YearPart> parts_of(const Theme& theme, const Years& years) {
  std::vector<YearPart> parts = {{"Base", &OfferYear::base, theme.base},
                                 {"Equity", &OfferYear::equity, theme.equity},
                                 {"Bonus", &OfferYear::bonus, theme.bonus},
                                 {"Sign-on", &OfferYear::signing, theme.control}};
  if (std::ranges::any_of(years, [](const OfferYear& year) { return year.apart > 0; })) {
    parts.push_back({"Not money today", &OfferYear::apart, theme.equity, true});
  }
  return parts;
}

class YearColumns {
 public:
  YearColumns(Flow& flow, const OfferReport& report)
      : flow_(flow),
        frame_(flow.frame),
        years_(report.years),
        currency_(report.offer.currency),
        parts_(parts_of(flow.frame.theme, report.years)) {
    if (has_asks(report.plan)) asked_ = years_of(asked_of(report));
    double greatest = 0;
    for (std::size_t i = 0; i < years_.size(); ++i) {
      greatest = std::max(greatest, height_of(years_[i]));
      if (asked_) greatest = std::max(greatest, height_of((*asked_)[i]));
    }
    // It stands upright: what is right in it is above here.
    axis_ = make_axis(greatest, kHeight, currency_, 24);
  }

  void draw() {
    const float labels = line_height(flow_.caption());
    const float height = 6 + kHeight + 4 + 2 * labels;
    if (flow_.visible(height)) {
      bottom_ = flow_.y + 6 + kHeight;
      left_ = flow_.left + axis_width() + 8;
      step_ = std::min(kWidestStep, (flow_.right - left_) / static_cast<float>(kOfferYears));
      draw_lines();
      for (std::size_t i = 0; i < years_.size(); ++i) column(i, labels);
    }
    flow_.y += height + 8;
    legend();
    table();
  }

 private:
  // ---------------------------------------------------------------- chart

  float y_of(double amount) const { return bottom_ - axis_.x(amount); }

  TextStyle axis_style() const { return flow_.style(type::kAxis, frame_.theme.text3); }

  float axis_width() const {
    float width = 0;
    for (const Tick& tick : axis_.ticks) {
      width = std::max(width, frame_.pen.text_width(tick.label, axis_style()));
    }
    return width;
  }

  void draw_lines() const {
    const float end = left_ + step_ * static_cast<float>(kOfferYears);
    for (const Tick& tick : axis_.ticks) {
      const float y = y_of(tick.value);
      const bool zero = tick.value <= 0;
      frame_.pen.horizontal(left_, end, y, zero ? frame_.theme.control : frame_.theme.grid);
      frame_.pen.text_right({left_ - 8, y - 8}, 16, tick.label, axis_style());
    }
  }

  void column(std::size_t index, float line) {
    const float middle = left_ + step_ * (static_cast<float>(index) + 0.5F);
    const float half = std::min(step_ * 0.3F, 22.0F);
    double below = 0;
    for (const YearPart& part : parts_) {
      const double amount = years_[index].*part.amount;
      if (!(amount > 0)) continue;
      // A pixel between two parts, which takes no small one away.
      const float foot = y_of(below);
      const float top = std::min(y_of(below + amount), foot - 1);
      const ImVec2 min(middle - half, top);
      const ImVec2 max(middle + half, foot - top > 2 && below > 0 ? foot - 1 : foot);
      segment(part, min, max);
      below += amount;
    }
    if (asked_) ask(middle - half - 4, middle + half + 4, y_of(height_of((*asked_)[index])));
    words(index, middle, line);
  }

  void segment(const YearPart& part, ImVec2 min, ImVec2 max) const {
    if (!part.hatched) {
      frame_.pen.fill(min, max, part.color);
      return;
    }
    constexpr float kStep = 5;
    frame_.pen.outline(min, max, part.color, 0);
    ImGui::PushClipRect(min, max, true);
    for (float x = min.x - (max.y - min.y); x < max.x; x += kStep) {
      frame_.pen.list().AddLine({x, max.y}, {x + (max.y - min.y), min.y}, part.color, 1);
    }
    ImGui::PopClipRect();
  }

  void ask(float x0, float x1, float top) const { dashes({x0, top}, {x1, bottom_}); }

  void dashes(ImVec2 min, ImVec2 max) const {
    const auto side = [&](ImVec2 from, ImVec2 to) {
      frame_.pen.dashed(from, to, frame_.theme.outline, 1.25F, 4, 2.5F);
    };
    side({min.x, max.y}, min);
    side(min, {max.x, min.y});
    side({max.x, min.y}, max);
  }

  void words(std::size_t index, float middle, float line) {
    const auto centred = [&](float y, const std::string& text, const TextStyle& style) {
      frame_.pen.text({middle - frame_.pen.text_width(text, style) / 2, y}, line, text, style);
    };
    const TextStyle strong = flow_.style(flow_.caption(), frame_.theme.text, Weight::semibold);
    const std::string total = offer_money(years_[index].total(), currency_);
    // Where a currency's code takes too much room the axis has it.
    const bool fits = frame_.pen.text_width(total, strong) <= step_ - 4;
    const float y = bottom_ + 4;
    centred(y, year_name(index), flow_.style(flow_.caption(), frame_.theme.text2));
    centred(y + line, fits ? total : offer_money(years_[index].total(), Currency()), strong);
    frame_.item("year", year_name(index), {middle - step_ / 2, bottom_ - kHeight},
                {middle + step_ / 2, y + 2 * line}, false, total);
  }

  // ---------------------------------------------------------------- legend

  void legend() {
    const TextStyle style = flow_.style(flow_.caption(), frame_.theme.text2);
    const float line = line_height(style.size);
    float x = flow_.left;
    const auto entry = [&](const char* name, auto mark) {
      const float width = kSwatch + 6 + frame_.pen.text_width(name, style);
      if (x > flow_.left && x + width > flow_.right) {
        x = flow_.left;
        flow_.y += line + 2;
      }
      const float y = flow_.y + (line - kSwatch) / 2;
      if (flow_.visible(line)) {
        mark(ImVec2(x, y), ImVec2(x + kSwatch, y + kSwatch));
        frame_.pen.text({x + kSwatch + 6, flow_.y}, line, name, style);
      }
      frame_.item("legend", name, {x, flow_.y}, {x + width, flow_.y + line});
      x += width + 14;
    };
    for (const YearPart& part : parts_) {
      entry(part.name, [&](ImVec2 min, ImVec2 max) { segment(part, min, max); });
    }
    if (asked_) {
      entry("your ask", [&](ImVec2 min, ImVec2 max) {
        dashes(min, max);
        frame_.pen.dashed({min.x, max.y}, max, frame_.theme.outline, 1.25F, 4, 2.5F);
      });
    }
    flow_.y += line + 6;
  }

  // ---------------------------------------------------------------- table

  // All figures in one scale, which the corner names once: columns of phones are narrow.
  void table() {
    double greatest = 0;
    for (const OfferYear& year : years_) greatest = std::max(greatest, height_of(year));
    const AmountScale scale = amount_scale(greatest);
    FigureTable table{.kind = "year-cell", .corner = scaled_unit(currency_, scale), .widest = 88};
    for (std::size_t i = 0; i < years_.size(); ++i) {
      table.columns.push_back({year_name(i), year_name(i)});
    }
    const auto add = [&](const char* label, const Years& years, auto amount_of, ImU32 swatch,
                         bool strong) {
      FigureRow& row = table.rows.emplace_back();
      row.label = label;
      row.swatch = swatch;
      row.strong = strong;
      for (const OfferYear& year : years) {
        const double amount = amount_of(year);
        row.cells.push_back(
            {format_decimal(amount / scale.divisor, 1), offer_money(amount, currency_)});
      }
    };
    for (const YearPart& part : parts_) {
      add(
          part.name, years_, [&](const OfferYear& year) { return year.*part.amount; }, part.color,
          false);
    }
    add("Total", years_, [](const OfferYear& year) { return year.total(); }, 0, true);
    if (asked_) {
      add("Total you ask", *asked_, [](const OfferYear& year) { return year.total(); }, 0, false);
    }
    draw_figure_table(flow_, table);
  }

  Flow& flow_;
  Frame& frame_;
  const Years& years_;
  Currency currency_;
  std::vector<YearPart> parts_;
  std::optional<Years> asked_;
  Axis axis_;
  float left_ = 0, bottom_ = 0, step_ = 0;
};

// "Year 1 equity arrives after the cliff, in month 12."
std::string cliff_words(const OfferedEquity& equity) {
  const int month = equity.vesting.cliff_months;
  if (month <= 0) return {};
  const int year = (month + 11) / 12;
  if (year > 1) {
    return "No equity arrives before month " + std::to_string(month) + ": the cliff ends in year " +
           std::to_string(year) + ".";
  }
  return "Year 1 equity arrives after the cliff, in month " + std::to_string(month) + ".";
}

// A grant that ends before or after the four years.
std::string end_words(const OfferReport& report) {
  const OfferedEquity& equity = report.offer.equity;
  const double years = equity.vesting.years;
  const std::string count = format_decimal(years, 1) + (years == 1 ? " year" : " years");
  if (years < static_cast<double>(kOfferYears)) {
    return "All of the grant is there after " + count + ": then equity needs a new one.";
  }
  if (years <= static_cast<double>(kOfferYears)) return {};
  double rest = (report.figures.equity + report.figures.apart) * years;
  for (const OfferYear& year : report.years) rest -= year.equity + year.apart;
  return "The grant takes " + count + ": " + offer_money(rest, report.offer.currency) +
         " of it arrives after year 4.";
}

}  // namespace

void draw_offer_years(Flow& flow) {
  const OfferReport& report = *flow.frame.session.offers->report();
  flow.title("Year by year", std::string(report.offer.currency.code()) + " a year");
  YearColumns(flow, report).draw();
  const OfferedEquity& equity = report.offer.equity;
  if (!vests(equity.form) || !(report.figures.equity + report.figures.apart > 0)) return;
  const TextStyle note = flow.style(flow.caption(), flow.frame.theme.text2);
  for (const std::string& words : {cliff_words(equity), end_words(report)}) {
    if (!words.empty()) flow.text(words, note);
  }
}

}  // namespace rangefinder::ui
