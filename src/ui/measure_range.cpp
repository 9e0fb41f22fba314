// The range of a measure: a histogram with two handles over it, and two fields below.
#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

#include "base/text.h"
#include "export/view_words.h"
#include "ui/amounts.h"
#include "ui/choices.h"
#include "ui/panels.h"
#include "ui/widgets.h"

namespace rangefinder::ui {
namespace {

constexpr float kHistogram = 44;

// A step that people would take on an axis up to `greatest`.
double step_of(double greatest) { return std::pow(10, std::floor(std::log10(greatest / 50))); }

ImU32 color_of(const Theme& theme, Measure measure) {
  if (measure == Measure::equity) return theme.equity;
  return measure == Measure::bonus ? theme.bonus : theme.base;
}

Bounds shown_bounds(const Frame& frame, Measure measure) {
  const Session& session = frame.session;
  const bool dragged = session.dragged && session.dragged_measure == measure;
  return dragged ? *session.dragged : frame.view.query[measure];
}

// The two handles over the histogram of high ends.
class Slider {
 public:
  Slider(Frame& frame, Measure measure, ImVec2 at, float width)
      : frame_(frame),
        measure_(measure),
        at_(at),
        width_(width),
        histogram_(frame.view.histogram(measure)),
        greatest_(histogram_.width * static_cast<double>(histogram_.counts.size())) {}

  void draw() {
    bars();
    const float y = at_.y + kHistogram + 8;
    const Bounds bounds = shown_bounds(frame_, measure_);
    const float low = bounds.low ? x_of(static_cast<double>(*bounds.low)) : at_.x;
    const float high = bounds.high ? x_of(static_cast<double>(*bounds.high)) : at_.x + width_;
    frame_.pen.fill({at_.x, y - 1.5F}, {at_.x + width_, y + 1.5F}, frame_.theme.line, 1.5F);
    frame_.pen.fill({low, y - 1.5F}, {high, y + 1.5F}, frame_.theme.accent, 1.5F);
    handle(low, y, true, bounds);
    handle(high, y, false, bounds);
  }

 private:
  std::string label(bool low) const { return measure_title(measure_) + (low ? " from" : " to"); }

  float x_of(double value) const {
    return at_.x + static_cast<float>(std::clamp(value / greatest_, 0.0, 1.0)) * width_;
  }

  void bars() const {
    std::size_t most = 1;
    for (const std::size_t count : histogram_.counts) most = std::max(most, count);
    const Bounds bounds = shown_bounds(frame_, measure_);
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
                      out ? frame_.theme.line : color_of(frame_.theme, measure_));
    }
  }

  // Round to a hundredth of the axis, so that a drag lands on amounts that people say.
  double amount_at(float x) const {
    const double step = step_of(greatest_);
    const double value = static_cast<double>((x - at_.x) / width_) * greatest_;
    return std::round(std::clamp(value, 0.0, greatest_) / step) * step;
  }

  // At its end of the axis a handle is no bound; the other one it does not pass.
  Bounds moved(Bounds bounds, bool low, double to) const {
    const Amount amount = round_amount(to);
    if (low) {
      bounds.low = to <= 0 ? std::nullopt : std::optional(amount);
      if (bounds.low && bounds.high) bounds.low = std::min(*bounds.low, *bounds.high);
    } else {
      bounds.high = to >= greatest_ ? std::nullopt : std::optional(amount);
      if (bounds.low && bounds.high) bounds.high = std::max(*bounds.low, *bounds.high);
    }
    return bounds;
  }

  void set(const Bounds& bounds) {
    frame_.session.forget_drafts();
    frame_.change([&](Query& query) { query[measure_] = bounds; }, /*merge=*/true);
  }

