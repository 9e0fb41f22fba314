#include <imgui_internal.h>

#include "ui/pane.h"

namespace rangefinder::ui {

void begin_pane(Frame& frame, const char* id, const Area& area, Pane pane, ImU32 background,
                bool scrolls, bool sideways) {
  ImGui::SetCursorScreenPos(area.min);
  ImGui::PushStyleColor(ImGuiCol_ChildBg, background == frame.ground ? 0 : background);
  ImGuiWindowFlags flags = scrolls
                               ? ImGuiWindowFlags_None
                               : ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse;
  if (sideways) flags |= ImGuiWindowFlags_HorizontalScrollbar;
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

Area pane_area() {
  const ImRect& inner = ImGui::GetCurrentWindow()->InnerRect;
  return {inner.Min, inner.Max};
}

void keep_clear(float left, float top, float bottom) {
  // Dear ImGui knows of what stays at the left and above, from its own tables; below there is
  // nothing but the edge, which it reads again when a key is pressed.
  ImGuiWindow* window = ImGui::GetCurrentWindow();
  window->DecoInnerSizeX1 = left;
  window->DecoInnerSizeY1 = top;
  window->InnerRect.Max.y -= bottom;
}

void begin_overlay(Frame& frame, const char* id) {
  frame.ground = 0;
  ImGui::SetNextWindowPos({0, 0});
  ImGui::SetNextWindowSize({frame.surface.width, frame.surface.height});
  ImGui::PushStyleColor(ImGuiCol_WindowBg, frame.theme.scrim);
  ImGui::Begin(id, nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                   ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoScrollWithMouse);
  ImGui::PopStyleColor();
  if (ImGui::IsWindowAppearing()) ImGui::SetWindowFocus();
}

void set_content_bottom(float bottom) {
  ImGui::SetCursorScreenPos({ImGui::GetWindowPos().x, bottom - 1});
  ImGui::Dummy({1, 1});
}

void bring_into_sight(float top, float height, float pane_height) {
  const float room = pane_height - ImGui::GetCurrentWindow()->ScrollbarSizes.y;
  const float scroll = ImGui::GetScrollY();
  if (top < scroll) ImGui::SetScrollY(top);
  if (top + height > scroll + room) ImGui::SetScrollY(top + height - room);
}

}  // namespace rangefinder::ui
