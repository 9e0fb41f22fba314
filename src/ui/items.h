// A list of what a frame shows, by name: tests and tools find things by it, not by pixels.
#pragma once

#include <string>
#include <vector>

namespace rangefinder::ui {

// In CSS pixels from the canvas's top left.
struct Rect {
  float x = 0, y = 0, width = 0, height = 0;

  bool operator==(const Rect&) const = default;
};

struct Item {
  std::string kind;      // button, checkbox, column, row, field, handle, text
  std::string label;     // what a person would call it: "Company: Meta", "Meta, London (UK)"
  Rect rect;             // the part that is visible
  bool checked = false;  // chosen, selected, pressed
  std::string value;     // what else it says: a count, figures, "descending"
};

}  // namespace rangefinder::ui
