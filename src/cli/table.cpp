#include "cli/table.h"

#include <algorithm>

#include "base/text.h"
#include "cli/display.h"

namespace rangefinder::cli {

std::string aligned(const std::vector<std::vector<std::string>>& rows,
                    const std::vector<bool>& right) {
  std::vector<std::size_t> widths(right.size());
  for (const auto& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      widths[i] = std::max(widths[i], columns_of(row[i]));
    }
  }
  std::string text;
  for (const auto& row : rows) {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i) {
      const std::string space(widths[i] - columns_of(row[i]), ' ');
      line += (i > 0 ? "  " : "") + (right[i] ? space + row[i] : row[i] + space);
    }
    while (line.ends_with(' ')) line.pop_back();
    text += line + '\n';
  }
  return text;
}

std::string wrapped(std::string_view text, std::size_t columns, std::string_view indent) {
  std::string lines;
  for (const std::string_view paragraph : split(text, "\n")) {
    std::string line(indent);
    std::size_t used = columns_of(indent);
    bool empty = true;
    for (const std::string_view word : split(paragraph, " ")) {
      const std::size_t width = columns_of(word);
      if (!empty && used + 1 + width > columns) {
        lines += line + '\n';
        line = indent;
        used = columns_of(indent);
        empty = true;
      }
      if (!empty) {
        line += ' ';
        ++used;
      }
      line += word;
      used += width;
      empty = false;
    }
    while (line.ends_with(' ')) line.pop_back();
    lines += line + '\n';
  }
  return lines;
}

}  // namespace rangefinder::cli
