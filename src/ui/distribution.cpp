// The distribution of a measure: bars to point at, to brush, and to move over by keys. A click or a
// brush sets the query's range of the measure; a finger picks a bar first, as it has no hover.
#include <algorithm>
#include <cmath>

#include "export/distribution_drawing.h"
#include "export/view_words.h"
#include "ui/choices.h"
#include "ui/draw_drawing.h"
#include "ui/pane.h"
#include "ui/panels.h"
#include "ui/widgets.h"

namespace rangefinder::ui {
namespace {

constexpr float kMargin = 16;
constexpr float kGap = 8;

class DistributionPanel {
 public:
  DistributionPanel(Frame& frame, const Area& area)
      : frame_(frame),
        area_(area),
        measure_(frame.session.screen.distribution),
        height_(frame.touch() ? 44 : 28) {
    // What is not there yet comes with the next frame.
    const auto& found = frame.view.distribution;
    if (found && found->measure == measure_) shown_ = &*found;
  }

  bool empty() const { return shown_ == nullptr || shown_->histogram.counts.empty(); }

  void draw() {
    const float top = area_.min.y - ImGui::GetScrollY();
    float y = head(top + 10) + 4;
    if (shown_ != nullptr) {
      if (frame_.touch() && !empty()) y = picked_row(y);
      y = chart(y, top + area_.height());
    }
    set_content_bottom(y);
  }

 private:
  const Bounds& bounds() const { return frame_.view.query[measure_]; }
  std::size_t bins() const { return shown_->histogram.counts.size(); }

  // ---------------------------------------------------------------- head

  float head(float y) {
    ButtonSpec choice;
    choice.label = "Measure";
    choice.strong = measure_title(measure_);
    choice.look = ButtonLook::outlined;
    choice.trailing = Icon::chevron_down;
    const float x = area_.min.x + kMargin;
    if (button(frame_, {x, y}, height_, choice)) ImGui::OpenPopup("measure");
    const int picked =
        menu(frame_, "measure", {x, y + height_ + 4}, 180, titles(), static_cast<int>(measure_));
    if (picked >= 0) {
      frame_.session.screen.distribution = static_cast<Measure>(picked);
      frame_.session.picked_bin.reset();
    }
    float right = x + button_width(frame_, height_, choice) + kGap;
    if (shown_ != nullptr && !shown_->one_currency &&
        action(right, y, "Convert to USD", ButtonLook::primary)) {
      convert();
    }
    if (bounds() && (!frame_.touch() || empty()) && action(right, y, "Clear range")) {
      set_range({}, false);
    }
    return y + height_;
  }

  static std::vector<std::string> titles() {
    std::vector<std::string> titles;
    for (std::size_t i = 0; i < kMeasureCount; ++i) {
      titles.push_back(measure_title(static_cast<Measure>(i)));
    }
    return titles;
  }

  // A button at `x`, which moves behind it; true when it is pressed.
  bool action(float& x, float y, const char* label, ButtonLook look = ButtonLook::outlined) {
    ButtonSpec spec;
    spec.label = label;
    spec.look = look;
    const float at = x;
    x += button_width(frame_, height_, spec) + kGap;
    return button(frame_, {at, y}, height_, spec);
  }

  // The bounds are amounts of the old currency.
  void convert() {
    frame_.change([](Query& query) {
      query.currency = *Currency::from_code("USD");
      forget_bounds(query);
    });
  }

  void set_range(const Bounds& range, bool merge) {
    frame_.session.forget_drafts();
    frame_.change([&](Query& query) { query[measure_] = range; }, merge);
  }

  // ---------------------------------------------------------------- bins

  // The range of the bins from one to another, the ends that no band is beyond left open.
  Bounds range_of(std::size_t a, std::size_t b) const {
    const auto amount = [&](std::size_t bin) {
      return round_amount(shown_->histogram.width * static_cast<double>(bin));
    };
    Bounds range;
    if (std::min(a, b) > 0) range.low = amount(std::min(a, b));
    range.high = amount(std::max(a, b) + 1);
    return range;
  }

  // "12 bands", "5 of 12 bands"
  std::string count_of(std::size_t bin) const {
    const std::size_t all = shown_->histogram.counts[bin];
    const std::size_t passing = shown_->passing[bin];
    return (passing < all ? grouped(passing) + " of " : std::string()) + bands_text(all);
  }

  std::size_t bin_at(float x) const {
    const double value =
        static_cast<double>(x - left_) / static_cast<double>(plot_.axis.width) * plot_.axis.end;
    const double bin = std::floor(value / shown_->histogram.width);
    return static_cast<std::size_t>(std::clamp(bin, 0.0, static_cast<double>(bins() - 1)));
  }

  void take(std::size_t bin) {
    // A finger picks, and a second tap filters.
    auto& picked = frame_.session.picked_bin;
    if (frame_.touch() && picked != bin) {
      picked = bin;
      return;
    }
    const Bounds range = range_of(bin, bin);
    set_range(range == bounds() ? Bounds() : range, false);
  }