  void handle(float x, float y, bool low, const Bounds& bounds) {
    const float hit = frame_.touch() ? 22 : 11;
    pressed(low ? "from" : "to", {x - hit, y - hit}, {x + hit, y + hit});
    ImGui::SetMouseCursor(ImGui::IsItemHovered() ? ImGuiMouseCursor_ResizeEW
                                                 : ImGui::GetMouseCursor());
    if (ImGui::IsItemActive() && ImGui::IsMouseDragging(ImGuiMouseButton_Left, 2)) {
      const float mouse = std::clamp(ImGui::GetIO().MousePos.x, at_.x, at_.x + width_);
      // The end of the axis may lie between two steps.
      const double to = mouse >= at_.x + width_ ? greatest_ : amount_at(mouse);
      frame_.session.dragged = moved(bounds, low, to);
      frame_.session.dragged_measure = measure_;
      set(*frame_.session.dragged);
    }
    if (ImGui::IsItemDeactivated()) frame_.session.dragged.reset();
    if (ImGui::IsItemFocused()) keys(low, bounds);
    const ImVec2 min(x - 6, y - 7.5F);
    const ImVec2 max(x + 6, y + 7.5F);
    frame_.pen.fill(min, max, frame_.theme.surface, 4);
    frame_.pen.outline(min, max, frame_.theme.accent, 4, 2);
    frame_.pen.vertical(x - 2, y - 2.5F, y + 2.5F, frame_.theme.accent);
    frame_.pen.vertical(x + 1, y - 2.5F, y + 2.5F, frame_.theme.accent);
    frame_.item("handle", label(low), min, max, (low ? bounds.low : bounds.high).has_value());
  }

  // Left and right move the handle that has the focus; down goes on to the other one, up back.
  void keys(bool low, const Bounds& bounds) {
    const ImGuiID id = ImGui::GetItemID();
    const ImGuiKey across = low ? ImGuiKey_DownArrow : ImGuiKey_UpArrow;
    for (const ImGuiKey key : {ImGuiKey_LeftArrow, ImGuiKey_RightArrow, across}) {
      ImGui::SetKeyOwner(key, id);
    }
    if (ImGui::IsKeyPressed(across, ImGuiInputFlags_None, id)) {
      ImGui::SetFocusID(ImGui::GetID(low ? "to" : "from"), ImGui::GetCurrentWindow());
      ImGui::SetNavCursorVisible(true);
    }
    const auto pressed_key = [&](ImGuiKey key) {
      return static_cast<int>(ImGui::IsKeyPressed(key, ImGuiInputFlags_Repeat, id));
    };
    const int direction = pressed_key(ImGuiKey_RightArrow) - pressed_key(ImGuiKey_LeftArrow);
    if (direction == 0) return;
    const double now = low           ? static_cast<double>(bounds.low.value_or(0))
                       : bounds.high ? static_cast<double>(*bounds.high)
                                     : greatest_;
    const double next = now + direction * step_of(greatest_) * 2;
    set(moved(bounds, low, std::clamp(next, 0.0, greatest_)));
  }

  Frame& frame_;
  Measure measure_;
  ImVec2 at_;
  float width_;
  const Histogram& histogram_;
  double greatest_;
};

FieldSpec bound_spec(const Frame& frame, Measure measure, bool low) {
  const Bounds bounds = shown_bounds(frame, measure);
  const std::optional<Amount>& bound = low ? bounds.low : bounds.high;
  const Session& session = frame.session;
  FieldSpec spec;
  spec.id = bound_field(measure, low);
  spec.label = measure_title(measure) + (low ? " from" : " to");
  spec.placeholder = low ? "From" : "No limit";
  const auto draft = session.drafts.find(spec.id);
  const auto error = session.field_errors.find(spec.id);
  if (draft != session.drafts.end()) {
    spec.value = draft->second;
  } else if (bound) {
    spec.value = short_amount(*bound, frame.view.query.currency);
  }
  if (error != session.field_errors.end()) spec.error = error->second;
  spec.decimal = true;
  spec.font_size = frame.phone() ? type::kField : type::kCaption;
  return spec;
}

// What is wrong with what was typed, in lines as the column is narrow; gives the y below.
float draw_error(const Frame& frame, ImVec2 at, float width, const std::string& error) {
  const TextStyle style = frame.style(type::kAxis, frame.theme.error);
  for (const std::string& line : frame.pen.wrapped(error, style, width)) {
    frame.pen.text(at, 16, line, style, width);
    at.y += 16;
  }
  return at.y;
}

