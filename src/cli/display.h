// Text from outside (a guide's line, a file's name) as a terminal may show it: nothing in it can
// move the cursor, change colours or hide, and its width is known.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace rangefinder::cli {

// How many columns of a terminal a code point takes: 0 for an accent that joins the letter before
// it, 2 for Chinese, Japanese, Korean and emoji, else 1.
int column_width(char32_t code_point);

// What a reader sees as one character: a letter with its accents, a flag, a family of emoji.
struct Glyph {
  std::size_t from = 0;  // bytes of the text: [from, to)
  std::size_t to = 0;
  std::string shown;  // what is printed for it
  int columns = 0;    // that `shown` takes
};

// The characters of `text` from left to right. Shown are: a tab as spaces up to the next multiple
// of 4 columns; control characters as their pictures (ESC: "␛"); those that hide or turn the
// direction of writing as "<U+202E>"; bytes that are not UTF-8 as "<A3>".
std::vector<Glyph> glyphs_of(std::string_view text);

// `text` in one line, as its glyphs are shown; a tab is one space.
std::string visible(std::string_view text);

// The columns that `text` takes when it is shown.
std::size_t columns_of(std::string_view text);

// A piece of one line, and the line below that marks a part of it.
struct Excerpt {
  std::string text;
  std::string marks;  // "    ^~~~~", "" where there is nothing to mark
};

// The bytes [from, to) of `line` (offsets from 0) with what is around them, in at most `columns`
// columns: what is cut off becomes "…". Takes time for what it shows, not for the line's length.
Excerpt excerpt(std::string_view line, std::size_t from, std::size_t to, std::size_t columns);

}  // namespace rangefinder::cli
