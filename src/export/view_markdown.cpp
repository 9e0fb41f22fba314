#include "export/view_markdown.h"

#include <algorithm>
#include <string_view>

#include "base/text.h"
#include "export/view_cells.h"
#include "export/view_words.h"

namespace rangefinder {
namespace {

using Cells = std::vector<std::string>;

std::string line_of(const Cells& cells) {
  std::string line = "|";
  for (const std::string& cell : cells) line += (cell.empty() ? "" : " " + cell) + " |";
  return line + '\n';
}

std::string head_of(std::span<const ViewColumn> columns) {
  Cells names;
  std::string rule = "|";
  for (const ViewColumn column : columns) {
    names.emplace_back(heading(column));
    rule += is_figure(column) ? "---:|" : "---|";
  }
  return line_of(names) + rule + '\n';
}

std::string lines_of(const ViewRows& rows, std::size_t from, std::size_t to) {
  std::string lines;
  for (std::size_t i = from; i < to; ++i) {
    Cells cells;
    for (std::size_t c = 0; c < rows.columns.size(); ++c) {
      const std::string& cell = rows.cells[i][c];
      cells.push_back(is_figure(rows.columns[c]) ? cell : markdown_text(cell));
    }
    lines += line_of(cells);
  }
  return lines;
}

}  // namespace

std::string markdown_text(std::string_view text) {
  constexpr std::string_view kMarkup = "\\`*_{}[]<>()#|~&!$";
  std::string plain;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t from = at;
    const char32_t c = next_code_point(text, at);
    if (c == '\n' || c == '\r' || c == '\t') {
      plain += ' ';
    } else if (c < 0x20 || c == 0x7F) {
      append_utf8(plain, c == 0x7F ? U'\u2421' : 0x2400 + c);  // its picture
    } else if (c >= 0x80 && c < 0xA0) {
      append_utf8(plain, U'\uFFFD');
    } else if (c < 0x80 && kMarkup.find(static_cast<char>(c)) != std::string_view::npos) {
      // Parentheses are markup only behind a closing bracket, which is escaped already.
      if (c != '(' && c != ')') plain += '\\';
      plain += static_cast<char>(c);
    } else if (at == 1 && (c == '+' || c == '-' || c == '=')) {
      plain += '\\';  // in front, that makes a list, or a heading of what is above
      plain += static_cast<char>(c);
    } else if (c == U'\uFFFD') {
      append_utf8(plain, c);  // a byte that is not UTF-8
    } else {
      plain += text.substr(from, at - from);
    }
  }
  return plain;
}

std::string view_to_markdown(const Catalog& catalog, const View& view,
                             std::span<const ViewColumn> columns, std::size_t most) {
  const ViewRows rows = view_rows(catalog, view, columns, most);
  const std::size_t count = rows.cells.size();
  std::string text;
  if (view.groups.empty()) text = head_of(rows.columns) + lines_of(rows, 0, count) + '\n';
  for (const Group& group : view.groups) {
    if (group.first >= count) break;
    text += markdown_text(group_text(view, group)) + "\n\n" + head_of(rows.columns) +
            lines_of(rows, group.first, std::min(count, group.first + group.bands)) + '\n';
  }
  const std::vector<std::string> footer = footer_lines(catalog, view, count, rows.open);
  for (std::size_t i = 0; i < footer.size(); ++i) {
    // Two spaces: the next line stays one of its own.
    text += markdown_text(footer[i]) + (i + 1 < footer.size() ? "  \n" : "\n");
  }
  return text;
}

}  // namespace rangefinder
