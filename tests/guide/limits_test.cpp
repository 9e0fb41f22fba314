#include "guide/limits.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "guide/reader.h"

using namespace rangefinder;

namespace {

const std::string kGuide =
    "### ML | Acme Global Negotiation Guide\n\n"
    "| Region | Base Salary | Total Comp |\n|-|-|-|\n| Oslo | $100K–$150K | $120K–$160K |\n";

const Finding* find(const std::vector<Finding>& findings, std::string_view rule) {
  const auto found = std::ranges::find(findings, rule, &Finding::rule);
  return found == findings.end() ? nullptr : &*found;
}

std::string replaced(std::string text, std::string_view what, std::string_view by) {
  text.replace(text.find(what), what.size(), by);
  return text;
}

// "LINE:COLUMN MESSAGE" of the only finding of `rule`; "" where there is none.
std::string said(const ReadGuide& read, std::string_view rule) {
  if (std::ranges::count(read.findings, rule, &Finding::rule) != 1) return "";
  const Finding& finding = *find(read.findings, rule);
  CHECK(finding.severity == Severity::error);
  CHECK_FALSE(finding.advice.empty());
  return std::to_string(finding.where.line) + ':' + std::to_string(finding.where.column) + ' ' +
         finding.message;
}

std::string repeated(std::string_view part, std::size_t bytes) {
  std::string text;
  while (text.size() < bytes) text += part;
  return text;
}

}  // namespace

TEST_CASE("A file over 4 MB is not read", "[limits][bad-input]") {
  const std::string fits = kGuide + std::string(kMaxFileBytes - kGuide.size(), '\n');
  CHECK(read_guide(fits, "a.md").guide);
  const ReadGuide read = read_guide(fits + '\n', "a.md");
  CHECK_FALSE(read.guide);
  CHECK(said(read, "too-large") == "0:0 This file is over 4 MB: it is not read.");
}

TEST_CASE("A byte that is not UTF-8 names its place, and the rest is read", "[limits][bad-input]") {
  const ReadGuide read = read_guide(kGuide + "\nCaf\xE9 10 au lait\n", "a.md");
  CHECK(said(read, "not-utf8") == "7:4 Byte 0xE9 is not UTF-8.");
  REQUIRE(read.guide);
  CHECK(read.guide->bands.size() == 1);
}

TEST_CASE("A figure that lost a byte is none", "[limits][bad-input]") {
  for (const char* cell : {"\xA3"
                           "100K–\xA3"
                           "150K",
                           "$1\xFF"
                           "00K–$150K"}) {
    const ReadGuide read = read_guide(replaced(kGuide, "$100K–$150K", cell), "a.md");
    CHECK_FALSE(said(read, "not-utf8").empty());
    REQUIRE(read.guide);
    REQUIRE(read.guide->bands.size() == 1);
    CHECK_FALSE(read.guide->bands[0].base);
    CHECK(read.guide->bands[0].total == Range{120'000, 160'000});
  }
}

TEST_CASE("Bad bytes are counted, and the first is named", "[limits][bad-input]") {
  const ReadGuide read = read_guide(kGuide + "a\xFF\xFE\nb\xFF\n", "a.md");
  CHECK(said(read, "not-utf8") == "6:2 Byte 0xFF is not UTF-8. It is the first of 3.");
}

TEST_CASE("What is read keeps its columns behind a bad byte", "[limits]") {
  std::string mended;
  std::vector<Finding> findings;
  const std::string_view text(
      "a\xFF"
      "1 2\0"
      "3 4|\xC3\xA9\r\n5",
      15);
  CHECK(readable_text(text, "a.md", mended, findings) == "a?? ??? 4|\xC3\xA9\r\n5");
  CHECK(findings.size() == 2);
}

TEST_CASE("A NUL byte names its place, and the rest is read", "[limits][bad-input]") {
  const ReadGuide read = read_guide(kGuide + std::string("\nx\0y\n", 5), "a.md");
  CHECK(said(read, "nul-byte") == "7:2 This is a NUL byte.");
  CHECK(read.guide);
}

TEST_CASE("UTF-16 is recognised, with a byte order mark or without", "[limits][bad-input]") {
  std::string wide;
  for (const char c : std::string("### ML | Acme Global Negotiation Guide\n")) {
    wide += c;
    wide += '\0';
  }
  for (const std::string& text : {"\xFF\xFE" + wide, wide, '\0' + wide}) {
    const ReadGuide read = read_guide(text, "a.md");
    CHECK_FALSE(read.guide);
    CHECK(said(read, "not-utf8") == "0:0 This file is UTF-16, not UTF-8.");
  }
}

