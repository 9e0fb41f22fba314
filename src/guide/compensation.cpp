#include "guide/compensation.h"

#include <algorithm>
#include <span>

#include "base/text.h"
#include "guide/band_reader.h"
#include "guide/cell.h"
#include "guide/cell_text.h"
#include "guide/outline.h"
#include "guide/place.h"

namespace rangefinder {
namespace {

// Each band of a table whose columns are regions repeats its row's words. No guide compares more
// regions than this, and a file that claims to shall not fill the memory.
constexpr std::size_t kMostRegions = 50;

// Whether a column of places is one: the header may mean something else ("Market", "Country").
bool names_regions(const Table& table, std::size_t column) {
  const ColumnMeaning meaning = read_header(table.header.cells[column]);
  if (meaning.column != TableColumn::region || !meaning.vague) return true;
  return std::ranges::any_of(table.rows, [&](const TableRow& row) {
    return column < row.cells.size() && names_place(cell_text(row.cells[column]));
  });
}

// Words beside the figures of a table whose columns are regions: "Typical YOE", "Title", "Notes".
bool is_remark(std::string_view header) {
  const TableColumn column = read_header(header).column;
  if (column == TableColumn::title || column == TableColumn::level) return true;
  for (const std::string_view word : {"yoe", "experience", "years", "notes", "note"}) {
    if (contains_ignoring_case(header, word)) return true;
  }
  return false;
}

// Competitors, counter-offers and years are not the guide's compensation.
bool is_of_something_else(const Table& table) {
  const std::vector<std::string_view>& head = table.header.cells;
  return is_sequence(cell_text(head.front())) || std::ranges::any_of(head, is_offer_header) ||
         std::ranges::any_of(head, is_other_subject);
}

// Whether a column's region is where something is paid: "London", but not "London Target".
bool is_place(std::string_view header) {
  return names_place(header) && !contains_ignoring_case(header, "target");
}

}  // namespace

Layout layout_of(const Table& table) {
  const std::vector<std::string_view>& head = table.header.cells;
  if (head.empty() || table.rows.empty() || is_of_something_else(table)) return Layout::none;
  bool has[kColumnCount] = {};
  for (std::size_t i = 0; i < head.size(); ++i) {
    const TableColumn column = read_header(head[i]).column;
    if (column == TableColumn::region && !names_regions(table, i)) continue;
    has[static_cast<std::size_t>(column)] = true;
  }
  const auto there = [&](TableColumn column) { return has[static_cast<std::size_t>(column)]; };
  const bool pays = there(TableColumn::base) || there(TableColumn::total);
  if (there(TableColumn::region) && pays) return Layout::region_rows;
  if (there(TableColumn::level) && there(TableColumn::title) && pays) return Layout::level_rows;

  // Regions in columns: every other header names a place, but for remarks.
  const auto places = std::span(head).subspan(1);
  if (places.size() > kMostRegions) return Layout::none;
  const auto fits = [](std::string_view cell) { return is_place(cell) || is_remark(cell); };
  if (!std::ranges::all_of(places, fits)) return Layout::none;
  if (!std::ranges::any_of(places, is_place)) return Layout::none;
  if (read_header(head.front()).column == TableColumn::level) return Layout::level_by_region;
  const auto parts = std::ranges::count_if(table.rows, [](const TableRow& row) {
    if (row.cells.empty()) return false;
    const TableColumn column = read_header(row.cells.front()).column;
    return column == TableColumn::base || column == TableColumn::total ||
           column == TableColumn::equity;
  });
  return parts >= 2 ? Layout::component_by_region : Layout::none;
}

namespace {

// A row whose cells are not as many as its header's. `band` is the one it makes, -1 where it makes
// several.
void check_width(const TableRow& row, std::size_t columns, const Guide& guide, int band,
                 std::vector<Finding>& findings) {
  if (row.cells.size() == columns) return;
  const bool few = row.cells.size() < columns;
  findings.push_back(
      {few ? "too-few-cells" : "too-many-cells", Severity::error, guide.at({row.line.number, 0, 0}),
       "This row has " + std::to_string(row.cells.size()) + " cells, its header has " +
           std::to_string(columns) + ".",
       few ? "Add the missing cells; write — for what is not stated. The cells that are there "
             "are read in the header's order."
           : "Remove the cells behind the last column, or name them in the header. They are "
             "kept as notes.",
       0, band});
}

// The cells behind the header's last column.
void note_surplus(const TableRow& row, std::size_t columns, Band& band) {
  for (std::size_t i = columns; i < row.cells.size(); ++i) {
    if (std::string note = cell_text(row.cells[i]); !note.empty()) {
      band.notes.push_back(std::move(note));
    }
  }
}

// Which columns are regions, where they are the columns.
std::vector<bool> places_of(const std::vector<std::string_view>& head) {
  std::vector<bool> places;
  for (const std::string_view cell : head) places.push_back(!places.empty() && names_place(cell));
  return places;
}

// Adds what a second column says: "London, UK", "L5 / Senior".
void append(std::string& text, std::string_view separator, std::string_view more) {
  if (more.empty()) return;
  if (!text.empty()) text += separator;
  text += more;
}

// Beside "Total Comp" other sums are columns of their own: "Total Cash", "OTE".
void pick_total(std::vector<ColumnMeaning>& columns) {
  const auto is_total = [](const ColumnMeaning& meaning) {
    return meaning.column == TableColumn::total && !meaning.vague;
  };
  if (std::ranges::none_of(columns, is_total)) return;
  for (ColumnMeaning& meaning : columns) {
    if (meaning.column == TableColumn::total && meaning.vague) meaning.column = TableColumn::other;
  }
}

void read_rows(const Table& table, Guide& guide, std::vector<Finding>& findings) {
  std::vector<ColumnMeaning> columns;
  for (const std::string_view cell : table.header.cells) columns.push_back(read_header(cell));
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (columns[i].column == TableColumn::region && !names_regions(table, i)) {
      columns[i].column = TableColumn::other;
    }
  }
  pick_total(columns);
  for (const TableRow& row : table.rows) {
    check_width(row, columns.size(), guide, static_cast<int>(guide.bands.size()), findings);
    Band band;
    if (!row.cells.empty()) band.where = spot_of(row.line, row.cells.front());
    band.where.line = row.line.number;
    std::vector<BandCell> entries;
    for (std::size_t i = 0; i < std::min(row.cells.size(), columns.size()); ++i) {
      const std::string plain = cell_text(row.cells[i]);
      if (columns[i].column == TableColumn::region) {
        if (band.region.empty()) band.where = spot_of(row.line, row.cells[i]);
        append(band.region, ", ", plain);
      }
      if (columns[i].column == TableColumn::level || columns[i].column == TableColumn::title) {
        append(band.level, " / ", plain);
      }
      entries.push_back({columns[i], table.header.cells[i], row.cells[i], &row.line});
    }
    note_surplus(row, columns.size(), band);
    add_band(std::move(band), entries, guide, findings);
  }
}

// Each cell is a total of its row's level in its column's region.
void read_levels_by_region(const Table& table, Guide& guide, std::vector<Finding>& findings) {
  const std::vector<std::string_view>& head = table.header.cells;
  const std::vector<bool> is_place = places_of(head);
  ColumnMeaning meaning;
  meaning.column = TableColumn::total;
  for (const TableRow& row : table.rows) {
    check_width(row, head.size(), guide, -1, findings);
    if (row.cells.empty()) continue;
    const std::size_t width = std::min(row.cells.size(), head.size());
    Band shared;  // what every band of the row says
    shared.level = cell_text(row.cells.front());
    for (std::size_t i = 1; i < width; ++i) {
      if (is_place[i]) continue;
      const TableColumn column = read_header(head[i]).column;
      const std::string plain = cell_text(row.cells[i]);
      if (column == TableColumn::title || column == TableColumn::level) {
        append(shared.level, " / ", plain);
      } else if (!plain.empty()) {
        shared.notes.push_back(cell_text(head[i]) + ": " + plain);
      }
    }
    note_surplus(row, head.size(), shared);
    for (std::size_t i = 1; i < width; ++i) {
      if (!is_place[i]) continue;
      Band band = shared;
      band.where = spot_of(row.line, row.cells[i]);
      band.region = cell_text(head[i]);
      add_band(std::move(band), {{meaning, head[i], row.cells[i], &row.line}}, guide, findings);
    }
  }
}

// A column is a band; its rows are the parts.
void read_components_by_region(const Table& table, Guide& guide, std::vector<Finding>& findings) {
  const std::vector<std::string_view>& head = table.header.cells;
  const std::vector<bool> is_place = places_of(head);
  Band shared;  // remarks, which every band says
  for (const TableRow& row : table.rows) {
    check_width(row, head.size(), guide, -1, findings);
    for (std::size_t i = 1; i < std::min(row.cells.size(), head.size()); ++i) {
      const std::string plain = cell_text(row.cells[i]);
      if (is_place[i] || plain.empty()) continue;
      shared.notes.push_back(cell_text(row.cells.front()) + ": " + plain);
    }
    note_surplus(row, head.size(), shared);
  }
  std::vector<ColumnMeaning> meanings;  // of the rows
  for (const TableRow& row : table.rows) {
    meanings.push_back(row.cells.empty() ? ColumnMeaning{} : read_header(row.cells.front()));
  }
  pick_total(meanings);
  for (std::size_t i = 1; i < head.size(); ++i) {
    if (!is_place[i]) continue;
    Band band = shared;
    band.where = spot_of(table.header.line, head[i]);
    band.region = cell_text(head[i]);
    std::vector<BandCell> entries;
    for (std::size_t n = 0; n < table.rows.size(); ++n) {
      const TableRow& row = table.rows[n];
      if (i >= row.cells.size()) continue;
      const ColumnMeaning& meaning = meanings[n];
      const std::string plain = cell_text(row.cells[i]);
      if (meaning.column == TableColumn::level || meaning.column == TableColumn::title) {
        append(band.level, " / ", plain);
      } else if (meaning.column == TableColumn::region && !plain.empty()) {
        band.notes.push_back(cell_text(row.cells.front()) + ": " + plain);
      }
      entries.push_back({meaning, row.cells.front(), row.cells[i], &row.line});
    }
    add_band(std::move(band), entries, guide, findings);
  }
}

}  // namespace

bool has_pay(const Table& table) {
  const Layout layout = layout_of(table);
  const bool in_rows = layout == Layout::region_rows || layout == Layout::level_rows;
  for (std::size_t i = 0; i < table.header.cells.size(); ++i) {
    const TableColumn column = read_header(table.header.cells[i]).column;
    const bool pays = column == TableColumn::base || column == TableColumn::total;
    if (in_rows ? !pays : i == 0) continue;
    for (const TableRow& row : table.rows) {
      if (i < row.cells.size() && read_cell(row.cells[i]).money) return true;
    }
  }
  return false;
}

bool read_bands(const Table& table, Guide& guide, std::vector<Finding>& findings) {
  switch (layout_of(table)) {
    case Layout::none:
      return false;
    case Layout::region_rows:
    case Layout::level_rows:
      read_rows(table, guide, findings);
      break;
    case Layout::level_by_region:
      read_levels_by_region(table, guide, findings);
      break;
    case Layout::component_by_region:
      read_components_by_region(table, guide, findings);
      break;
  }
  return true;
}

}  // namespace rangefinder
