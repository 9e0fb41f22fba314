// Keys of the keyboard that the canvas is operated with.
#pragma once

#include <cstdint>
#include <string_view>

namespace rangefinder::web {

enum KeyModifier : std::uint8_t { key_shift = 1, key_control = 2, key_alt = 4, key_meta = 8 };

// Passes a key on to Dear ImGui. `name` is a KeyboardEvent's `key`: "ArrowDown", "Enter", " ".
// False for a key that nothing here is done with: it is the browser's, as letters are unless
// something here takes them.
bool press_key(std::string_view name, bool down, std::uint8_t modifiers, bool takes_letters);

// Shift and Ctrl (or the command key), as a click finds them.
void set_modifiers(std::uint8_t modifiers);

// The keyboard's owner changed: what was held is let go. `left` where it is now another element of
// the page: nothing on the canvas has the focus any more. Otherwise the window lost it, and it will
// be back where it was.
void let_go(bool left);

}  // namespace rangefinder::web
