#include "cli/report.h"

#include <algorithm>
#include <cstdio>

#include "base/text.h"
#include "cli/display.h"
#include "cli/table.h"
#include "export/finding_json.h"

namespace rangefinder::cli {
namespace {

Paint paint_of(Severity severity) {
  return severity == Severity::error     ? Paint::error
         : severity == Severity::warning ? Paint::warning
                                         : Paint::info;
}

// "acme/ml.md:9:14", as far as it is known.
std::string place_text(const Location& where) {
  std::string text = visible(where.file);
  if (where.line > 0) text += ':' + std::to_string(where.line);
  if (where.line > 0 && where.column > 0) text += ':' + std::to_string(where.column);
  return text;
}

// The offsets that a location names in its line; all but the spaces around it where it has no
// column.
std::pair<std::size_t, std::size_t> marked(const Location& where, std::string_view line) {
  if (where.column > 0) {
    const auto from = static_cast<std::size_t>(where.column - 1);
    return {from, from + static_cast<std::size_t>(std::max(where.length, 0))};
  }
  const std::string_view inner = trim(line);
  const auto from = inner.empty() ? 0 : static_cast<std::size_t>(inner.data() - line.data());
  return {from, from + inner.size()};
}

// Lines of a guide between a gutter with their numbers.
class Block {
 public:
  Block(const Finding& finding, const Look& look) : look_(look) {
    const int last = std::max(finding.where.line, finding.other_line);
    digits_ = std::max<std::size_t>(5, std::to_string(last).size() + 1);
  }

  void line(int number, const Excerpt& excerpt, Paint paint) {
    const std::string digits = std::to_string(number);
    gutter(std::string(digits_ - digits.size(), ' ') + digits + " | ");
    text += excerpt.text + '\n';
    if (excerpt.marks.empty()) return;
    gutter(std::string(digits_, ' ') + " | ");
    const std::size_t spaces = excerpt.marks.find('^');
    text += std::string(spaces, ' ') + painted(excerpt.marks.substr(spaces), paint, look_) + '\n';
  }

  void remark(std::string_view kind, const std::string& words) {
    gutter(std::string(digits_, ' ') + " = ");
    text += painted(kind, Paint::bold, look_) + ' ' + words + '\n';
  }

  std::size_t room() const { return look_.columns - digits_ - 3; }

  std::string text;

 private:
  void gutter(const std::string& words) { text += painted(words, Paint::gutter, look_); }

  const Look& look_;
  std::size_t digits_ = 5;
};

// A message repeats what a cell says, and a cell may be as long as a line.
std::string shown_message(std::string_view message) {
  constexpr std::size_t kLongest = 240;
  return excerpt(visible(message), 0, 0, kLongest).text;
}

}  // namespace

std::string finding_text(const Finding& finding) {
  return place_text(finding.where) + ": " + std::string(name(finding.severity)) + '[' +
         finding.rule + "]: " + shown_message(finding.message) + "\n    " +
         visible(finding.advice) + '\n';
}

std::string finding_block(const Finding& finding, const LineOf& line_of, const Look& look) {
  const Location& where = finding.where;
  const std::string label = std::string(name(finding.severity)) + '[' + finding.rule + ']';
  Block block(finding, look);
  block.text = painted(place_text(where) + ':', Paint::bold, look) + ' ' +
               painted(label, paint_of(finding.severity), look) + ": " +
               painted(shown_message(finding.message), Paint::bold, look) + '\n';
  const std::string_view line = line_of(where.file, where.line);
  if (where.line > 0 && !line.empty()) {
    const auto [from, to] = marked(where, line);
    block.line(where.line, excerpt(line, from, to, block.room()), paint_of(finding.severity));
  }
  if (finding.other_line > 0 && finding.other_line != where.line) {
    block.remark("note:", "compare line " + std::to_string(finding.other_line));
    const std::string_view other = line_of(where.file, finding.other_line);
    if (!other.empty()) {
      Excerpt whole = excerpt(other, 0, 0, block.room());
      whole.marks.clear();
      block.line(finding.other_line, whole, Paint::info);
    }
  }
  if (!finding.advice.empty()) block.remark("help:", visible(finding.advice));
  return block.text;
}

std::string summary_text(std::span<const Finding> findings) {
  const auto count = [&](Severity severity, const std::string& word) {
    const auto n = std::ranges::count(findings, severity, &Finding::severity);
    return std::to_string(n) + ' ' + word + (n == 1 ? "" : "s");
  };
  if (findings.empty()) return "no findings";
  return count(Severity::error, "error") + ", " + count(Severity::warning, "warning") + ", " +
         count(Severity::info, "note");
}

std::string rule_counts_text(std::span<const Finding> findings, const Look& look) {
  if (findings.empty()) return {};
  std::vector<std::vector<std::string>> rows = {{"Findings", "Rule", "Severity", "Guides"}};
  for (const RuleCount& count : count_by_rule(findings)) {
    rows.push_back({std::to_string(count.findings), visible(count.rule),
                    std::string(name(count.severity)), std::to_string(count.files)});
  }
  const std::string table = aligned(rows, {true, false, false, true});
  const std::size_t head = table.find('\n');
  return painted(std::string_view(table).substr(0, head), Paint::bold, look) + table.substr(head);
}

bool report(std::span<const Finding> findings, Severity least) {
  bool error = false;
  for (const Finding& finding : findings) {
    error |= finding.severity == Severity::error;
    if (finding.severity >= least) std::fputs(finding_text(finding).c_str(), stderr);
  }
  return error;
}

}  // namespace rangefinder::cli
