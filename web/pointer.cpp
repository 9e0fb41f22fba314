#include "web/pointer.h"

#include <algorithm>
#include <cfloat>
#include <cmath>
#include <utility>

namespace rangefinder::web {
namespace {

constexpr float kSlop = 8;         // a finger that moves less is still: a tap
constexpr float kTarget = 44;      // the least size of what a finger hits
constexpr double kLong = 500;      // milliseconds in which a press gets a long one
constexpr double kDecay = 325;     // milliseconds in which coasting falls to 1/e
constexpr float kSlowest = 0.02F;  // pixels per millisecond: below, coasting ends
constexpr float kFastest = 6;      // and no flick is faster
constexpr double kStill = 80;      // a finger that rests this long before it lifts has stopped
constexpr double kNextFrame = -1;  // a time that the next frame sets
constexpr ImVec2 kNowhere{-FLT_MAX, -FLT_MAX};

bool on_handle(ImVec2 point, std::span<const ui::Item> items) {
  return std::ranges::any_of(items, [&](const ui::Item& item) {
    // A splitter is as wide as it says: what lies beside it is tapped and scrolled.
    if (item.kind != "handle" && item.kind != "splitter") return false;
    const float least = item.kind == "handle" ? kTarget : 0;
    const ui::Rect& rect = item.rect;
    const float dx = std::abs(point.x - (rect.x + rect.width / 2));
    const float dy = std::abs(point.y - (rect.y + rect.height / 2));
    return dx <= std::max(rect.width, least) / 2 && dy <= std::max(rect.height, least) / 2;
  });
}

void put(ImGuiMouseSource source, ImVec2 point) {
  ImGuiIO& io = ImGui::GetIO();
  io.AddMouseSourceEvent(source);
  io.AddMousePosEvent(point.x, point.y);
}

void press(bool down, MouseButton button = MouseButton::left) {
  ImGui::GetIO().AddMouseButtonEvent(
      button == MouseButton::left ? ImGuiMouseButton_Left : ImGuiMouseButton_Right, down);
}

}  // namespace

void Pointer::mouse(PointerEvent event, ImVec2 point, MouseButton button) {
  velocity_ = 0;
  put(ImGuiMouseSource_Mouse, event == PointerEvent::leave ? kNowhere : point);
  if (event == PointerEvent::down) {
    // As a finger's press, which Dear ImGui takes a frame after its place: a pen, a test or a click
    // that brings the window to the front does not hover before, and items that may overlap ask for
    // that.
    ImGui::GetIO().AddMouseSourceEvent(ImGuiMouseSource_TouchScreen);
    press(true, button);
    ImGui::GetIO().AddMouseSourceEvent(ImGuiMouseSource_Mouse);
  }
  // Buttons that are pressed together go up as one event, which names the last.
  if (event == PointerEvent::up || event == PointerEvent::cancel) {
    press(false);
    press(false, MouseButton::right);
  }
}

void Pointer::finger(PointerEvent event, ImVec2 point, double now,
                     std::span<const ui::Item> items) {
  switch (event) {
    case PointerEvent::down:
      gesture_ = on_handle(point, items) ? Gesture::dragging : Gesture::pressed;
      start_ = last_ = point;
      // A finger on what still coasts stops it, and does nothing else.
      if (std::exchange(velocity_, 0.0F) != 0) gesture_ = Gesture::scrolling;
      speed_ = 0;
      pressed_at_ = moved_at_ = now;
      if (gesture_ == Gesture::dragging) {
        put(ImGuiMouseSource_TouchScreen, point);
        press(true);
      }
      break;
    case PointerEvent::move:
      move_finger(point, now);
      break;
    case PointerEvent::up:
      if (gesture_ == Gesture::pressed) {
        put(ImGuiMouseSource_TouchScreen, start_);
        press(true);
        press(false);
        put(ImGuiMouseSource_TouchScreen, kNowhere);
      } else if (gesture_ == Gesture::dragging) {
        press(false);
        put(ImGuiMouseSource_TouchScreen, kNowhere);
      } else if (gesture_ == Gesture::scrolling && inertia_ && now - moved_at_ < kStill) {
        velocity_ = std::clamp(speed_, -kFastest, kFastest);
        moved_at_ = kNextFrame;
      }
      gesture_ = Gesture::none;
      break;
    case PointerEvent::leave:
    case PointerEvent::cancel:
      if (gesture_ == Gesture::dragging) {
        press(false);
        put(ImGuiMouseSource_TouchScreen, kNowhere);
      }
      gesture_ = Gesture::none;
      break;
  }
}

void Pointer::move_finger(ImVec2 point, double now) {
  if (gesture_ == Gesture::dragging) put(ImGuiMouseSource_TouchScreen, point);
  if (gesture_ == Gesture::pressed) {
    const float dx = std::abs(point.x - start_.x);
    const float dy = std::abs(point.y - start_.y);
    if (std::max(dx, dy) < kSlop) return;
    gesture_ = Gesture::scrolling;
    axis_ = dx > dy ? Axis::x : Axis::y;
    drag_.choose(start_, axis_);
    last_ = point;  // what the finger moved until now is not made up for: nothing jumps
    moved_at_ = now;
  }
  if (gesture_ == Gesture::scrolling && drag_) {
    const float delta = axis_ == Axis::x ? last_.x - point.x : last_.y - point.y;
    last_ = point;
    if (delta == 0) return;
    drag_.by(delta);
    track(delta, now);
  }
}

void Pointer::track(float delta, double now) {
  const auto passed = static_cast<float>(std::max(now - moved_at_, 1.0));
  moved_at_ = now;
  // Smoothed over some 50 ms: the last event before a finger lifts is often a tiny one.
  const float weight = 1 - std::exp(-passed / 50);
  speed_ += (delta / passed - speed_) * weight;
}

bool Pointer::wheel(ImVec2 point, float dx, float dy) {
  velocity_ = 0;
  const bool x = dx != 0 && wheel_x_.choose(point, Axis::x) && wheel_x_.by(dx);
  const bool y = dy != 0 && wheel_y_.choose(point, Axis::y) && wheel_y_.by(dy);
  return x || y;
}

void Pointer::advance(double now) {
  coast(now);
  if (gesture_ != Gesture::pressed || now - pressed_at_ < kLong) return;
  gesture_ = Gesture::held;
  put(ImGuiMouseSource_TouchScreen, start_);
  press(true, MouseButton::right);
  press(false, MouseButton::right);
  put(ImGuiMouseSource_TouchScreen, kNowhere);
}

double Pointer::wake_after(double now) const {
  if (velocity_ != 0) return 0;
  return gesture_ == Gesture::pressed ? std::max(pressed_at_ + kLong - now, 0.0) : -1;
}

void Pointer::coast(double now) {
  if (velocity_ == 0) return;
  // It starts with a frame: events may be older than that by whatever kept the page busy.
  const double passed = moved_at_ == kNextFrame ? 0 : std::max(now - moved_at_, 0.0);
  moved_at_ = now;
  const auto decay = static_cast<float>(std::exp(-passed / kDecay));
  // The way that an exponentially falling speed covers meanwhile.
  const float way = velocity_ * static_cast<float>(kDecay) * (1 - decay);
  velocity_ *= decay;
  if (std::abs(velocity_) < kSlowest || (passed > 0 && !drag_.by(way))) velocity_ = 0;
}

}  // namespace rangefinder::web
