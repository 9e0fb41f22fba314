#include "ui/drawn_frame.h"

#include <imgui.h>

#include <bit>

namespace rangefinder::ui {
namespace {

// Each word goes through a multiplication by the golden ratio's odd fraction of 2^64, and its high
// bits come back into the low ones (Knuth, The Art of Computer Programming 3, 6.4).
class Hash {
 public:
  void add(std::uint64_t word) {
    value_ = (value_ ^ word) * 0x9E3779B97F4A7C15;
    value_ ^= value_ >> 32;
  }
  void add(const ImVec2& point) { add(std::bit_cast<std::uint64_t>(point)); }
  void add(const ImVec4& edges) {
    add(ImVec2{edges.x, edges.y});
    add(ImVec2{edges.z, edges.w});
  }
  std::uint64_t value() const { return value_; }

 private:
  std::uint64_t value_ = 1;
};

bool waits(const ImDrawData& frame) {
  if (frame.Textures == nullptr) return false;
  for (const ImTextureData* texture : *frame.Textures) {
    if (texture->Status != ImTextureStatus_OK) return true;
  }
  return false;
}

std::uint64_t hash_of(const ImDrawData& frame, std::uint32_t ground) {
  Hash hash;
  hash.add(ground);
  hash.add(frame.DisplaySize);
  hash.add(frame.FramebufferScale);
  for (const ImDrawList* list : frame.CmdLists) {
    for (const ImDrawVert& vertex : list->VtxBuffer) {
      hash.add(vertex.pos);
      hash.add(vertex.uv);
      hash.add(vertex.col);
    }
    for (const ImDrawIdx index : list->IdxBuffer) hash.add(index);
    for (const ImDrawCmd& command : list->CmdBuffer) {
      hash.add(command.ClipRect);
      hash.add(command.GetTexID());
      hash.add(command.VtxOffset);
      hash.add(command.IdxOffset);
      hash.add(command.ElemCount);
    }
  }
  return hash.value();
}

}  // namespace

bool DrawnFrame::replace(const ImDrawData& frame, std::uint32_t ground) {
  // A texture that waits for the renderer may have no number yet.
  const std::uint64_t hash = waits(frame) ? 0 : hash_of(frame, ground);
  const bool same = hash != 0 && hash == hash_;
  hash_ = hash;
  return !same;
}

}  // namespace rangefinder::ui
