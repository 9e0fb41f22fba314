// Everything about one band in words and figures: the parts, how they came about, what they add up
// to, and what is odd. A hover shows it by the pointer, a tap below the row.
#pragma once

#include <imgui.h>

#include <string>
#include <vector>

#include "ui/frame.h"

namespace rangefinder::ui {

struct ReadoutLine {
  enum class Kind : std::uint8_t {
    figure,   // label and value
    strong,   // the same, in bold
    detail,   // how the figure above came about
    rule,     // a line between parts and totals
    note,     // a sentence
    warning,  // a finding
  };
  Kind kind = Kind::figure;
  std::string label;
  std::string value;
  ImU32 swatch = 0;  // the colour of the part in the mark; 0 for none
};

// Sentences are broken to fit `width`.
std::vector<ReadoutLine> readout_lines(const Frame& frame, BandId band, float width);
float readout_height(const std::vector<ReadoutLine>& lines);
void draw_lines(const Frame& frame, const std::vector<ReadoutLine>& lines, ImVec2 at, float width);

// In a popup by the pointer, with the band's name.
void draw_readout(const Frame& frame, BandId band);

}  // namespace rangefinder::ui
