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

float filled(const ui::Surface& surface) {
  float area = 0;
  for (const ImDrawList* list : ImGui::GetDrawData()->CmdLists) {
    for (const ImDrawCmd& command : list->CmdBuffer) {
      const ImDrawIdx* indices = list->IdxBuffer.Data + command.IdxOffset;
      const ImDrawVert* vertices = list->VtxBuffer.Data + command.VtxOffset;
      // A rectangle is 0 1 2, 0 2 3; a letter is, too, but it takes its texture from elsewhere.
      for (unsigned i = 0; i + 6 <= command.ElemCount; i += 6) {
        const ImDrawVert& first = vertices[indices[i]];
        const ImDrawVert& last = vertices[indices[i + 2]];
        const bool one = indices[i + 3] == indices[i] && indices[i + 4] == indices[i + 2];
        const bool plain = first.uv.x == last.uv.x && first.uv.y == last.uv.y;
        if (!one || !plain || first.col >> IM_COL32_A_SHIFT != 0xFF) continue;
        const ImVec4& clip = command.ClipRect;
        const float width = std::min(last.pos.x, clip.z) - std::max(first.pos.x, clip.x);
        const float height = std::min(last.pos.y, clip.w) - std::max(first.pos.y, clip.y);
        area += std::max(width, 0.0F) * std::max(height, 0.0F);
      }
    }
  }
  return area / (surface.width * surface.height);
}

std::string describe(const ui::Item& item) {
  return std::format("{} \"{}\" at {}, {}, {} x {}", item.kind, item.label, item.rect.x,
                     item.rect.y, item.rect.width, item.rect.height);
}

}  // namespace rangefinder::tests
