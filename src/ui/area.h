// A rectangle of the screen, in CSS pixels.
#pragma once

#include <imgui.h>

namespace rangefinder::ui {

struct Area {
  ImVec2 min, max;
  float width() const { return max.x - min.x; }
  float height() const { return max.y - min.y; }
  bool empty() const { return max.x <= min.x || max.y <= min.y; }
};

}  // namespace rangefinder::ui
