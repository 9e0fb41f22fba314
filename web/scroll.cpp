#include "web/scroll.h"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

namespace rangefinder::web {
namespace {

bool scrolls(const ImGuiWindow& window, std::size_t axis) {
  constexpr ImGuiWindowFlags deaf =
      ImGuiWindowFlags_NoScrollWithMouse | ImGuiWindowFlags_NoMouseInputs;
  return window.ScrollMax[axis] > 0 && (window.Flags & deaf) == 0;
}

// Where the window is, or will be at its next frame.
float current(const ImGuiWindow& window, std::size_t axis) {
  const float target = window.ScrollTarget[axis];
  return target < FLT_MAX ? target : window.Scroll[axis];
}

}  // namespace

bool Scroll::choose(ImVec2 point, Axis axis) {
  const auto index = static_cast<std::size_t>(axis);
  ImGuiWindow* window = nullptr;
  ImGui::FindHoveredWindowEx(point, false, &window, nullptr);
  ImGuiWindow* modal = ImGui::GetTopMostPopupModal();
  if (window != nullptr && modal != nullptr &&
      !ImGui::IsWindowWithinBeginStackOf(window->RootWindow, modal)) {
    window = nullptr;
  }
  while (window != nullptr && !scrolls(*window, index)) {
    const bool child = (window->Flags & ImGuiWindowFlags_ChildWindow) != 0;
    window = child ? window->ParentWindow : nullptr;
  }
  // The fraction of a pixel is kept while the same window goes on being scrolled.
  const bool same = window == window_ && axis == axis_;
  window_ = window;
  axis_ = axis;
  if (window != nullptr && (!same || std::abs(position_ - current(*window, index)) > 1)) {
    position_ = current(*window, index);
  }
  return window != nullptr;
}

bool Scroll::by(float pixels) {
  if (window_ == nullptr || !window_->WasActive) return false;
  const auto index = static_cast<std::size_t>(axis_);
  const float before = position_;
  position_ = std::clamp(position_ + pixels, 0.0F, window_->ScrollMax[index]);
  if (axis_ == Axis::x) {
    ImGui::SetScrollX(window_, position_);
  } else {
    ImGui::SetScrollY(window_, position_);
  }
  return position_ != before;
}

}  // namespace rangefinder::web
