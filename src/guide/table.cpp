#include "guide/table.h"

#include "base/text.h"

namespace rangefinder {
namespace {

bool is_row(std::string_view text) {
  text = trim(text);
  return text.starts_with('|') && text.size() > 1;
}

bool is_rule(std::string_view text) {
  text = trim(text);
  return is_row(text) && text.find('-') != std::string_view::npos &&
         text.find_first_not_of("|-: \t") == std::string_view::npos;
}

TableRow split_row(const Line& line) {
  TableRow row{line, {}};
  std::string_view text = trim(line.text);
  text.remove_prefix(1);
  std::size_t start = 0;
  for (std::size_t at = 0; at <= text.size(); ++at) {
    const bool end = at == text.size();
    if (!end && (text[at] != '|' || (at > 0 && text[at - 1] == '\\'))) continue;
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
    if (!is_row(lines[i].text) || !is_rule(lines[i + 1].text)) continue;
    Table table{split_row(lines[i]), {}};
    for (i += 2; i < lines.size() && is_row(lines[i].text); ++i) {
      table.rows.push_back(split_row(lines[i]));
    }
    --i;
    tables.push_back(std::move(table));
  }
  return tables;
}

}  // namespace rangefinder