// Who types 250 into a field of yearly pay means thousands: "Do you mean $250,000?" Gives the y
// below.
float draw_thousands(Frame& frame, ImVec2 at, float width, Measure measure, double greatest) {
  const Query& query = frame.view.query;
  for (const bool low : {true, false}) {
    const Bounds& bounds = query[measure];
    const std::optional<Amount>& bound = low ? bounds.low : bounds.high;
    const bool small = bound && query.period == Period::year && *bound > 0 && *bound < 1000;
    if (!small || static_cast<double>(*bound * 1000) > greatest * 1.5) continue;
    const Amount meant = *bound * 1000;
    const std::string question =
        "Do you mean " + std::string(query.currency.prefix()) + grouped(meant) + "?";
    const TextStyle style = frame.style(type::kCaption, frame.theme.text);
    const float height = frame.touch() ? 44 : 24;
    frame.pen.text(at, height, question, style, width);
    const float drawn = std::min(width, frame.pen.text_width(question, style));
    frame.item("text", question, at, {at.x + drawn, at.y + height});
    ButtonSpec yes;
    yes.label = "Yes";
    yes.look = ButtonLook::outlined;
    const float button_x = at.x + drawn + 8;
    const bool beside = button_x + button_width(frame, height, yes) <= at.x + width;
    if (!beside) at.y += height;
    ImGui::PushID(low ? 0 : 1);
    if (button(frame, {beside ? button_x : at.x, at.y}, height, yes)) {
      frame.change([&](Query& q) { (low ? q[measure].low : q[measure].high) = meant; });
      frame.session.forget_drafts();
    }
    ImGui::PopID();
    at.y += height + 4;
  }
  return at.y;
}

std::string heading(const Query& query, Measure measure) {
  const std::string unit(trim(query.currency.prefix()));
  if (measure == Measure::signing) return measure_title(measure) + ", " + unit;
  return measure_title(measure) + ", " + unit + " per " + std::string(name(query.period));
}

// The two fields and what is to be said about them; gives the y below.
float draw_fields(Frame& frame, Measure measure, ImVec2 at, float width) {
  const float height = frame.touch() ? 44 : 28;
  const float half = (width - 20) / 2;
  const FieldSpec from = bound_spec(frame, measure, true);
  const FieldSpec to = bound_spec(frame, measure, false);
  field(frame, at, {at.x + half, at.y + height}, from);
  frame.pen.text({at.x + half + 6, at.y}, height, "–", frame.style(type::kBody, frame.theme.text3));
  field(frame, {at.x + width - half, at.y}, {at.x + width, at.y + height}, to);
  at.y += height + 4;
  if (!from.error.empty()) at.y = draw_error(frame, at, width, from.error);
  if (!to.error.empty()) at.y = draw_error(frame, at, width, to.error);
  return at.y;
}

}  // namespace

float draw_range(Frame& frame, Measure measure, ImVec2 at, float width) {
  const Query& query = frame.view.query;
  // Amounts of several currencies have no common axis; it is there again when one is chosen.
  if (!query.currency) return at.y;
  auto& unfolded = frame.session.ranges;
  const bool open = unfolded.contains(measure);
  if (section(frame, at, width, heading(query, measure), "", open)) {
    if (open) {
      unfolded.erase(measure);
    } else {
      unfolded.insert(measure);
    }
  }
  float y = at.y + section_height(frame) + 2;
  if (!open) return y + 6;
  ImGui::PushID(bound_field(measure, true).c_str());
  const Histogram& histogram = frame.view.histogram(measure);
  std::size_t bands = 0;
  for (const std::size_t count : histogram.counts) bands += count;
  if (bands > 0) {
    Slider(frame, measure, {at.x + 8, y}, width - 16).draw();
    y += kHistogram + 24;
  }
  y = draw_fields(frame, measure, {at.x, y}, width);
  const double greatest = histogram.width * static_cast<double>(histogram.counts.size());
  y = draw_thousands(frame, {at.x, y}, width, measure, greatest);
  const std::string said =
      bands == 0 ? "No band has this figure" : "High end of each band, " + bands_text(bands);
  frame.pen.text({at.x, y}, 16, said, frame.style(type::kAxis, frame.theme.text3), width);
  ImGui::PopID();
  return y + 30;
}

}  // namespace rangefinder::ui
