#include "cli/report.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;
using namespace rangefinder::cli;

namespace {

Finding finding(Severity severity, int line = 0, int column = 0, int length = 0) {
  return {"rule", severity, {"acme/ml.md", {line, column, length}}, "Wrong.", "Mend it."};
}

// The block of a finding in a file whose every line is `line`.
std::string block(const Finding& finding, std::string_view line, const Look& look = {}) {
  return finding_block(
      finding, [&](const std::string&, int number) { return number > 0 ? line : ""; }, look);
}

}  // namespace

TEST_CASE("A finding reads like a compiler's message, its advice below", "[cli][report]") {
  CHECK(finding_text(finding(Severity::error, 9, 14)) ==
        "acme/ml.md:9:14: error[rule]: Wrong.\n    Mend it.\n");
  CHECK(finding_text(finding(Severity::warning, 9)) ==
        "acme/ml.md:9: warning[rule]: Wrong.\n    Mend it.\n");
  CHECK(finding_text(finding(Severity::info)) == "acme/ml.md: info[rule]: Wrong.\n    Mend it.\n");
}

TEST_CASE("A finding shows its line, and marks what is wrong in it", "[cli][report]") {
  CHECK(block(finding(Severity::error, 9, 12, 15), "| London | £170K–£100K |") ==
        "acme/ml.md:9:12: error[rule]: Wrong.\n"
        "    9 | | London | £170K–£100K |\n"
        "      |            ^~~~~~~~~~~\n"
        "      = help: Mend it.\n");
}

TEST_CASE("Without a column all of the line is marked, but for the spaces around",
          "[cli][report]") {
  CHECK(block(finding(Severity::warning, 123456), "  bonus_pct: 5  ") ==
        "acme/ml.md:123456: warning[rule]: Wrong.\n"
        " 123456 |   bonus_pct: 5\n"
        "        |   ^~~~~~~~~~~~\n"
        "        = help: Mend it.\n");
}

TEST_CASE("What is said of a whole file shows no line", "[cli][report]") {
  CHECK(block(finding(Severity::info), "| London |") ==
        "acme/ml.md: info[rule]: Wrong.\n      = help: Mend it.\n");
}

TEST_CASE("A line that is gone is not shown", "[cli][report]") {
  CHECK(block(finding(Severity::info, 9, 3, 2), "") ==
        "acme/ml.md:9:3: info[rule]: Wrong.\n      = help: Mend it.\n");
}

TEST_CASE("The other line of a finding is shown by its number", "[cli][report]") {
  Finding two = finding(Severity::warning, 9, 1, 1);
  two.other_line = 54;
  two.advice = "";
  CHECK(block(two, "| Paris |") ==
        "acme/ml.md:9:1: warning[rule]: Wrong.\n"
        "    9 | | Paris |\n"
        "      | ^\n"
        "      = note: compare line 54\n"
        "   54 | | Paris |\n");
  two.other_line = 9;
  CHECK_FALSE(block(two, "| Paris |").contains("compare"));
}

TEST_CASE("With colours a finding says the same", "[cli][report]") {
  Finding two = finding(Severity::warning, 9, 3, 5);
  two.other_line = 54;
  std::string text = block(two, "| Paris |", {.colour = true});
  CHECK(text.contains("\x1b[1;35mwarning[rule]\x1b[0m"));
  for (std::size_t at = text.find('\x1b'); at != std::string::npos; at = text.find('\x1b')) {
    text.erase(at, text.find('m', at) - at + 1);
  }
  CHECK(text == block(two, "| Paris |"));
}

TEST_CASE("What a guide or a file's name says does not steer the terminal", "[cli][report]") {
  Finding evil = finding(Severity::error, 9, 3, 5);
  evil.where.file = "a\x1b[2J.md";
  evil.message = "Low is above high: \x1b]0;title\x07";
  evil.advice =
      "\x9b"
      "31m";
  for (const std::string& text : {block(evil, "| \x1b[31m |"), finding_text(evil)}) {
    CHECK_FALSE(text.contains('\x1b'));
    CHECK(text.contains("<9B>31m"));
    CHECK_FALSE(text.contains('\x07'));
    CHECK(text.contains("␛[2J"));
  }
}

TEST_CASE("No line of a block is wider than the terminal, but for messages", "[cli][report]") {
  Finding far = finding(Severity::error, 9, 1500, 20);
  far.other_line = 10;
  far.message = std::string(100'000, 'm');
  far.advice = "Short.";
  const std::string line(4000, 'x');
  const std::string text = block(far, line, {.columns = 60});
  CHECK(text.size() < 600);
  CHECK(text.contains("…"));
  CHECK(text.contains("~~~~"));
}

TEST_CASE("Findings are counted by severity", "[cli][report]") {
  CHECK(summary_text({}) == "no findings");
  const Finding findings[] = {finding(Severity::error), finding(Severity::error),
                              finding(Severity::warning)};
  CHECK(summary_text(findings) == "2 errors, 1 warning, 0 notes");
}

TEST_CASE("Findings are counted by rule, the most frequent first", "[cli][report]") {
  CHECK(rule_counts_text({}, {}).empty());
  const Finding findings[] = {finding(Severity::error), finding(Severity::info),
                              finding(Severity::info)};
  CHECK(rule_counts_text(findings, {}) ==
        "Findings  Rule  Severity  Guides\n"
        "       2  rule  info           1\n"
        "       1  rule  error          1\n");
}
