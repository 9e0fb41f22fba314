#include "export/csv_table.h"

#include <algorithm>

#include "base/text.h"

namespace rangefinder {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

char separator_of(std::string_view text) {
  std::size_t counts[3] = {};
  constexpr std::string_view kSeparators = ",;\t";
  bool quoted = false;
  for (const char c : text.substr(std::min(text.find_first_not_of(" \r\n"), text.size()))) {
    if (c == '"') quoted = !quoted;
    if (quoted) continue;
    if (c == '\n' || c == '\r') break;
    const std::size_t which = kSeparators.find(c);
    if (which != std::string_view::npos) ++counts[which];
  }
  return kSeparators[static_cast<std::size_t>(std::ranges::max_element(counts) - counts)];
}

}  // namespace

bool CsvRecord::blank() const {
  return std::ranges::all_of(cells, [](const CsvCell& cell) { return cell.text.empty(); });
}

CsvTable::CsvTable(std::string_view text) : text_(text) {
  if (text_.starts_with(kByteOrderMark)) text_.remove_prefix(kByteOrderMark.size());
  separator_ = separator_of(text_);
}

bool CsvTable::next(CsvRecord& record) {
  record.cells.clear();
  record.open_quote = {};
  if (at_ == text_.size()) return false;
  for (;;) {
    std::size_t quote = at_;
    while (quote < text_.size() && text_[quote] == ' ' && text_[quote] != separator_) ++quote;
    const bool is_quoted = quote < text_.size() && text_[quote] == '"';
    if (is_quoted) at_ = quote;
    record.cells.push_back(is_quoted ? quoted(record.open_quote) : bare());
    if (at_ == text_.size()) return true;
    if (at_line_end()) {
      end_line();
      return true;
    }
    ++at_;  // the separator
  }
}

CsvCell CsvTable::quoted(Spot& open_quote) {
  CsvCell cell{{}, {line_, column(), 0}};
  const int first_line = line_;
  const std::size_t from = at_++;
  bool closed = false;
  while (at_ < text_.size() && !closed) {
    if (text_[at_] == '"' && text_.substr(at_).starts_with("\"\"")) {
      cell.text += '"';
      at_ += 2;
    } else if (text_[at_] == '"') {
      closed = true;
      ++at_;
    } else if (at_line_end()) {
      if (line_ == first_line) cell.at.length = static_cast<int>(at_ - from);
      cell.text += '\n';
      end_line();
    } else {
      cell.text += text_[at_++];
    }
  }
  // What stands behind the closing quote belongs to the cell.
  while (at_ < text_.size() && !at_line_end() && text_[at_] != separator_) {
    cell.text += text_[at_++];
  }
  if (line_ == first_line) cell.at.length = static_cast<int>(at_ - from);
  if (!closed) open_quote = {first_line, cell.at.column, 1};
  cell.text = trim(cell.text);
  return cell;
}

CsvCell CsvTable::bare() {
  const std::size_t from = at_;
  const int first_column = column();
  while (at_ < text_.size() && !at_line_end() && text_[at_] != separator_) ++at_;
  const std::string_view whole = text_.substr(from, at_ - from);
  const std::string_view inner = trim(whole);
  const auto before = inner.empty() ? 0 : static_cast<int>(inner.data() - whole.data());
  return {std::string(inner), {line_, first_column + before, static_cast<int>(inner.size())}};
}

void CsvTable::end_line() {
  at_ += text_.substr(at_).starts_with("\r\n") ? 2 : 1;
  line_start_ = at_;
  ++line_;
}

}  // namespace rangefinder
