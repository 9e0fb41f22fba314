// Controls in the house's look: each draws itself, takes pointer and keyboard, and lists itself.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ui/frame.h"
#include "ui/icons.h"

namespace rangefinder::ui {

enum class ButtonLook : std::uint8_t { plain, outlined, primary };

struct ButtonSpec {
  std::string label;  // its name, drawn unless `icon_only`
  Icon icon = Icon::none;
  ButtonLook look = ButtonLook::plain;
  bool icon_only = false;
  bool enabled = true;
  Icon trailing = Icon::none;
  std::string strong = {};  // drawn in bold behind the label
  float font_size = type::kCaption;
};

// One that shows only its icon.
ButtonSpec icon_button(std::string label, Icon icon);

// At `at`, `height` pixels high; true when it is pressed. Its width is button_width().
bool button(Frame& frame, ImVec2 at, float height, const ButtonSpec& spec);
float button_width(const Frame& frame, float height, const ButtonSpec& spec);

// A row of choices of which one is chosen; gives the index that was pressed, or -1.
int segments(Frame& frame, ImVec2 at, float height, std::string_view name,
             const std::vector<std::string>& labels, int chosen);
float segments_width(const Frame& frame, const std::vector<std::string>& labels);

// "Company Meta x"; true when its cross is pressed.
bool chip(Frame& frame, ImVec2 at, float height, std::string_view name, std::string_view value);
float chip_width(const Frame& frame, std::string_view name, std::string_view value);

// A box to tick, `side` pixels wide; what is pressed is up to the caller.
void check_box(const Frame& frame, ImVec2 min, float side, bool checked);
inline float check_box_side(const Frame& frame) { return frame.touch() ? 18 : 14; }

// A text field: draws its frame, and asks the host for a real input in it.
struct FieldSpec {
  std::string id, label, placeholder, value, error;
  bool decimal = false;
  Icon icon = Icon::none;
  float font_size = type::kBody;
  float room = 0;  // that something else takes at its right
};
void field(Frame& frame, ImVec2 min, ImVec2 max, const FieldSpec& spec);

// Of a menu's labels those from `from` to `end`, which one may want several times: it does not
// close with them.
struct Staying {
  std::size_t from = 0, end = 0;
};

// A menu that opens below `anchor`, or above it where there is no room: gives the index that was
// chosen, or -1. `id` names the popup for ImGui::OpenPopup.
int menu(Frame& frame, const char* id, ImVec2 anchor, float least_width,
         const std::vector<std::string>& labels, int chosen, Staying staying = {});

// An invisible button over the rectangle, with keyboard focus and its ring; true when pressed.
bool pressed(const char* id, ImVec2 min, ImVec2 max, bool enabled = true);

}  // namespace rangefinder::ui
