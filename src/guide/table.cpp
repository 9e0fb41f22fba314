#include "guide/table.h"

#include "base/text.h"

namespace rangefinder {
namespace {

bool is_quoted(const Line& line) { return trim(line.text).starts_with('>'); }

// A line without the marks of the block quote that it may stand in.
std::string_view row_text(const Line& line) {
  std::string_view text = trim(line.text);
  while (text.starts_with('>')) text = trim(text.substr(1));
  return text;
}

// The bars that part cells; "\|" does not.
std::size_t count_bars(std::string_view text) {
  std::size_t bars = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '\\') {
      ++at;
    } else if (text[at] == '|') {
      ++bars;
    }
  }
  return bars;
}

// The row below a header: "|---|:-:|", "--- | ---", and with the long dashes that some editors make
// of short ones.
bool is_delimiter(std::string_view text) {
  text = trim(text);
  bool dashes = false;
  bool bars = false;
  while (!text.empty()) {
    const char c = text.front();
    std::size_t length = 1;
    if (c == '|') {
      bars = true;
    } else if (c == '-') {
      dashes = true;
    } else if (text.starts_with("–") || text.starts_with("—")) {
      dashes = true;
      length = std::string_view("–").size();
    } else if (c != ':' && !is_space(c)) {
      return false;
    }
    text.remove_prefix(length);
  }
  return dashes && bars;
}

// A line that starts something else, such as a list or a label, is no row without its first bar.
bool starts_block(std::string_view text) {
  if (text.starts_with("**") && text.find(":**") != std::string_view::npos) return true;
  if (text.starts_with("**") && text.find("**:") != std::string_view::npos) return true;
  for (const std::string_view mark : {"#", ">", "- ", "* ", "```"}) {
    if (text.starts_with(mark)) return true;
  }
  return false;
}

bool is_header(std::string_view text) {
  text = trim(text);
  if (text.starts_with('|')) return text.size() > 1;
  return !starts_block(text) && count_bars(text) > 0;
}

// A row may leave out its first bar where its header does, or where it has its last one.
bool is_row(std::string_view text, bool bare_header) {
  text = trim(text);
  if (text.starts_with('|')) return text.size() > 1;
  return (bare_header || text.ends_with('|')) && !starts_block(text) && count_bars(text) > 0;
}

TableRow split_row(const Line& line) {
  TableRow row{line, {}};
  std::string_view text = row_text(line);
  if (text.starts_with('|')) text.remove_prefix(1);
  std::size_t start = 0;
  for (std::size_t at = 0; at <= text.size(); ++at) {
    const bool end = at == text.size();
    if (!end && text[at] == '\\' && at + 1 < text.size()) {
      ++at;  // what follows is no bar
      continue;
    }
    if (!end && text[at] != '|') continue;
    // The bar at the end of the line closes the last cell and opens none.
    if (!end || !trim(text.substr(start)).empty()) {
      row.cells.push_back(trim(text.substr(start, at - start)));
    }
    start = at + 1;
  }
  return row;
}

}  // namespace

std::vector<Table> find_tables(std::span<const Line> lines) {
  std::vector<Table> tables;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (!is_delimiter(row_text(lines[i + 1])) || !is_header(row_text(lines[i]))) continue;
    Table table{split_row(lines[i]), {}, 0};
    const bool bare = !row_text(lines[i]).starts_with('|');
    const bool quoted = is_quoted(lines[i]);
    const auto goes_on = [&](const Line& line) {
      return is_quoted(line) == quoted && is_row(row_text(line), bare);
    };
    for (i += 2; i < lines.size() && goes_on(lines[i]); ++i) {
      table.rows.push_back(split_row(lines[i]));
    }
    table.end = i--;
    tables.push_back(std::move(table));
  }
  return tables;
}

}  // namespace rangefinder
