#include "guide/reader.h"

#include <catch2/catch_test_macros.hpp>

#include "guide/limits.h"
#include "support/describe.h"

using namespace rangefinder;
using tests::describe;
using Strings = std::vector<std::string>;

namespace {

constexpr const char* kTable =
    "| Region | Base Salary | Total Comp |\n"
    "|--------|-------------|------------|\n"
    "| London | £100K–£170K | £120K–£236K |\n";

ReadGuide read(const std::string& text) { return read_guide(text, "acme/ml-engineer.md"); }

Guide guide_of(const std::string& text) {
  ReadGuide result = read(text);
  REQUIRE(result.guide);
  return *result.guide;
}

}  // namespace

TEST_CASE("A title says role and company, whatever stands between", "[guide][reader]") {
  for (const char* title : {"### ML/AI Engineer | Acme AI Global Negotiation Guide",
                            "# ML/AI Engineer | Acme AI Negotiation Guide",
                            "#### ML/AI Engineer — Acme AI Global Negotiation Guide",
                            "## ML/AI Engineer - Acme AI GLOBAL NEGOTIATION GUIDE",
                            "**ML/AI Engineer | Acme AI Global Negotiation Guide**"}) {
    const Guide guide = guide_of(std::string(title) + "\n" + kTable);
    INFO(title);
    CHECK(guide.role == "ML/AI Engineer");
    CHECK(guide.company == "Acme AI");
  }
}

TEST_CASE("A role may contain a dash", "[guide][reader]") {
  const Guide guide = guide_of("### Engineer - Full-Stack | Acme Global Negotiation Guide\n");
  CHECK(guide.role == "Engineer - Full-Stack");
  CHECK(guide.company == "Acme");
}

TEST_CASE("The file's name and the front matter tell a title's halves apart", "[guide][reader]") {
  const std::string text = "# Acme — ML Engineer Negotiation Guide\n" + std::string(kTable);
  const Guide guide = guide_of(text);
  CHECK(guide.company == "Acme");
  CHECK(guide.role == "ML Engineer");
  const ReadGuide seed = read_guide(text, "seeds/acme--ml-engineer.md");
  REQUIRE(seed.guide);
  CHECK(seed.guide->company == "Acme");
  const ReadGuide other =
      read_guide("---\ncompany_display: Acme\nrole: ml-engineer\n---\n" + text, "x.md");
  REQUIRE(other.guide);
  CHECK(other.guide->company == "Acme");
  CHECK(other.guide->role == "ML Engineer");
}

TEST_CASE("Levels name the employer even where no title does", "[guide][reader]") {
  const Guide guide = guide_of("**Level Mapping:** Acme ML = Google L5\n" + std::string(kTable));
  CHECK(tests::texts(guide.levels) == Strings{"acme: ML", "Google: L5"});
}

TEST_CASE("What is longer than a name names no employer", "[guide][reader]") {
  for (const char* mapping : {"level_mapping:\n  raw: L4 = Google L5\n---\n",
                              "---\n**Level Mapping:** L4 = Google L5\n"}) {
    INFO(mapping);
    for (const std::size_t size : {kMaxNameBytes, kMaxNameBytes + 1}) {
      const std::string name(size, 'x');
      const Guide guide = guide_of("---\ncompany_display: " + name + "\n" + mapping + kTable);
      REQUIRE(guide.levels.size() == 2);
      CHECK(guide.levels[0].company == (size == kMaxNameBytes ? name : ""));
      CHECK(guide.levels[1].company == "Google");
    }
  }
}

TEST_CASE("The body's DNA prose is enough: the front matter adds no tags", "[guide][reader]") {
  const Guide guide = guide_of(
      "---\nnegotiation_dna_summary: A | B\n---\n"
      "**Negotiation DNA**: Engineers here keep the lights on. They are few.\n" +
      std::string(kTable));
  CHECK(guide.dna_tags.empty());
  CHECK(guide.dna_text == "Engineers here keep the lights on. They are few.");
}

