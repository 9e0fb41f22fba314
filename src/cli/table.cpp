#include "cli/table.h"

#include <algorithm>
#include <numeric>

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
  for (const auto& row : rows) text += aligned_line(row, widths, right);
  return text;
}

std::string aligned_line(const std::vector<std::string>& row,
                         const std::vector<std::size_t>& widths, const std::vector<bool>& right) {
  std::string line;
  for (std::size_t i = 0; i < row.size(); ++i) {
    const std::size_t width = columns_of(row[i]);
    const std::string space(widths[i] > width ? widths[i] - width : 0, ' ');
    line += (i > 0 ? "  " : "") + (right[i] ? space + row[i] : row[i] + space);
  }
  while (line.ends_with(' ')) line.pop_back();
  return line + '\n';
}

std::size_t line_width(const std::vector<std::size_t>& widths) {
  if (widths.empty()) return 0;
  return std::accumulate(widths.begin(), widths.end(), 2 * (widths.size() - 1));
}

std::vector<std::size_t> fitted(std::vector<std::size_t> widths,
                                const std::vector<bool>& may_shrink, std::size_t columns,
                                std::size_t least) {
  for (std::size_t line = line_width(widths); line > columns; --line) {
    std::size_t* widest = nullptr;
    for (std::size_t i = 0; i < widths.size(); ++i) {
      if (!may_shrink[i] || widths[i] <= least) continue;
      if (widest == nullptr || widths[i] > *widest) widest = &widths[i];
    }
    if (widest == nullptr) break;
    --*widest;
  }
  return widths;
}

std::string shortened(std::string_view text, std::size_t columns) {
  if (columns_of(text) <= columns) return std::string(text);
  std::string start;
  std::size_t used = 1;
  for (const Glyph& glyph : glyphs_of(text)) {
    used += static_cast<std::size_t>(glyph.columns);
    if (used > columns) break;
    start += glyph.shown;
  }
  while (start.ends_with(' ')) start.pop_back();
  return start + "…";
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
