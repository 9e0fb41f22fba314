#include <algorithm>
#include <cmath>

#include "base/text.h"
#include "ui/amounts.h"
#include "ui/panels.h"
#include "ui/widgets.h"

namespace rangefinder::ui {
namespace {

constexpr float kHistogram = 44;

// The two handles over the histogram of high ends, as long as one of them is dragged.
class Slider {
 public:
  Slider(Frame& frame, ImVec2 at, float width)
      : frame_(frame), at_(at), width_(width), histogram_(frame.view.histogram(Measure::total)) {
    greatest_ = histogram_.width * static_cast<double>(histogram_.counts.size());
  }

  void draw() {
    bars();
    const float y = at_.y + kHistogram + 8;
    const Bounds bounds = frame_.session.dragged.value_or(frame_.view.query[Measure::total]);
    const float low = bounds.low ? x_of(static_cast<double>(*bounds.low)) : at_.x;
    const float high = bounds.high ? x_of(static_cast<double>(*bounds.high)) : at_.x + width_;
    frame_.pen.fill({at_.x, y - 1.5F}, {at_.x + width_, y + 1.5F}, frame_.theme.line, 1.5F);
    frame_.pen.fill({low, y - 1.5F}, {high, y + 1.5F}, frame_.theme.accent, 1.5F);
    handle("Total from", low, y, true, bounds);
    handle("Total to", high, y, false, bounds);
  }

 private:
  float x_of(double value) const {
    return at_.x + static_cast<float>(std::clamp(value / greatest_, 0.0, 1.0)) * width_;
  }

  void bars() const {
    std::size_t most = 1;
    for (const std::size_t count : histogram_.counts) most = std::max(most, count);
    const Bounds& bounds = frame_.view.query[Measure::total];
    const float bin = width_ / static_cast<float>(histogram_.counts.size());
    for (std::size_t i = 0; i < histogram_.counts.size(); ++i) {
      if (histogram_.counts[i] == 0) continue;
      const float height = std::max(
          2.0F, kHistogram * static_cast<float>(histogram_.counts[i]) / static_cast<float>(most));
      const double high_end = histogram_.width * static_cast<double>(i + 1);
      const bool out = bounds.low && high_end <= static_cast<double>(*bounds.low);
      const float x = at_.x + bin * static_cast<float>(i);
      frame_.pen.fill({x, at_.y + kHistogram - height},
                      {x + std::max(1.0F, bin - 1), at_.y + kHistogram},
                      out ? frame_.theme.line : frame_.theme.base);
    }
  }

  // Round to a hundredth of the axis, so that a drag lands on amounts that people say.
  Amount amount_at(float x) const {
    const double value = static_cast<double>((x - at_.x) / width_) * greatest_;
    const double step = std::pow(10, std::floor(std::log10(greatest_ / 50)));
    return round_amount(std::round(std::clamp(value, 0.0, greatest_) / step) * step);
  }

  void handle(const char* label, float x, float y, bool low, const Bounds& bounds) {
    const float hit = frame_.touch() ? 22 : 11;
    pressed(label, {x - hit, y - hit}, {x + hit, y + hit});
    ImGui::SetMouseCursor(ImGui::IsItemHovered() ? ImGuiMouseCursor_ResizeEW
                                                 : ImGui::GetMouseCursor());
    if (ImGui::IsItemActive() && ImGui::IsMouseDragging(ImGuiMouseButton_Left, 2)) {
      Bounds dragged = bounds;
      const float mouse = std::clamp(ImGui::GetIO().MousePos.x, at_.x, at_.x + width_);
      const Amount amount = amount_at(mouse);
      if (low) {
        dragged.low = mouse <= at_.x ? std::nullopt : std::optional(amount);
        if (dragged.high && dragged.low) dragged.low = std::min(*dragged.low, *dragged.high);
      } else {
        dragged.high = mouse >= at_.x + width_ ? std::nullopt : std::optional(amount);
        if (dragged.high && dragged.low) dragged.high = std::max(*dragged.low, *dragged.high);
      }
      frame_.session.dragged = dragged;
      frame_.session.forget_drafts();
      frame_.change([&](Query& query) { query[Measure::total] = dragged; }, /*merge=*/true);
    }
    if (ImGui::IsItemDeactivated()) frame_.session.dragged.reset();
    if (ImGui::IsItemFocused()) arrows(low, bounds);
    const ImVec2 min(x - 6, y - 7.5F);
    const ImVec2 max(x + 6, y + 7.5F);
    frame_.pen.fill(min, max, frame_.theme.surface, 4);
    frame_.pen.outline(min, max, frame_.theme.accent, 4, 2);
    frame_.pen.vertical(x - 2, y - 2.5F, y + 2.5F, frame_.theme.accent);
    frame_.pen.vertical(x + 1, y - 2.5F, y + 2.5F, frame_.theme.accent);
    frame_.item("handle", label, min, max, bounds.low.has_value() && low);
  }

