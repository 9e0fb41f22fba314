// Comma-separated values as spreadsheets write them: RFC 4180, and what it leaves open. Records end
// with LF, CRLF or CR; commas may be semicolons or tabs; a byte order mark counts nothing.
//
//   CsvTable table(text);
//   for (CsvRecord record; table.next(record);) use(record.cells);
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/finding.h"

namespace rangefinder {

struct CsvCell {
  std::string text;  // without the quotes around it, and without white space at its ends
  Spot at;           // with them; of a cell of several lines the part in its first line
};

struct CsvRecord {
  std::vector<CsvCell> cells;  // at least one
  // Where a quote is opened that nothing closes: its cell runs to the end of the text. Else line 0.
  Spot open_quote;

  bool blank() const;  // no cell says anything
};

class CsvTable {
 public:
  // `text` lives as long as this. The separator is the one that its first line has most of
  // that is not blank.
  explicit CsvTable(std::string_view text);

  // The next record; false behind the last one.
  bool next(CsvRecord& record);

 private:
  CsvCell quoted(Spot& open_quote);
  CsvCell bare();
  int column() const { return static_cast<int>(at_ - line_start_) + 1; }
  bool at_line_end() const { return text_[at_] == '\n' || text_[at_] == '\r'; }
  void end_line();

  std::string_view text_;
  char separator_ = ',';
  std::size_t at_ = 0;
  std::size_t line_start_ = 0;
  int line_ = 1;
};

}  // namespace rangefinder
