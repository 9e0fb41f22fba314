#include "guide/limits.h"

#include <algorithm>

#include "base/text.h"
#include "guide/table.h"

namespace rangefinder {
namespace {

Finding error_at(std::string rule, const std::string& file, Spot spot, std::string message,
                 std::string advice) {
  return {std::move(rule),
          Severity::error,
          Location(file, spot),
          std::move(message),
          std::move(advice),
          0,
          -1};
}

// " It is the first of 14."; nothing of a single one.
std::string among(std::size_t count) {
  return count > 1 ? " It is the first of " + std::to_string(count) + "." : "";
}

// A byte order mark of UTF-16, or so many NUL bytes that half of every character is one.
bool is_utf16(std::string_view text) {
  if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) return true;
  const std::string_view start = text.substr(0, 4096);
  return static_cast<std::size_t>(std::ranges::count(start, '\0')) * 4 > start.size();
}

bool ends_word(char c) { return is_space(c) || c == '|' || c == '\r'; }

// Replaces the byte at `at`, and the digits of the word that it stands in from `word` on.
class Mender {
 public:
  Mender(std::string_view text, std::string& mended) : text_(text), mended_(mended) {}

  void replace(std::size_t at) {
    if (count_++ == 0) {
      mended_ = text_;
      first_ = at;
    }
    mended_[at] = '?';
    // Words that are done are not gone through again, however many bad bytes they hold.
    if (at < done_) return;
    std::size_t start = at;
    while (start > done_ && !ends_word(text_[start - 1])) --start;
    for (done_ = start; done_ < text_.size() && !ends_word(text_[done_]); ++done_) {
      if (is_digit(text_[done_])) mended_[done_] = '?';
    }
  }

  std::size_t count() const { return count_; }

  // Where the first of them stands.
  Spot spot() const {
    const std::vector<Line> lines = split_lines(text_.substr(0, first_ + 1));
    const Line& last = lines.back();
    return {last.number, static_cast<int>(last.text.size()), 1};
  }
  unsigned char byte() const { return static_cast<unsigned char>(text_[first_]); }

 private:
  std::string_view text_;
  std::string& mended_;
  std::size_t count_ = 0;
  std::size_t first_ = 0;
  std::size_t done_ = 0;
};

}  // namespace

std::optional<std::string_view> readable_text(std::string_view text, const std::string& file,
                                              std::string& mended, std::vector<Finding>& findings,
                                              std::size_t most) {
  if (text.size() > most) {
    findings.push_back(
        error_at("too-large", file, {},
                 "This file is over " + std::to_string(most >> 20U) + " MB: it is not read.",
                 most == kMaxFileBytes ? "Split it into one file for each role." : "Split it."));
    return std::nullopt;
  }
  if (is_utf16(text)) {
    findings.push_back(error_at("not-utf8", file, {}, "This file is UTF-16, not UTF-8.",
                                "Save it with the encoding UTF-8."));
    return std::nullopt;
  }
  Mender foreign(text, mended);
  for (std::size_t at = 0;; ++at) {
    const std::size_t bad = find_invalid_utf8(text.substr(at));
    if (bad == std::string_view::npos) break;
    at += bad;
    foreign.replace(at);
  }
  const std::string_view so_far = foreign.count() > 0 ? std::string_view(mended) : text;
  std::string without_nul;
  Mender nul(so_far, without_nul);
  for (std::size_t at = 0; (at = so_far.find('\0', at)) != std::string_view::npos; ++at) {
    nul.replace(at);
  }
  if (foreign.count() > 0) {
    findings.push_back(error_at(
        "not-utf8", file, foreign.spot(),
        "Byte 0x" + hexadecimal(foreign.byte(), 2) + " is not UTF-8." + among(foreign.count()),
        "Save the file with the encoding UTF-8. It is read with \"?\" "
        "here, and without the figures of these words."));
  }
  if (nul.count() > 0) {
    findings.push_back(error_at("nul-byte", file, nul.spot(),
                                "This is a NUL byte." + among(nul.count()),
                                "Remove it. The file is read with \"?\" here, and without the "
                                "figures of these words."));
    mended = std::move(without_nul);
  }
  return foreign.count() + nul.count() > 0 ? std::string_view(mended) : text;
}

void drop_long_lines(std::span<Line> lines, const std::string& file,
                     std::vector<Finding>& findings) {
  for (Line& line : lines) {
    if (line.text.size() <= kMaxLineBytes) continue;
    findings.push_back(error_at("too-long-line", file, {line.number, 0, 0},
                                "This line is over 1 MB: it is not read.",
                                "Break it; the other lines are read."));
    line.text = {};
  }
}

void drop_late_rows(std::span<Line> lines, const std::string& file,
                    std::vector<Finding>& findings) {
  if (lines.size() <= kMaxTableRows) return;  // nearly every guide
  for (const Table& table : find_tables(lines)) {
    if (table.rows.size() <= kMaxTableRows) continue;
    const auto late = lines.subspan(table.end - table.rows.size() + kMaxTableRows,
                                    table.rows.size() - kMaxTableRows);
    findings.push_back(error_at("too-many-rows", file, {late.front().number, 0, 0},
                                "This table has more than 10,000 rows: those from here on are "
                                "not read.",
                                "Split the table; the first 10,000 rows are read."));
    for (Line& line : late) line.text = {};
  }
}

}  // namespace rangefinder
