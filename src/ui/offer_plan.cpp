// What to ask for: the plan as a table, what makes up for a gap, and what to know before relying
// on it.
#include <algorithm>
#include <array>

#include "base/text.h"
#include "export/plan_words.h"
#include "ui/offer_commands.h"
#include "ui/offer_fields.h"
#include "ui/offer_sections.h"
#include "ui/widgets.h"

namespace rangefinder::ui {
namespace {

constexpr std::array kHeads = {"Ask", "Target", "Floor"};
constexpr float kSquare = 10;
constexpr float kIndent = 18;     // of a part's name, behind its square
constexpr float kColumnGap = 18;  // before a column of figures

class PlanTable {
 public:
  PlanTable(Flow& flow, const Plan& plan) : flow_(flow), frame_(flow.frame) {
    for (const PlanRow& row : plan.rows) {
      rows_.push_back(
          {row.part,
           part_title(row.part),
           {plan_figure(row, row.ask, plan.currency), plan_figure(row, row.target, plan.currency),
            plan_figure(row, row.floor, plan.currency)},
           plan_why(row, plan)});
    }
    measure();
  }

  void draw() {
    draw_heads();
    for (const Row& row : rows_) draw_row(row);
  }

 private:
  struct Row {
    PayPart part;
    std::string title;
    std::array<std::string, 3> figures;
    std::string why;
  };

  TextStyle figure_style(std::size_t column) const {
    return flow_.style(flow_.body(), frame_.theme.text,
                       column == 0 ? Weight::semibold : Weight::regular);
  }
  TextStyle head_style() const { return flow_.style(flow_.caption(), frame_.theme.text3); }
  TextStyle why_style() const { return flow_.style(flow_.caption(), frame_.theme.text2); }

  void measure() {
    float names = frame_.pen.text_width("Plan", figure_style(0));
    for (const Row& row : rows_) {
      names = std::max(names, kIndent + frame_.pen.text_width(row.title, figure_style(1)));
    }
    float figures = 0;
    std::array<float, 3> widths{};
    for (std::size_t i = 0; i < widths.size(); ++i) {
      widths[i] = frame_.pen.text_width(kHeads[i], head_style());
      for (const Row& row : rows_) {
        widths[i] = std::max(widths[i], frame_.pen.text_width(row.figures[i], figure_style(i)));
      }
      widths[i] += kColumnGap;
      figures += widths[i];
    }
    const float room = flow_.width() - figures - names;
    why_beside_ = room >= 240;
    // On the narrowest screens a long currency leaves no room for names: they stand above.
    names_above_ = room < 0;
    float x = flow_.left + (names_above_ ? 0 : names);
    // Without reasons beside them, the figures share the width.
    const float spread =
        why_beside_ ? 12 : std::max(0.0F, (names_above_ ? room + names : room) / 3);
    for (std::size_t i = 0; i < widths.size(); ++i) rights_[i] = x += widths[i] + spread;
    why_x_ = x + 20;
  }

  // In the line of the section's title.
  void draw_heads() {
    constexpr float kHeight = 20;
    flow_.title("Plan");
    const float y = flow_.y - kHeight - 6;
    for (std::size_t i = 0; i < rights_.size(); ++i) {
      frame_.pen.text_right({rights_[i], y}, kHeight, kHeads[i], head_style());
    }
    if (why_beside_) frame_.pen.text({why_x_, y}, kHeight, "Why", head_style());
    frame_.pen.horizontal(flow_.left, flow_.right, flow_.y - 2, frame_.theme.line);
  }

  ImU32 color_of(PayPart part) const {
    const Theme& theme = frame_.theme;
    const std::array colors = {theme.base, theme.equity, theme.bonus, theme.outline};
    return colors[static_cast<std::size_t>(part)];
  }

