#include "guide/level_table.h"

#include <algorithm>
#include <optional>
#include <string>

#include "base/text.h"
#include "guide/level_words.h"

namespace rangefinder {
namespace {

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::ranges::any_of(words,
                             [&](std::string_view one) { return equals_ignoring_case(word, one); });
}

// Words of headers that say what the column holds, not whose it is.
bool names_kind(std::string_view word) {
  return is_one_of(
      word, {"level",  "levels",   "equivalent", "equivalents", "equiv",    "eq",      "title",
             "titles", "internal", "external",   "public",      "role",     "roles",   "grade",
             "ladder", "leveling", "mapping",    "job",         "typical",  "company", "your",
             "our",    "the",      "comparable", "approx",      "official", "position"});
}

// Rows and columns about something else than a level.
bool is_attribute(std::string_view text) {
  for (const std::string_view word : words_of(text)) {
    if (is_one_of(bare_word(word), {"yoe",
                                    "years",
                                    "experience",
                                    "scope",
                                    "comp",
                                    "compensation",
                                    "pay",
                                    "parity",
                                    "salary",
                                    "base",
                                    "tc",
                                    "total",
                                    "bonus",
                                    "equity",
                                    "notes",
                                    "note",
                                    "focus",
                                    "description",
                                    "differentiator",
                                    "attribution",
                                    "responsibilities",
                                    "impact",
                                    "expectations",
                                    "key",
                                    "range",
                                    "reporting",
                                    "reports",
                                    "span",
                                    "premium",
                                    "differences",
                                    "region",
                                    "location",
                                    "city",
                                    "country",
                                    "office",
                                    "component",
                                    "currency",
                                    "leverage",
                                    "typically",
                                    "skills"})) {
      return true;
    }
  }
  return false;
}

bool is_attribute_header(std::string_view text) {
  return text.empty() || is_one_of(text, {"attribute", "attributes", "dimension", "factor",
                                          "category", "aspect", "metric", "criteria", "criterion"});
}

struct TableColumn {
  enum class Kind : std::uint8_t { skipped, levels, companies } kind = Kind::skipped;
  std::string company;  // of a column of levels
};

TableColumn column_of(std::string_view header, const Employer& own) {
  const std::string plain = without_emphasis(header);
  if (is_one_of(plain, {"company", "companies", "employer", "firm", "peer"})) {
    return {TableColumn::Kind::companies, {}};
  }
  std::string name;
  for (const std::string_view word : words_of(plain)) {
    if (names_kind(bare_word(word))) continue;
    if (!name.empty()) name += ' ';
    name += word;
  }
  if (is_attribute(plain)) return {};
  if (bare_word(name).empty()) return {TableColumn::Kind::levels, own.company};
  return {TableColumn::Kind::levels, company_name(name, own)};
}

bool is_money(std::string_view cell) {
  return std::ranges::any_of(
      std::initializer_list<std::string_view>{"$", "€", "£", "₹", "¥", "₪"},
      [&](std::string_view sign) { return cell.find(sign) != std::string_view::npos; });
}

void add_cell(const TableRow& row, std::string_view cell, const std::string& company,
              std::vector<LevelPair>& pairs) {
  if (is_no_level(cell) || is_money(cell)) return;
  add_pair(row.line, cell, company, without_emphasis(cell), pairs);
}

}  // namespace

bool is_level_table(const Table& table) {
  return std::ranges::any_of(table.header.cells, [](std::string_view header) {
    const std::string plain = without_emphasis(header);
    return contains_ignoring_case(plain, "equivalent") ||
           contains_ignoring_case(plain, "internal level");
  });
}

bool has_money(const Table& table) {
  constexpr std::size_t kRows = 3;
  for (std::size_t i = 0; i < std::min(kRows, table.rows.size()); ++i) {
    if (std::ranges::any_of(table.rows[i].cells, is_money)) return true;
  }
  return false;
}

std::vector<LevelPair> read_level_table(const Table& table, const Employer& own) {
  std::vector<TableColumn> columns;
  std::optional<std::size_t> companies;
  for (const std::string_view header : table.header.cells) {
    columns.push_back(column_of(header, own));
    if (columns.back().kind == TableColumn::Kind::companies && !companies) {
      companies = columns.size() - 1;
    }
  }
  if (columns.empty()) return {};
  const bool attributes_first = is_attribute_header(without_emphasis(table.header.cells.front()));
  std::vector<LevelPair> pairs;
  for (const TableRow& row : table.rows) {
    if (row.cells.empty()) continue;
    const std::string first = without_emphasis(row.cells.front());
    // "Scope | ...": a row about the level above. A title such as "Compensation Analyst" is one.
    const bool title = std::ranges::any_of(words_of(first), is_rank);
    if (attributes_first ? !is_one_of(first, {"title", "level", "role", "grade", "position"})
                         : is_attribute(first) && !title) {
      continue;
    }
    std::string company;
    if (companies) {
      if (*companies >= row.cells.size()) continue;
      company = company_name(row.cells[*companies], own);
    }
    const std::size_t width = std::min(columns.size(), row.cells.size());
    for (std::size_t i = attributes_first ? 1 : 0; i < width; ++i) {
      if (columns[i].kind != TableColumn::Kind::levels) continue;
      add_cell(row, row.cells[i], companies ? company : columns[i].company, pairs);
    }
  }
  return pairs;
}

}  // namespace rangefinder
