// Words of a guide that may stand on several lines, without their marks of emphasis; each knows
// where it stands in the file.
//
//   "**Floor:** $200K base" on line 9, then "and $90K RSUs" on line 10, separated by a space:
//   the text "Floor: $200K base and $90K RSUs", whose "$90K" is at 10:5
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/finding.h"
#include "guide/lines.h"

namespace rangefinder {

class Passage {
 public:
  Passage() = default;

  // Words of no file: their spots are line 0.
  explicit Passage(std::string_view text) : text_(text) {}

  const std::string& text() const { return text_; }
  bool empty() const { return text_.empty(); }

  // Adds `part`, a view into `line`, without "**" and "__" and with `separator` before it where
  // something stands there already. An empty part adds nothing.
  void append(const Line& line, std::string_view part, std::string_view separator);

  // Where text().substr(at, length) stands; columns are bytes from 1. What goes on over the end of
  // a line is as long as it says.
  Spot spot(std::size_t at, std::size_t length) const;

 private:
  struct Piece {
    std::size_t start = 0;  // in text_
    int line = 0;
    int column = 0;
  };

  std::string text_;
  std::vector<Piece> pieces_;  // in order
};

}  // namespace rangefinder