TEST_CASE("Line ends of every kind and a byte order mark are accepted", "[limits]") {
  const ReadGuide plain = read_guide("---\ncompany: acme\n---\n" + kGuide, "a.md");
  for (const std::string& end : {std::string("\r\n"), std::string("\r")}) {
    std::string text = "\xEF\xBB\xBF";
    for (const char c : "---\ncompany: acme\n---\n" + kGuide)
      text += c == '\n' ? end : std::string(1, c);
    const ReadGuide read = read_guide(text, "a.md");
    CHECK(read.findings.size() == plain.findings.size());
    REQUIRE(read.guide);
    CHECK(read.guide->company_key == "acme");
    REQUIRE(read.guide->bands.size() == 1);
    CHECK(read.guide->bands[0].where == plain.guide->bands[0].where);
    CHECK(read.guide->bands[0].base == plain.guide->bands[0].base);
  }
}

TEST_CASE("A line over 1 MB is left out", "[limits][bad-input]") {
  const ReadGuide read =
      read_guide(kGuide + "\n" + std::string(kMaxLineBytes + 1, 'x') + "\n", "a.md");
  CHECK(said(read, "too-long-line") == "7:0 This line is over 1 MB: it is not read.");
  REQUIRE(read.guide);
  CHECK(read.guide->bands.size() == 1);
  CHECK_FALSE(
      find(read_guide(kGuide + std::string(kMaxLineBytes, 'x'), "a.md").findings, "too-long-line"));
}

TEST_CASE("Of a table the first 10,000 rows are read", "[limits][bad-input]") {
  struct Table {
    std::string head, row;
  };
  // The rows of the other one have no bars at their ends.
  for (const auto& [head, row] :
       {Table{kGuide, "| Oslo | $1K | $2K |\n"},
        Table{"### ML | Acme Global Negotiation Guide\n\nRegion | Base Salary | Total "
              "Comp\n---|---|---\nOslo | $1K | $2K\n",
              "Oslo | $1K | $2K\n"}}) {
    INFO(row);
    std::string text = head;
    for (std::size_t i = 1; i < kMaxTableRows; ++i) text += row;
    CHECK_FALSE(find(read_guide(text, "a.md").findings, "too-many-rows"));
    const ReadGuide read = read_guide(text + row + row, "a.md");
    CHECK(said(read, "too-many-rows") ==
          "10005:0 This table has more than 10,000 rows: those from here on are not read.");
    REQUIRE(read.guide);
    CHECK(read.guide->bands.size() == kMaxTableRows);
  }
}

TEST_CASE("Front matter that nests or repeats itself is refused, and the body is read",
          "[limits][bad-input]") {
  const ReadGuide deep = read_guide("---\na: " + std::string(70, '[') + "\n---\n" + kGuide, "a.md");
  CHECK(said(deep, "yaml-too-deep") ==
        "2:1 The front matter is not read: it nests deeper than 64.");
  CHECK(deep.guide);
  const ReadGuide bomb =
      read_guide("---\na: &a x\nb: [" + repeated("*a, ", 500) + "]\n---\n" + kGuide, "a.md");
  CHECK(said(bomb, "yaml-aliases") ==
        "3:405 The front matter is not read: it has more than 100 aliases.");
  CHECK(bomb.guide);
}

// A reader that looks at every byte once needs milliseconds for each of these, with sanitizers too;
// one that starts again at every byte needs minutes.
// What took long before: the fuzzers look for more of it, with a limit on time.
TEST_CASE("A text that goes on and on is read or refused", "[limits][bad-input]") {
  constexpr std::size_t kSize = 1 << 14;
  const std::string starts[] = {
      "",
      kGuide + "| London | ",
      kGuide + "| ",
      kGuide + "\n**Level Mapping:** ",
      kGuide + "\n> **Negotiate Up Strategy:** \"",
      kGuide + "\n**Global Levers**\n\n1. **A:** \"",
      "### ",
      "---\na: ",
      "---\na: \"",
      "| Region | ",
  };
  for (const std::string& start : starts) {
    for (const char* unit : {"|",
                             "**",
                             "(",
                             ")",
                             "7",
                             "- ",
                             "-",
                             "#",
                             ">",
                             "\"",
                             "'",
                             "[",
                             "{",
                             ": ",
                             " = ",
                             " / ",
                             "; ",
                             ". ",
                             "$1 ",
                             "EUR",
                             "EUR 1 ",
                             "__",
                             "`",
                             " ",
                             "\xC2\xA0",
                             "–",
                             "1,",
                             "1.",
                             "+",
                             "1%",
                             "A ",
                             "Aa ",
                             "for ",
                             "$1K floor for ",
                             "Aa offers $1K / ",
                             " maps to ",
                             "/yr ",
                             "\xFF",
                             "\xFF ",
                             "| - ",
                             "*a*\n",
                             "- \"\\\"\n",
                             "k: v\n",
                             "**A**\n",
                             "1. **a:** \"b\"\n",
                             "| London | $1K |\n",
                             "\n\n",
                             "\r"}) {
      const std::string text = start + repeated(unit, kSize) + "\n---\n";
      const ReadGuide read = read_guide(text, "a.md");
      INFO(start << " ... " << unit);
      CHECK((read.guide || !read.findings.empty()));
    }
  }
}