  void draw_row(const Row& row) {
    const float line = line_height(flow_.body());
    const float small = line_height(flow_.caption());
    const auto lines = frame_.pen.lines(
        row.why, why_style(), why_beside_ ? flow_.right - why_x_ : flow_.width() - kIndent);
    const float reasons = static_cast<float>(lines.size()) * small;
    const float top = flow_.y;
    float y = top + 6;
    frame_.pen.fill({flow_.left, y + (line - kSquare) / 2},
                    {flow_.left + kSquare, y + (line + kSquare) / 2}, color_of(row.part), 2);
    frame_.pen.text({flow_.left + kIndent, y}, line, row.title,
                    flow_.style(flow_.body(), frame_.theme.text));
    if (names_above_) y += line;
    for (std::size_t i = 0; i < rights_.size(); ++i) {
      frame_.pen.text_right({rights_[i], y}, line, row.figures[i], figure_style(i));
    }
    float why_y = y + (line - small) / 2;
    y += line;
    if (!why_beside_) why_y = y;
    const float why_x = why_beside_ ? why_x_ : flow_.left + kIndent;
    const float end = why_y + reasons;
    for (const std::string_view text : lines) {
      frame_.pen.text({why_x, why_y}, small, text, why_style());
      why_y += small;
    }
    flow_.y = std::max(y, end) + 6;
    frame_.item("plan", row.title, {flow_.left, top}, {flow_.right, flow_.y}, false,
                row.figures[0] + ", " + row.figures[1] + ", " + row.figures[2]);
    frame_.item("why", row.why, {why_x, end - reasons}, {flow_.right, end});
    frame_.pen.horizontal(flow_.left, flow_.right, flow_.y, frame_.theme.grid);
  }

  Flow& flow_;
  Frame& frame_;
  std::vector<Row> rows_;
  std::array<float, 3> rights_{};
  float why_x_ = 0;
  bool why_beside_ = false, names_above_ = false;
};

// The first sentence, and what to do.
void draw_doubt(Flow& flow, std::string_view text) {
  const std::size_t at = text.find(". ");
  const bool several = at != std::string_view::npos;
  flow.box(Severity::warning, several ? text.substr(0, at + 1) : text,
           several ? text.substr(at + 2) : std::string_view());
}

void draw_warnings(Flow& flow, const OfferReport& report) {
  flow.y += 10;
  if (report.gap) {
    flow.box(report.gap->below_floor ? Severity::warning : Severity::info,
             gap_message(*report.gap, report), gap_makers(*report.gap, report));
  }
  for (const std::string& doubt : report.doubts) draw_doubt(flow, doubt);
}

// How far through the band lies what the guide does not name.
void draw_rules(Flow& flow) {
  Frame& frame = flow.frame;
  Offers& offers = *frame.session.offers;
  const TextStyle style = flow.style(flow.caption(), frame.theme.text2);
  const float height = frame.touch() ? 44 : 28;
  flow.text(kOfferRuleWords, flow.style(flow.caption(), frame.theme.text3));
  flow.y += 4;
  float label = 0;
  for (const OfferRule& choice : kOfferRules) {
    label = std::max(label, frame.pen.text_width(choice.title, style) + 8);
  }
  float x = flow.left;
  for (const OfferRule& choice : kOfferRules) {
    std::vector<std::string> labels;
    int chosen = -1;
    for (const double share : choice.shares) {
      if (share == offers.rules.*choice.share) chosen = static_cast<int>(labels.size());
      labels.push_back(format_decimal(share * 100, 0) + "%");
    }
    const float width = label + segments_width(frame, labels);
    if (x > flow.left && x + width > flow.right) {
      x = flow.left;
      flow.y += height + 6;
    }
    frame.pen.text({x, flow.y}, height, choice.title, style);
    const std::string title(choice.title);
    ImGui::PushID(title.c_str());
    const int picked = segments(frame, {x + label, flow.y}, height, title, labels, chosen);
    ImGui::PopID();
    if (picked >= 0) {
      offers.rules.*choice.share = choice.shares[static_cast<std::size_t>(picked)];
      ++offers.revision;
    }
    x += width + 20;
  }
  flow.y += height + 12;
}

void draw_caveats(Flow& flow, const OfferReport& report) {
  std::vector<std::string> all = report.caveats;
  for (std::string& words : left_out_words(report)) all.push_back(std::move(words));
  flow.box(Severity::info, "Before you rely on it", join(all, "\n"));
}

}  // namespace

void draw_offer_plan(Flow& flow) {
  const OfferReport& report = *flow.frame.session.offers->report();
  if (report.plan.rows.empty()) {
    flow.title("Plan");
    flow.text("Neither the guide nor its band names a figure to ask for.",
              flow.style(flow.body(), flow.frame.theme.text2));
  } else {
    PlanTable(flow, report.plan).draw();
  }
  draw_warnings(flow, report);
  if (!report.plan.rows.empty()) draw_rules(flow);
  draw_caveats(flow, report);
}

}  // namespace rangefinder::ui
