#include "ui/drawn.h"

#include <algorithm>
#include <format>

namespace rangefinder::tests {

bool inside(const ui::Rect& rect, const ui::Surface& surface) {
  return rect.x >= 0 && rect.y >= 0 && rect.width > 0 && rect.height > 0 &&
         rect.x + rect.width <= surface.width + 0.5F &&
         rect.y + rect.height <= surface.height + 0.5F;
}

bool overlap(const ui::Rect& a, const ui::Rect& b) {
  constexpr float kTouch = 1;
  return a.x + a.width > b.x + kTouch && b.x + b.width > a.x + kTouch &&
         a.y + a.height > b.y + kTouch && b.y + b.height > a.y + kTouch;
}

float out_sideways(const ui::Surface& surface) {
  float out = 0;
  for (const ImDrawList* list : ImGui::GetDrawData()->CmdLists) {
    for (const ImDrawVert& vertex : list->VtxBuffer) {
      out = std::max({out, -vertex.pos.x, vertex.pos.x - surface.width});
    }
  }
  return out;
}

int unclipped(const ui::Surface& surface) {
  int count = 0;
  for (const ImDrawList* list : ImGui::GetDrawData()->CmdLists) {
    for (const ImDrawCmd& command : list->CmdBuffer) {
      const ImVec4& clip = command.ClipRect;
      count +=
          command.ElemCount > 0 && (clip.x < 0 || clip.y < 0 || clip.z > surface.width + 0.5F ||
                                    clip.w > surface.height + 0.5F);
    }
  }
  return count;
}

std::string describe(const ui::Item& item) {
  return std::format("{} \"{}\" at {}, {}, {} x {}", item.kind, item.label, item.rect.x,
                     item.rect.y, item.rect.width, item.rect.height);
}

}  // namespace rangefinder::tests