  // Takes pointer and keys; gives the bin that is read out.
  std::optional<std::size_t> point(float top, float bottom) {
    std::optional<std::size_t> read = frame_.touch() ? frame_.session.picked_bin : std::nullopt;
    if (read && *read >= bins()) read.reset();
    ImGui::PushID("bins");
    for (std::size_t i = 0; i < bins(); ++i) {
      const double low = shown_->histogram.width * static_cast<double>(i);
      const float x0 = std::round(left_ + plot_.axis.x(low));
      const float x1 = std::round(left_ + plot_.axis.x(low + shown_->histogram.width));
      ImGui::PushID(static_cast<int>(i));
      const bool was = pressed("##bin", {x0, top}, {std::max(x1, x0 + 1), bottom});
      const bool dragged = ImGui::IsItemActive() || was;
      const ImGuiIO& io = ImGui::GetIO();
      constexpr float kDrag = 4;
      if (dragged && !io.NavVisible && io.MouseDragMaxDistanceSqr[0] > kDrag * kDrag) {
        set_range(range_of(i, bin_at(io.MousePos.x)), /*merge=*/true);
        read = bin_at(io.MousePos.x);
      } else if (was) {
        take(i);
      }
      const bool focused = ImGui::IsItemFocused() && io.NavVisible;
      if (focused || (ImGui::IsItemHovered() && !frame_.touch())) read = i;
      if (focused && frame_.touch()) frame_.session.picked_bin = i;
      ImGui::PopID();
      const double middle = low + shown_->histogram.width / 2;
      const bool inside = (!bounds().low || middle >= static_cast<double>(*bounds().low)) &&
                          (!bounds().high || middle <= static_cast<double>(*bounds().high));
      frame_.item("bin", bin_words(*shown_, i), {x0, top}, {x1, bottom}, inside, count_of(i));
    }
    ImGui::PopID();
    return read;
  }

  // ---------------------------------------------------------------- chart

  float chart(float y, float bottom) {
    const DistributionChart chart =
        distribution_chart(frame_.catalog, frame_.view,
                           {.width = area_.width(),
                            .height = bottom - y,
                            .heading = false,
                            .selected = frame_.session.screen.selected});
    const ImVec2 at(area_.min.x, y);
    plot_ = chart.plot;
    left_ = at.x + plot_.left;
    std::optional<std::size_t> read;
    if (!empty()) {
      read = point(at.y + plot_.top, at.y + plot_.bottom);
      if (read) highlight(*read, at.y);
    }
    draw_drawing(frame_, chart.drawing, at);
    if (read && !frame_.touch()) read_out(*read, at.y);
    return at.y + chart.drawing.height;
  }

  float x_of(std::size_t bin) const {
    return left_ + plot_.axis.x(shown_->histogram.width * static_cast<double>(bin));
  }

  void highlight(std::size_t bin, float y) const {
    frame_.pen.fill({x_of(bin), y + plot_.top}, {x_of(bin + 1), y + plot_.bottom},
                    frame_.theme.selected);
  }

  // In a box at the top of the bars.
  void read_out(std::size_t bin, float y) const {
    const TextStyle strong = frame_.style(type::kCaption, frame_.theme.text, Weight::semibold);
    const TextStyle plain = frame_.style(type::kCaption, frame_.theme.text2);
    const std::string count = count_of(bin);
    const std::string amounts = bin_words(*shown_, bin);
    const float first = frame_.pen.text_width(count, strong);
    const float width = first + 6 + frame_.pen.text_width(amounts, plain) + 20;
    const float middle = (x_of(bin) + x_of(bin + 1)) / 2;
    const float x = std::max(left_, std::min(middle - width / 2, left_ + plot_.axis.width - width));
    const ImVec2 min(x, y + plot_.top + 4);
    const ImVec2 max(x + width, min.y + 24);
    frame_.pen.fill(min, max, frame_.theme.raised, 6);
    frame_.pen.outline(min, max, frame_.theme.control, 6);
    frame_.pen.text({x + 10, min.y}, 24, count, strong);
    frame_.pen.text({x + 16 + first, min.y}, 24, amounts, plain);
  }

  // What a finger picked, and what can be done with it.
  float picked_row(float y) {
    auto& picked = frame_.session.picked_bin;
    if (picked && *picked >= bins()) picked.reset();
    const float x = area_.min.x + kMargin;
    frame_.pen.text({x, y}, 24,
                    picked ? count_of(*picked) + ", " + bin_words(*shown_, *picked)
                           : std::string("Tap a bar to read it."),
                    frame_.style(type::kBody, picked ? frame_.theme.text : frame_.theme.text2),
                    area_.width() - 2 * kMargin);
    y += 26;
    float right = x;
    const auto step = [&](const char* label, Icon icon, int by) {
      ButtonSpec spec;
      spec.label = label;
      spec.icon = icon;
      spec.icon_only = true;
      spec.look = ButtonLook::outlined;
      if (button(frame_, {right, y}, height_, spec)) {
        const auto from = static_cast<int>(picked.value_or(bin_of_q2()));
        picked = static_cast<std::size_t>(
            std::clamp(picked ? from + by : from, 0, static_cast<int>(bins()) - 1));
      }
      right += height_ + kGap;
    };
    step("Bar before", Icon::chevron_left, -1);
    step("Next bar", Icon::chevron_right, 1);
    if (picked && action(right, y, "Filter to it")) set_range(range_of(*picked, *picked), false);
    if (bounds() && action(right, y, "Clear range")) set_range({}, false);
    return y + height_;
  }

  std::size_t bin_of_q2() const {
    const double q2 = shown_->quartiles.q2;
    return is_absent(q2) ? 0 : static_cast<std::size_t>(q2 / shown_->histogram.width);
  }

  Frame& frame_;
  Area area_;
  Measure measure_;
  float height_;  // of a button
  const Distribution* shown_ = nullptr;
  HistogramPlot plot_;
  float left_ = 0;  // of the plot, on screen
};

}  // namespace

void draw_distribution(Frame& frame, const Area& area) {
  DistributionPanel panel(frame, area);
  // A range that leaves nothing is seen in the bars that it leaves out, and cleared here.
  if (frame.view.rows.empty() && panel.empty()) {
    draw_empty(frame, area);
    return;
  }
  begin_pane(frame, "distribution", area, Pane::content, frame.theme.surface, true);
  panel.draw();
  end_pane();
}

}  // namespace rangefinder::ui
