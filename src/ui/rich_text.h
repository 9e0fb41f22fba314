// Text whose pieces look different, wrapped by words: one word may lie in several pieces, and a
// piece may go over several lines.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ui/pen.h"

namespace rangefinder::ui {

enum class TextMark : std::uint8_t { none, underlined, struck, dotted };

struct RichPiece {
  std::string text;
  TextStyle style;
  TextMark mark = TextMark::none;
};

// What of a piece stands in one line.
struct RichRun {
  std::size_t piece = 0;
  std::string_view text;  // of the piece, which has to stay
  float x = 0, width = 0;
};
using RichLine = std::vector<RichRun>;

// An end of a line in the text is one.
std::vector<RichLine> rich_lines(const Pen& pen, std::span<const RichPiece> pieces, float width);

// A line of `height` with its left end at `at`.
void draw_rich_line(const Pen& pen, std::span<const RichPiece> pieces, const RichLine& line,
                    ImVec2 at, float height);

}  // namespace rangefinder::ui
