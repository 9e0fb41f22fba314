// The label that a lever begins with: a number, "Lever", a title, in the forms that guides have.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace rangefinder {

// How a label is set; the levers of one part of a guide are all set alike.
enum class LabelStyle : std::uint8_t { heading, bold_number, plain_number, bullet };

struct LeverLabel {
  LabelStyle style = LabelStyle::heading;
  int number = 0;           // 0 where it has none
  bool says_lever = false;  // "Lever 2", "Global Lever 2"
  std::string_view title;   // without number, marks and trailing colon
  std::string_view rest;    // what stands behind the label in the line
};

// The label at the start of a line:
//
//   1. **Scale:** "words"     **1. Scale:** "words"    **Lever 1 — Scale:** "words"
//   1. **Scale.** words       **1. Scale**             1. **Lever 1: Scale**
//   - **Scale**: "words"      1) Scale: "words"        - **Lever 1:** "words"
//
// A plain number needs a colon or a dash behind its title, else the whole line is the title.
// Nothing for a line that starts otherwise.
std::optional<LeverLabel> label_of_line(std::string_view line);

// The label in a heading's text: "Global Lever 1: Scale", "1) Scale", "Lever 1 — Scale". Nothing
// for a heading without a number.
std::optional<LeverLabel> label_of_heading(std::string_view heading);

}  // namespace rangefinder
