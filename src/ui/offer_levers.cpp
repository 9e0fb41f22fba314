// The guide's levers as cards, in the order of what they could add to the offer.
#include <algorithm>
#include <cmath>

#include "ui/offer_commands.h"
#include "ui/offer_sections.h"
#include "ui/widgets.h"

namespace rangefinder::ui {
namespace {

constexpr float kLeastWidth = 200;
constexpr float kGap = 10;
constexpr float kPadding = 12;

// "+$40K a year, +$15K once"
std::string gain_text(const LeverGain& gain, Currency currency) {
  const auto money = [&](double amount) {
    return "+" + short_amount(round_amount(amount), currency, 2);
  };
  std::string text = gain.per_year > 0 ? money(gain.per_year) + " a year" : std::string();
  if (gain.once > 0) text += (text.empty() ? "" : ", ") + money(gain.once) + " once";
  return text;
}

class LeverCard {
 public:
  LeverCard(Flow& flow, const OfferReport& report, const LeverGain& gain, const ProseLever& lever,
            float width)
      : frame_(flow.frame),
        lever_(lever),
        index_(static_cast<int>(gain.lever)),
        gain_(gain_text(gain, report.plan.currency)),
        title_style_(flow.style(flow.body(), frame_.theme.text2)),
        gain_style_(flow.style(flow.body(), frame_.theme.text, Weight::semibold)),
        where_style_(flow.style(flow.caption(), frame_.theme.text3)),
        has_script_(std::ranges::find(report.scripts, index_, &SpokenScript::lever) !=
                    report.scripts.end()) {
    const float room = width - 2 * kPadding;
    title_ = frame_.pen.wrapped(lever.title, title_style_, room);
    gains_ = frame_.pen.wrapped(gain_, gain_style_, room);
    where_ = "lever " + std::to_string(lever.number) + " · " + line_text(lever.line);
    if (is_shown()) where_ += " · in the script";
    wheres_ = frame_.pen.wrapped(where_, where_style_, room);
  }

  float height() const {
    return 2 * kPadding - 4 +
           static_cast<float>(title_.size() + gains_.size()) * line_height(title_style_.size) +
           static_cast<float>(wheres_.size()) * line_height(where_style_.size);
  }

  void draw(ImVec2 min, ImVec2 max) {
    const Theme& theme = frame_.theme;
    ImGui::PushID(index_);
    if (pressed("##lever-gain", min, max, has_script_)) {
      choose_script(*frame_.session.offers, index_);
    }
    const bool hovered = has_script_ && ImGui::IsItemHovered();
    ImGui::PopID();
    frame_.pen.fill(min, max,
                    is_shown() ? theme.selected
                    : hovered  ? theme.hover
                               : theme.surface,
                    8);
    frame_.pen.outline(min, max, is_shown() ? theme.accent : theme.line, 8);
    float y = min.y + kPadding - 2;
    y = draw_lines(title_, title_style_, min.x, y);
    y = draw_lines(gains_, gain_style_, min.x, y);
    draw_lines(wheres_, where_style_, min.x, y);
    frame_.item("lever-gain", lever_.title, min, max, is_shown(), gain_);
  }

 private:
  bool is_shown() const { return has_script_ && frame_.session.offers->script_lever == index_; }

  float draw_lines(const std::vector<std::string>& lines, const TextStyle& style, float x,
                   float y) const {
    for (const std::string& line : lines) {
      frame_.pen.text({x + kPadding, y}, line_height(style.size), line, style);
      y += line_height(style.size);
    }
    return y;
  }

  Frame& frame_;
  const ProseLever& lever_;
  int index_;
  std::string gain_, where_;
  TextStyle title_style_, gain_style_, where_style_;
  std::vector<std::string> title_, gains_, wheres_;
  bool has_script_;
};

// In rows, each as high as its highest card.
void draw_cards(Flow& flow, std::vector<LeverCard>& cards, std::size_t columns, float width) {
  for (std::size_t first = 0; first < cards.size(); first += columns) {
    const std::size_t end = std::min(first + columns, cards.size());
    float height = flow.row();
    for (std::size_t i = first; i < end; ++i) height = std::max(height, cards[i].height());
    float x = flow.left;
    for (std::size_t i = first; i < end; ++i) {
      cards[i].draw({x, flow.y}, {x + width, flow.y + height});
      x += width + kGap;
    }
    flow.y += height + kGap;
  }
}

}  // namespace

void draw_offer_levers(Flow& flow) {
  const Frame& frame = flow.frame;
  const OfferReport* report = frame.session.offers->report();
  const Prose* prose = frame.catalog.prose_of(report->band);
  if (prose == nullptr || prose->levers.empty()) return;
  flow.title("Levers, by what they could add");
  const TextStyle small = flow.style(flow.caption(), frame.theme.text3);
  if (report->gains.empty()) {
    flow.text("None of the guide's levers names more for this place than the offer has.", small);
    return;
  }
  const int years = report->plan.vesting_years;
  flow.text("The guide's figure less your offer: base, and equity" +
                (years > 1 ? " ÷ " + std::to_string(years) : std::string()) + ".",
            small);
  flow.y += 6;
  const std::size_t fitting = static_cast<std::size_t>(
      std::max(1.0F, std::floor((flow.width() + kGap) / (kLeastWidth + kGap))));
  const std::size_t columns = std::min(fitting, report->gains.size());
  const auto count = static_cast<float>(columns);
  // A few cards do not have to be as wide as a page.
  const float width = std::min((flow.width() - (count - 1) * kGap) / count,
                               columns > 1 || flow.width() > 480 ? 360.0F : flow.width());
  std::vector<LeverCard> cards;
  for (const LeverGain& gain : report->gains) {
    if (gain.lever >= prose->levers.size()) continue;
    cards.emplace_back(flow, *report, gain, prose->levers[gain.lever], width);
  }
  draw_cards(flow, cards, columns, width);
}

}  // namespace rangefinder::ui
