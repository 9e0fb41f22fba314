// Scrolls windows of Dear ImGui by pixels: its own wheel goes by lines, and knows no fingers.
#pragma once

#include <imgui.h>

struct ImGuiWindow;

namespace rangefinder::web {

enum class Axis : bool { x, y };  // as Dear ImGui indexes an ImVec2

class Scroll {
 public:
  // Chooses the window at `point` that has something to scroll along `axis`: the innermost first,
  // nothing behind a modal window. False where there is none.
  bool choose(ImVec2 point, Axis axis);

  // Moves the chosen window's contents; positive goes towards the end. False where it had reached
  // that end before.
  bool by(float pixels);

  explicit operator bool() const { return window_ != nullptr; }

 private:
  ImGuiWindow* window_ = nullptr;
  Axis axis_ = Axis::y;
  float position_ = 0;  // with the fraction that Dear ImGui rounds away
};

}  // namespace rangefinder::web
