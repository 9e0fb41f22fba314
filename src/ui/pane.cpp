#include <imgui_internal.h>

#include "ui/panels.h"

namespace rangefinder::ui {

void begin_pane(Frame& frame, const char* id, const Area& area, Pane pane, ImU32 background,
                bool scrolls) {
  ImGui::SetCursorScreenPos(area.min);
  ImGui::PushStyleColor(ImGuiCol_ChildBg, background);
  const ImGuiWindowFlags flags =
      scrolls ? ImGuiWindowFlags_None
              : ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse;
  ImGui::BeginChild(id, {area.width(), area.height()}, ImGuiChildFlags_None, flags);
  ImGui::PopStyleColor();
  if (pane == Pane::none) return;
  if (frame.session.focus_next == pane) {
    // As a press of an arrow key would: the first item gets the ring.
    ImGuiWindow* window = ImGui::GetCurrentWindow();
    ImGui::FocusWindow(window);
    ImGui::NavInitWindow(window, true);
    ImGui::SetNavCursorVisible(true);
    frame.session.focus_next = Pane::none;
  }
  if (ImGui::IsWindowFocused(ImGuiFocusedFlags_ChildWindows)) frame.session.focused = pane;
}

void end_pane() { ImGui::EndChild(); }

void set_content_bottom(float bottom) {
  ImGui::SetCursorScreenPos({ImGui::GetWindowPos().x, bottom - 1});
  ImGui::Dummy({1, 1});
}

}  // namespace rangefinder::ui
