// Everything about one band in words and figures: the parts, how they came about, what they add up
// to, and what is odd. A hover shows it by the pointer, a tap below the row.
#pragma once

#include <imgui.h>

#include <string>
#include <vector>

#include "base/deferred.h"
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

// How the figures came about: "$225K – $530K ÷ 4 years · RSU", "5–15% of base"; "" where the guide
// prints nothing to tell.
std::string equity_words(const Catalog& catalog, BandId band);
std::string bonus_words(const Catalog& catalog, BandId band);
std::string data_words(const Catalog& catalog, BandId band);  // "Salary data 2025-Q4"
std::string line_words(const Catalog& catalog, BandId band);  // "acme/ml.md, line 56"
// The finding's message; its rule and line where the guide's words are not read.
std::string finding_words(const Catalog& catalog, const BandFinding& finding);

// In a popup by the pointer, with the band's name.
RANGEFINDER_DEFERRED(draw_readout) void draw_readout(const Frame& frame, BandId band);

}  // namespace rangefinder::ui