  // Shift with an arrow moves the focused handle by a fiftieth; plain arrows move the focus.
  void arrows(bool low, const Bounds& bounds) {
    if (!ImGui::GetIO().KeyShift) return;
    const int direction = static_cast<int>(ImGui::IsKeyPressed(ImGuiKey_RightArrow)) -
                          static_cast<int>(ImGui::IsKeyPressed(ImGuiKey_LeftArrow));
    if (direction == 0) return;
    const double current = low ? static_cast<double>(bounds.low.value_or(0))
                               : static_cast<double>(bounds.high.value_or(round_amount(greatest_)));
    const double step = std::pow(10, std::floor(std::log10(greatest_ / 50))) * 2;
    const double next = std::clamp(current + direction * step, 0.0, greatest_);
    frame_.change(
        [&](Query& query) {
          Bounds& total = query[Measure::total];
          if (low) {
            total.low = next <= 0 ? std::nullopt : std::optional(round_amount(next));
            if (total.low && total.high) total.low = std::min(*total.low, *total.high);
          } else {
            total.high = next >= greatest_ ? std::nullopt : std::optional(round_amount(next));
            if (total.low && total.high) total.high = std::max(*total.low, *total.high);
          }
        },
        /*merge=*/true);
  }

  Frame& frame_;
  ImVec2 at_;
  float width_;
  const Histogram& histogram_;
  double greatest_ = 0;
};

std::string field_value(const Frame& frame, const char* id, const std::optional<Amount>& bound) {
  if (const auto draft = frame.session.drafts.find(id); draft != frame.session.drafts.end()) {
    return draft->second;
  }
  return bound ? short_amount(*bound, frame.view.query.currency) : std::string();
}

std::string field_error(const Frame& frame, const char* id) {
  const auto error = frame.session.field_errors.find(id);
  return error == frame.session.field_errors.end() ? std::string() : error->second;
}

}  // namespace

float draw_total_range(Frame& frame, ImVec2 at, float width) {
  const Query& query = frame.view.query;
  // Amounts of several currencies have no common axis; it is there again when one is chosen.
  if (!query.currency || frame.view.histogram(Measure::total).counts.empty()) return at.y;
  const Theme& theme = frame.theme;
  const float title = frame.touch() ? 36 : 28;
  const std::string heading = "Total, " + std::string(trim(query.currency.prefix())) + " per " +
                              std::string(name(query.period));
  frame.pen.text(
      at, title, heading,
      frame.style(frame.phone() ? type::kTitle : type::kBody, theme.text, Weight::semibold));
  float y = at.y + title + 2;
  Slider(frame, {at.x + 8, y}, width - 16).draw();
  y += kHistogram + 24;

  const float height = frame.touch() ? 44 : 28;
  const float half = (width - 20) / 2;
  const auto spec = [&](const char* id, const char* label, const char* placeholder,
                        const std::optional<Amount>& bound) {
    FieldSpec field;
    field.id = id;
    field.label = label;
    field.placeholder = placeholder;
    field.value = field_value(frame, id, bound);
    field.error = field_error(frame, id);
    field.decimal = true;
    field.font_size = frame.phone() ? type::kField : type::kCaption;
    return field;
  };
  const Bounds bounds = frame.session.dragged.value_or(query[Measure::total]);
  const FieldSpec from = spec("total-from", "Total from", "From", bounds.low);
  const FieldSpec to = spec("total-to", "Total to", "No limit", bounds.high);
  field(frame, {at.x, y}, {at.x + half, y + height}, from);
  frame.pen.text({at.x + half + 6, y}, height, "–", frame.style(type::kBody, theme.text3));
  field(frame, {at.x + width - half, y}, {at.x + width, y + height}, to);
  y += height + 4;
  for (const std::string& error : {from.error, to.error}) {
    if (error.empty()) continue;
    // Two lines, as the column is narrow.
    const std::size_t cut = error.find(". ");
    frame.pen.text({at.x, y}, 16, error.substr(0, cut == std::string::npos ? cut : cut + 1),
                   frame.style(type::kAxis, theme.error), width);
    y += 16;
    if (cut != std::string::npos) {
      frame.pen.text({at.x, y}, 16, error.substr(cut + 2), frame.style(type::kAxis, theme.error),
                     width);
      y += 16;
    }
  }
  if (from.error.empty() && to.error.empty()) {
    std::size_t n = 0;
    for (const std::size_t count : frame.view.histogram(Measure::total).counts) n += count;
    frame.pen.text({at.x, y}, 16,
                   "High end of each band, " + std::to_string(n) + (n == 1 ? " band" : " bands"),
                   frame.style(type::kAxis, theme.text3), width);
    y += 16;
  }
  return y + 14;
}

}  // namespace rangefinder::ui