TEST_CASE("What the text does not say comes from the file's name", "[guide][reader]") {
  const Guide guide = guide_of(kTable);
  CHECK(guide.file == "acme/ml-engineer.md");
  CHECK(guide.company_key == "acme");
  CHECK(guide.company == "acme");
  CHECK(guide.role_key == "ml-engineer");
  CHECK(guide.role == "ml-engineer");
}

TEST_CASE("The table's bands know their lines in the file", "[guide][reader]") {
  const Guide guide = guide_of("---\ncompany: acme\n---\n" + std::string(kTable));
  REQUIRE(guide.bands.size() == 1);
  CHECK(describe(guide.bands[0]) == "London; GBP; base 100,000–170,000; total 120,000–236,000");
  CHECK(guide.bands[0].where == Spot{6, 3, 6});
}

TEST_CASE("Of the tables behind the compensation those with amounts are more of it",
          "[guide][reader]") {
  const std::string text =
      "### ML Engineer | Acme Global Negotiation Guide\n\n" + std::string(kTable);
  CHECK(guide_of(text + "\n| City | Salary Adjustment |\n|-|-|\n| Paris | 95% |\n").bands.size() ==
        1);
  CHECK(guide_of(text + "\n| City | Take-Home Pay |\n|-|-|\n| Paris | €50K |\n").bands.size() == 1);
  CHECK(guide_of(text + "\n| Level | Paris |\n|-|-|\n| L5 | Senior |\n").bands.size() == 1);
  CHECK(guide_of(text + "\n| City | Base |\n|-|-|\n| Paris | €90K |\n").bands.size() == 2);
}

TEST_CASE("A comment says nothing", "[guide][reader]") {
  const std::string table(kTable);
  const std::string title = "### ML Engineer | Acme Global Negotiation Guide\n\n";
  CHECK(guide_of(title + "<!-- old\n" + table + "-->\n\n" + table).bands.size() == 1);
  CHECK(guide_of(title + "<!-- a note -->\n" + table).bands.size() == 1);
  CHECK(guide_of(title + "<!-- no end\n" + table).bands.size() == 1);
  CHECK(guide_of(title + "<!-- a note --> and words\n" + table).bands.size() == 1);
}

TEST_CASE("Other tables are no compensation", "[guide][reader]") {
  const Guide guide =
      guide_of(std::string(kTable) + "\n| Level | Meaning |\n|-|-|\n| E5 | Senior |\n");
  CHECK(guide.bands.size() == 1);
}

TEST_CASE("DNA is a line of tags, and prose under a second heading", "[guide][reader]") {
  const Guide guide = guide_of(
      "**Negotiation DNA:** Premium | London HQ | **+15-30% ML PREMIUM** |\n\n" +
      std::string(kTable) + "\n**Negotiation DNA**\nFirst.\n\nSecond.\n\n**Other**\nNot this.\n");
  CHECK(tests::texts(guide.dna_tags) == Strings{"Premium", "London HQ", "+15-30% ML PREMIUM"});
  CHECK(guide.dna_text == "First.\n\nSecond.");
}

TEST_CASE("The level mapping keeps its line and its pairs", "[guide][reader]") {
  const Guide guide =
      guide_of("### ML | Acme Global Negotiation Guide\n**Level Mapping:** Acme ML = Google L5\n");
  CHECK(guide.level_mapping == "Acme ML = Google L5");
  CHECK(guide.level_mapping_at.line == 2);
  CHECK(guide.level_mapping_at.column == 20);
  CHECK(tests::texts(guide.levels) == Strings{"Acme: ML", "Google: L5"});
}

