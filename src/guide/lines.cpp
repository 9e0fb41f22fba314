#include "guide/lines.h"

#include <algorithm>
#include <string>

#include "base/text.h"

namespace rangefinder {

std::vector<Line> split_lines(std::string_view text) {
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  // Nearly no text has a CR; looking for one character is much faster than for two.
  const bool only_lf = text.find('\r') == std::string_view::npos;
  std::vector<Line> lines;
  int number = 0;
  while (!text.empty()) {
    const std::size_t end = only_lf ? text.find('\n') : text.find_first_of("\r\n");
    lines.push_back({++number, text.substr(0, end)});
    if (end == std::string_view::npos) break;
    const bool two = text.substr(end).starts_with("\r\n");
    text.remove_prefix(end + (two ? 2 : 1));
  }
  return lines;
}

int column_of(const Line& line, std::string_view part) {
  return static_cast<int>(part.data() - line.text.data()) + 1;
}

std::string without_emphasis(std::string_view text) {
  std::string plain = replace_all(std::string(text), "**", "");
  plain = replace_all(std::move(plain), "__", "");
  return std::string(trim(plain));
}

bool is_rule(std::string_view text) {
  text = trim(text);
  if (text.empty() || std::string_view("-*_").find(text.front()) == std::string_view::npos) {
    return false;
  }
  const char mark = text.front();
  return std::ranges::count(text, mark) >= 3 &&
         std::ranges::all_of(text, [&](char c) { return c == mark || is_space(c); });
}

std::string_view heading_text(std::string_view text) {
  text = trim(text);
  if (text.starts_with('#')) {
    const std::size_t marks = std::min(text.find_first_not_of('#'), text.size());
    if (marks > 6 || marks == text.size() || !is_space(text[marks])) return {};
    text = trim(text.substr(marks));
    while (text.ends_with('#')) text.remove_suffix(1);
    text = trim(text);
    if (text.size() > 4 && text.starts_with("**") && text.ends_with("**")) {
      text = trim(text.substr(2, text.size() - 4));
    }
    if (text.ends_with(':')) text.remove_suffix(1);
    return trim(text);
  }
  if (text.size() > 4 && text.starts_with("**") && text.ends_with("**") &&
      text.find("**", 2) == text.size() - 2) {
    text = trim(text.substr(2, text.size() - 4));
    if (text.ends_with(':')) text.remove_suffix(1);
    return trim(text);
  }
  return {};
}

}  // namespace rangefinder
