// A guide's text as numbered lines.
#pragma once

#include <string_view>
#include <vector>

namespace rangefinder {

struct Line {
  int number = 0;  // from 1, in the file
  std::string_view text;
};

// Lines of `text` without their ends (LF, CRLF or a lone CR) and without a byte order mark. The
// views point into `text`, whose lifetime is the caller's.
std::vector<Line> split_lines(std::string_view text);

// 1-based byte column of `part`, which is a view into `line`.
int column_of(const Line& line, std::string_view part);

// `text` without Markdown's marks of emphasis around or in it: "**$388K**" gives "$388K".
std::string without_emphasis(std::string_view text);

// Whether `text` is a horizontal rule: three or more of "-", of "*" or of "_", with or without
// spaces between them, and nothing else.
bool is_rule(std::string_view text);

// `text` if it is a heading ("### Levers", "**Levers**" alone on its line), without its marks;
// empty where it is none.
std::string_view heading_text(std::string_view text);

}  // namespace rangefinder