TEST_CASE("Levers have a number, a title, a script and asks", "[guide][reader]") {
  const Guide guide = guide_of(
      "### ML | Acme Global Negotiation Guide\n"
      "**Global Levers**\n"
      "1. **Market Premium:** \"I need $255K base.\"\n"
      "\n"
      "**2. Impact:** “Just words.”\n"
      "3. **No script**\n"
      "Prose between.\n"
      "**Evidence & Sources**\n"
      "4. **No lever:** \"$1K base\"\n");
  REQUIRE(guide.levers.size() == 3);
  CHECK(guide.levers[0].number == 1);
  CHECK(guide.levers[0].title == "Market Premium");
  CHECK(guide.levers[0].script == "I need $255K base.");
  CHECK(describe(guide.levers[0].asks) == "base USD 255,000");
  CHECK(guide.levers[0].where.line == 3);
  CHECK(guide.levers[1].number == 2);
  CHECK(guide.levers[1].title == "Impact");
  CHECK(guide.levers[1].script == "Just words.");
  CHECK(guide.levers[2].title == "No script");
  CHECK(guide.levers[2].script.empty());
}

TEST_CASE("The strategy has asks, competing offers and a floor", "[guide][reader]") {
  const Guide guide = guide_of(
      "### ML | Acme Global Negotiation Guide\n"
      "> **Negotiate Up Strategy:** \"Holding OpenAI at $280K / $700K equity. I need $295K base. "
      "Floor is $265K.\"\n");
  REQUIRE(guide.strategy);
  CHECK(describe(guide.strategy->offers) == "OpenAI: base USD 280,000, equity USD 700,000");
  CHECK(describe(guide.strategy->asks) == "base USD 295,000");
  REQUIRE_FALSE(guide.strategy->floors.empty());
  CHECK(describe(guide.strategy->floors) == "base USD 265,000");
  CHECK(guide.strategy->where.line == 2);
  CHECK(guide.strategy->text.starts_with("Holding"));
}

TEST_CASE("Sources are the bullets under their heading", "[guide][reader]") {
  for (const char* heading : {"**Evidence & Sources**", "#### Evidence & Sources"}) {
    const Guide guide =
        guide_of("### ML | Acme Global Negotiation Guide\n- not this\n" + std::string(heading) +
                 "\n- Levels.fyi (2025)\n* **Blind** threads\n\nand prose\n");
    INFO(heading);
    CHECK(tests::texts(guide.sources) == Strings{"Levels.fyi (2025)", "Blind threads"});
  }
}

TEST_CASE("Front matter fills what the body does not say", "[guide][reader]") {
  const Guide guide = guide_of(
      "---\n"
      "company: acme-key\n"
      "company_display: Acme of the front\n"
      "role: ml\n"
      "role_type: standard\n"
      "last_updated: 2026-02-23\n"
      "next_review_due: 2026-05-23\n"
      "salary_data_quarter: 2025-Q4\n"
      "data_quality: high\n"
      "level_mapping:\n"
      "  raw: Acme ML = Google L5\n"
      "data_sources: [Levels.fyi, Blind]\n"
      "negotiation_dna_summary: \"Premium | London HQ\"\n"
      "---\n"
      "### ML | Acme of the body Global Negotiation Guide\n" +
      std::string(kTable));
  CHECK(guide.company_key == "acme-key");
  CHECK(guide.company == "Acme of the body");
  CHECK(guide.role_key == "ml");
  CHECK(guide.role == "ML");
  CHECK(guide.role_type == "standard");
  CHECK(guide.last_updated == "2026-02-23");
  CHECK(guide.next_review_due == "2026-05-23");
  CHECK(guide.salary_quarter == "2025-Q4");
  CHECK(guide.quality == "high");
  CHECK(guide.level_mapping_at.line == 11);
  CHECK(guide.levels.size() == 2);
  CHECK(tests::texts(guide.sources) == Strings{"Levels.fyi", "Blind"});
  CHECK(tests::texts(guide.dna_tags) == Strings{"Premium", "London HQ"});
}

