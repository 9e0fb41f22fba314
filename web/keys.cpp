#include "web/keys.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

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
    Key{"Escape", ImGuiKey_Escape},       Key{"ContextMenu", ImGuiKey_Menu},
};

// A character, for going to the row that starts with it.
bool type(std::string_view name, bool down, std::uint8_t modifiers) {
  if (!down || (modifiers & (key_control | key_alt | key_meta)) != 0) return false;
  if (name.empty()) return false;
  // Names of keys are words ("Tab", "F5"); a character is one letter or digit of any script.
  const bool ascii = name.size() == 1 && std::isalnum(static_cast<unsigned char>(name[0])) != 0;
  const bool other = (name[0] & 0x80) != 0 && name.size() <= 4;
  if (!ascii && !other) return false;
  ImGui::GetIO().AddInputCharactersUTF8(std::string(name).c_str());
  return true;
}

}  // namespace

bool press_key(std::string_view name, bool down, std::uint8_t modifiers, bool takes_letters) {
  const auto* found = std::ranges::find(kKeys, name, &Key::name);
  if (found == kKeys.end()) return takes_letters && type(name, down, modifiers);
  // With Ctrl, Alt or the command key these are the browser's: back, bookmarks, the next tab.
  // Letting go of one is passed on always, or it would be held for ever.
  if (down && (modifiers & (key_control | key_alt | key_meta)) != 0) return false;
  set_modifiers(modifiers);
  ImGui::GetIO().AddKeyEvent(found->key, down);
  return true;
}

void set_modifiers(std::uint8_t modifiers) {
  ImGuiIO& io = ImGui::GetIO();
  io.AddKeyEvent(ImGuiMod_Shift, (modifiers & key_shift) != 0);
  io.AddKeyEvent(ImGuiMod_Ctrl, (modifiers & (key_control | key_meta)) != 0);
}

void let_go(bool left) {
  ImGui::GetIO().AddFocusEvent(false);
  if (left) ImGui::FocusWindow(nullptr);
}

}  // namespace rangefinder::web
