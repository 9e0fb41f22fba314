// Mouse, pen and finger, as Dear ImGui's mouse.
//
// A mouse or pen is passed on as it is. A finger taps (a click, after which nothing stays hovered),
// rests (a right click, for menus), drags what asks to be dragged, or scrolls what lies under it,
// which coasts on when it is lifted.
#pragma once

#include <imgui.h>

#include <cstdint>
#include <span>

#include "ui/items.h"
#include "web/scroll.h"

namespace rangefinder::web {

enum class PointerEvent : std::uint8_t { move, down, up, leave, cancel };
enum class MouseButton : std::uint8_t { left, right };

class Pointer {
 public:
  void mouse(PointerEvent event, ImVec2 point, MouseButton button);

  // `now` in milliseconds. Things of kind "handle" and "splitter" among `items` are dragged, not
  // scrolled.
  void finger(PointerEvent event, ImVec2 point, double now, std::span<const ui::Item> items);

  // A wheel or trackpad, in CSS pixels; positive goes towards the end. False where
  // nothing scrolled.
  bool wheel(ImVec2 point, float dx, float dy);

  // What the clock does: scrolling goes on after the finger is gone, one that rests has pressed
  // long. Before each frame.
  void advance(double now);
  // Milliseconds until the next frame is wanted for that: 0 for at once, negative for never.
  double wake_after(double now) const;
  void set_inertia(bool inertia) { inertia_ = inertia; }

 private:
  enum class Gesture : std::uint8_t { none, pressed, held, dragging, scrolling };

  void move_finger(ImVec2 point, double now);
  void coast(double now);
  void track(float delta, double now);

  Gesture gesture_ = Gesture::none;
  ImVec2 start_, last_;
  Axis axis_ = Axis::y;
  Scroll drag_, wheel_x_, wheel_y_;
  bool inertia_ = true;
  double pressed_at_ = 0;
  double moved_at_ = 0;
  float speed_ = 0;     // of the finger, in pixels per millisecond of scrolling
  float velocity_ = 0;  // of what coasts on
};

}  // namespace rangefinder::web