TEST_CASE("Without a table the bands are the front matter's", "[guide][reader]") {
  const Guide guide = guide_of(
      "---\n"
      "compensation:\n"
      "  - region: London\n"
      "    base_low: 100000\n"
      "    base_high: 170000\n"
      "    stock_low: 80000\n"
      "    stock_high: 265000\n"
      "    bonus_pct: 5\n"
      "    total_comp_low: 120000\n"
      "    total_comp_high: 236000\n"
      "    currency: GBP\n"
      "---\n");
  REQUIRE(guide.bands.size() == 1);
  CHECK(describe(guide.bands[0]) ==
        "London; GBP; base 100,000–170,000; equity stock 80,000–265,000; bonus 5%; "
        "total 120,000–236,000");
  CHECK(guide.bands[0].where.line == 3);
}

TEST_CASE("An unknown currency of the front matter is a finding", "[guide][reader]") {
  const ReadGuide result = read(
      "---\ncompensation:\n  - region: X\n    base_low: 1\n    base_high: 2\n    currency: "
      "XYZ\n---\n");
  REQUIRE(result.guide);
  CHECK(describe(result.findings) == Strings{"unknown-currency at 6:15 (error)"});
  CHECK_FALSE(result.guide->bands[0].currency);
}

TEST_CASE("Broken front matter leaves the body", "[guide][reader]") {
  const ReadGuide result = read("---\ncompany: \"x\nrole: y\n---\n" + std::string(kTable));
  CHECK_FALSE(result.front);
  REQUIRE(result.findings.size() == 1);
  CHECK(result.findings[0].rule == "invalid-yaml");
  REQUIRE(result.guide);
  CHECK(result.guide->bands.size() == 1);
}

TEST_CASE("Front matter without an end is an error on line 1", "[guide][reader]") {
  const ReadGuide result = read("---\ncompany: acme\n" + std::string(kTable));
  REQUIRE_FALSE(result.findings.empty());
  CHECK(describe(result.findings[0]) == "invalid-yaml at 1 (error)");
  REQUIRE(result.guide);
  CHECK(result.guide->bands.size() == 1);
}

TEST_CASE("Text that is not UTF-8 names its byte", "[guide][reader]") {
  const ReadGuide result = read(
      "# a\nLondon \xA3"
      "5\n");
  CHECK_FALSE(result.guide);
  CHECK(describe(result.findings) == Strings{"not-utf8 at 2:8 (error)"});
}

TEST_CASE("Text that is no guide is skipped with a note", "[guide][reader]") {
  for (const char* text : {"", "# Readme\n\nWords.\n", "\n\n"}) {
    const ReadGuide result = read(text);
    INFO(text);
    CHECK_FALSE(result.guide);
    CHECK(describe(result.findings) == Strings{"not-a-guide at 0 (info)"});
  }
}

TEST_CASE("A guide without a table is an error, and is there", "[guide][reader]") {
  const ReadGuide result = read("### ML | Acme Global Negotiation Guide\n");
  CHECK(result.guide);
  CHECK(describe(result.findings) == Strings{"no-compensation at 0 (error)"});
}

TEST_CASE("Findings come in the order of their lines", "[guide][reader]") {
  const ReadGuide result = read(
      "---\ncompany: [x]\n---\n"
      "| Region | Base | Total |\n|-|-|-|\n| A | $2K–$1K | $3K |\n| B |\n| C | XYZ 1K | $3K |\n");
  CHECK(describe(result.findings) ==
        Strings{"front-matter-value at 2:10 (warning)", "low-above-high at 6:7 (error)",
                "too-few-cells at 7 (error)", "unknown-currency at 8:7 (error)"});
}

TEST_CASE("Windows line ends and a byte order mark change nothing", "[guide][reader]") {
  std::string text = "\xEF\xBB\xBF---\r\ncompany: acme\r\n---\r\n";
  text += "### ML | Acme Global Negotiation Guide\r\n";
  text += "| Region | Base |\r\n|-|-|\r\n| London | £100K–£170K |\r\n";
  const ReadGuide result = read(text);
  CHECK(result.findings.empty());
  REQUIRE(result.guide);
  CHECK(result.guide->company == "Acme");
  REQUIRE(result.guide->bands.size() == 1);
  CHECK(result.guide->bands[0].where.line == 7);
}
