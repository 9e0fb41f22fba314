#include "export/band_file.h"

#include <array>
#include <optional>
#include <utility>

#include "base/text.h"
#include "export/band_file_json.h"
#include "export/band_file_rows.h"
#include "export/csv_table.h"
#include "guide/limits.h"

namespace rangefinder {
namespace {

std::string_view without_mark(std::string_view text) {
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  return text;
}

bool looks_like_json(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size() && is_space(text[at])) ++at;
  return at < text.size() && (text[at] == '{' || text[at] == '[');
}

Spot whole_line(const CsvRecord& record) { return {record.cells.front().at.line, 0, 0}; }

// What the columns mean, by their names in the first line that is not blank.
using Columns = std::vector<std::optional<BandKey>>;

std::optional<Columns> read_header(CsvTable& table, BandFileRows& rows) {
  CsvRecord header;
  do {
    if (!table.next(header)) {
      rows.report("band-column", Severity::error, {}, "There is nothing in this file.",
                  "Write a line with the columns' names, and a line for each band.");
      return std::nullopt;
    }
  } while (header.blank());
  Columns columns;
  std::array<bool, kBandKeyCount> has{};
  for (const CsvCell& cell : header.cells) {
    columns.push_back(band_key_from_name(cell.text));
    if (columns.back()) has[static_cast<std::size_t>(*columns.back())] = true;
  }
  const auto there = [&](BandKey key) { return has[static_cast<std::size_t>(key)]; };
  if (!there(BandKey::company) && !there(BandKey::file)) {
    rows.report("band-column", Severity::error, whole_line(header),
                "This line has no column \"company\": the file is not read.",
                "Start with the columns' names, such as "
                "company,role,region,currency,base_low,base_high,total_low,total_high.");
    return std::nullopt;
  }
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const CsvCell& cell = header.cells[i];
    if (!columns[i] && !cell.text.empty()) rows.unknown_name(cell.text, cell.at);
  }
  return columns;
}

void read_record(const CsvRecord& record, const Columns& columns, std::vector<BandValue>& values,
                 BandFileRows& rows) {
  values.clear();
  for (std::size_t i = 0; i < std::min(record.cells.size(), columns.size()); ++i) {
    const CsvCell& cell = record.cells[i];
    if (!columns[i]) continue;
    if (cell.text.size() > kMaxLineBytes) {
      rows.report("too-long-line", Severity::error, cell.at,
                  "This cell is over 1 MB: it is not read.", "Shorten it.");
      continue;
    }
    values.push_back({*columns[i], cell.text, cell.at});
  }
  for (std::size_t i = columns.size(); i < record.cells.size(); ++i) {
    if (record.cells[i].text.empty()) continue;
    rows.report("too-many-cells", Severity::error, record.cells[i].at,
                "This line has more cells than there are columns.",
                "Put cells that have a comma in them between quotation marks.");
    break;
  }
}

void read_csv(std::string_view text, BandFileRows& rows) {
  CsvTable table(text);
  const auto columns = read_header(table, rows);
  if (!columns) return;
  std::vector<BandValue> values;
  for (CsvRecord record; table.next(record);) {
    if (record.blank()) continue;
    if (record.open_quote.line > 0) {
      rows.report("band-value", Severity::error, record.open_quote,
                  "This quotation mark is not closed: what is behind it is not read.",
                  "Close it; write a mark that is meant as \"\".");
      return;
    }
    read_record(record, *columns, values, rows);
    if (!rows.add(read_band_row(values, whole_line(record), rows.file()), whole_line(record))) {
      return;
    }
  }
}

}  // namespace

BandFile read_band_file(std::string_view text, const std::string& file) {
  BandFileRows rows(file);
  std::vector<Finding> findings;
  std::string mended;
  const auto readable = readable_text(text, file, mended, findings, kMaxBandFileBytes);
  if (readable) {
    const std::string_view body = without_mark(*readable);
    if (looks_like_json(body)) {
      read_json_bands(body, rows);
    } else {
      read_csv(body, rows);
    }
  }
  BandFile result = std::move(rows).finish();
  result.findings.insert(result.findings.begin(), findings.begin(), findings.end());
  return result;
}

bool is_band_file(std::string_view text) {
  text = without_mark(text);
  if (looks_like_json(text)) return true;
  CsvTable table(text.substr(0, kMaxLineBytes));
  CsvRecord header;
  while (table.next(header) && header.blank()) {
  }
  int known = 0;
  for (const CsvCell& cell : header.cells) known += band_key_from_name(cell.text) ? 1 : 0;
  return known >= 2;
}

}  // namespace rangefinder
