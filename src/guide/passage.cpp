#include "guide/passage.h"

#include <algorithm>

#include "base/text.h"

namespace rangefinder {
namespace {

// Where the first "**" or "__" stands. One look at each byte: a search for either alone would go
// through all of a text again at every mark.
std::size_t find_mark(std::string_view text) {
  for (std::size_t at = text.find_first_of("*_"); at != std::string_view::npos;
       at = text.find_first_of("*_", at + 1)) {
    if (at + 1 < text.size() && text[at + 1] == text[at]) return at;
  }
  return std::string_view::npos;
}

}  // namespace

void Passage::append(const Line& line, std::string_view part, std::string_view separator) {
  part = trim(part);
  if (part.empty()) return;
  if (!text_.empty()) text_ += separator;
  while (!part.empty()) {
    const std::size_t mark = find_mark(part);
    const std::string_view words = part.substr(0, mark);
    if (!words.empty()) {
      pieces_.push_back({text_.size(), line.number, column_of(line, words)});
      text_ += words;
    }
    part.remove_prefix(mark == std::string_view::npos ? part.size() : mark + 2);
  }
}

Spot Passage::spot(std::size_t at, std::size_t length) const {
  const auto after = std::ranges::upper_bound(pieces_, at, {}, &Piece::start);
  if (after == pieces_.begin()) return {};
  const Piece& piece = *(after - 1);
  return {piece.line, piece.column + static_cast<int>(at - piece.start), static_cast<int>(length)};
}

}  // namespace rangefinder
