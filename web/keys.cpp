#include "web/keys.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <array>

namespace rangefinder::web {
namespace {

struct Key {
  std::string_view name;
  ImGuiKey key;
};

constexpr std::array kKeys = {
    Key{"ArrowUp", ImGuiKey_UpArrow},     Key{"ArrowDown", ImGuiKey_DownArrow},
    Key{"ArrowLeft", ImGuiKey_LeftArrow}, Key{"ArrowRight", ImGuiKey_RightArrow},
    Key{"Home", ImGuiKey_Home},           Key{"End", ImGuiKey_End},
    Key{"PageUp", ImGuiKey_PageUp},       Key{"PageDown", ImGuiKey_PageDown},
    Key{"Enter", ImGuiKey_Enter},         Key{" ", ImGuiKey_Space},
    Key{"Escape", ImGuiKey_Escape},
};

}  // namespace

bool press_key(std::string_view name, bool down, std::uint8_t modifiers) {
  const auto* found = std::ranges::find(kKeys, name, &Key::name);
  if (found == kKeys.end()) return false;
  // With Ctrl, Alt or the command key these are the browser's: back, bookmarks, the next tab.
  // Letting go of one is passed on always, or it would be held for ever.
  if (down && (modifiers & (key_control | key_alt | key_meta)) != 0) return false;
  ImGuiIO& io = ImGui::GetIO();
  io.AddKeyEvent(ImGuiMod_Shift, (modifiers & key_shift) != 0);
  io.AddKeyEvent(found->key, down);
  return true;
}

void let_go(bool left) {
  ImGui::GetIO().AddFocusEvent(false);
  if (left) ImGui::FocusWindow(nullptr);
}

}  // namespace rangefinder::web
