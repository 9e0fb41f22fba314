#include "guide/front_matter.h"

#include <catch2/catch_test_macros.hpp>

#include "support/describe.h"

using namespace rangefinder;
using tests::describe;
using Strings = std::vector<std::string>;

namespace {

struct Read {
  std::optional<FrontMatter> front;
  std::vector<Finding> findings;
};

Read read(std::string_view yaml) {
  Read result;
  result.front = read_front_matter(yaml, "acme/ml.md", 2, result.findings);
  return result;
}

}  // namespace

TEST_CASE("The front matter says company, role, dates and quality", "[guide][front-matter]") {
  const auto [front, findings] = read(
      "company: acme\n"
      "company_display: \"Acme & Sons\"\n"
      "role: ml\n"
      "role_display: ML Engineer\n"
      "role_type: specialty\n"
      "last_updated: 2026-02-23\n"
      "next_review_due: 2026-05-23\n"
      "salary_data_quarter: 2025-Q4\n"
      "data_quality: high\n");
  REQUIRE(front);
  CHECK(findings.empty());
  CHECK(front->company == "acme");
  CHECK(front->company_display == "Acme & Sons");
  CHECK(front->role == "ml");
  CHECK(front->role_display == "ML Engineer");
  CHECK(front->role_type == "specialty");
  CHECK(front->last_updated == "2026-02-23");
  CHECK(front->next_review_due == "2026-05-23");
  CHECK(front->salary_data_quarter == "2025-Q4");
  CHECK(front->data_quality == "high");
}

TEST_CASE("Entries of the compensation keep the lines of their values", "[guide][front-matter]") {
  const auto [front, findings] = read(
      "compensation:\n"            // line 2 of the file
      "  - region: London\n"       // 3
      "    base_low: 100000\n"     // 4
      "    base_high: 170000\n"    // 5
      "    stock_low: null\n"      // 6
      "    bonus_pct: 7.5\n"       // 7
      "    total_comp_low: 1e5\n"  // 8
      "    currency: GBP\n"        // 9
      "  - region: Paris\n");      // 10
  REQUIRE(front);
  CHECK(findings.empty());
  REQUIRE(front->compensation.size() == 2);
  const FrontMatterBand& london = front->compensation[0];
  CHECK(london.region == "London");
  CHECK(london.line == 3);
  REQUIRE(london.base_low);
  CHECK(london.base_low->value == 100'000);
  CHECK(london.base_low->line == 4);
  REQUIRE(london.base_high);
  CHECK(london.base_high->line == 5);
  CHECK_FALSE(london.stock_low);
  CHECK_FALSE(london.stock_high);
  REQUIRE(london.bonus_percent);
  CHECK(london.bonus_percent->value == 7.5);
  REQUIRE(london.total_low);
  CHECK(london.total_low->value == 100'000);
  REQUIRE(london.currency);
  CHECK(london.currency->value == "GBP");
  CHECK(london.currency->line == 9);
  CHECK(front->compensation[1].line == 10);
}

TEST_CASE("Level mapping, sources and DNA are read with their lines", "[guide][front-matter]") {
  const auto [front, findings] = read(
      "level_mapping:\n"
      "  internal: null\n"
      "  raw: Acme = Google L5\n"
      "data_sources:\n"
      "  - Levels.fyi\n"
      "  - Blind\n"
      "negotiation_dna_summary: \"Premium | London HQ\"\n");
  REQUIRE(front);
  CHECK(findings.empty());
  CHECK(front->level_mapping == "Acme = Google L5");
  CHECK(front->level_mapping_line == 4);
  CHECK(front->data_sources == Strings{"Levels.fyi", "Blind"});
  CHECK(front->dna_summary == "Premium | London HQ");
  CHECK(front->dna_summary_line == 8);
}

TEST_CASE("A value of the wrong kind is a finding and the rest is read", "[guide][front-matter]") {
  const auto [front, findings] = read(
      "company: [a, b]\n"
      "role: ml\n"
      "compensation:\n"
      "  - region: London\n"
      "    base_low: a lot\n"
      "    base_high: .inf\n"
      "    total_comp_high: 1e30\n"
      "    bonus_pct: 5\n"
      "  - just text\n");
  REQUIRE(front);
  CHECK(front->company.empty());
  CHECK(front->role == "ml");
  REQUIRE(front->compensation.size() == 1);
  CHECK_FALSE(front->compensation[0].base_low);
  CHECK_FALSE(front->compensation[0].base_high);
  CHECK_FALSE(front->compensation[0].total_high);
  REQUIRE(front->compensation[0].bonus_percent);
  CHECK(front->compensation[0].bonus_percent->value == 5);
  CHECK(describe(findings) ==
        Strings{"front-matter-value at 2:10 (warning)", "front-matter-value at 6:15 (warning)",
                "front-matter-value at 7:16 (warning)", "front-matter-value at 8:22 (warning)",
                "front-matter-value at 10:5 (warning)"});
  for (const Finding& finding : findings) {
    CHECK(finding.where.file == "acme/ml.md");
    CHECK_FALSE(finding.message.empty());
    CHECK_FALSE(finding.advice.empty());
  }
}

TEST_CASE("An amount below zero is a finding and is not read", "[guide][front-matter]") {
  const auto [front, findings] =
      read("compensation:\n  - region: London\n    base_low: -5000\n    bonus_pct: -5\n");
  REQUIRE(front);
  REQUIRE(front->compensation.size() == 1);
  CHECK_FALSE(front->compensation[0].base_low);
  CHECK_FALSE(front->compensation[0].bonus_percent);
  CHECK(describe(findings) ==
        Strings{"front-matter-value at 4:15 (warning)", "front-matter-value at 5:16 (warning)"});
}

TEST_CASE("A key of the wrong shape is a finding", "[guide][front-matter]") {
  for (const char* value : {"some words", "{a: b}", "[a, b]"}) {
    const bool is_list = value[0] == '[';
    const bool is_map = value[0] == '{';
    const std::string yaml = std::string("\ncompensation: ") + value + "\nlevel_mapping: " + value +
                             "\ndata_sources: " + value + "\n";
    INFO(yaml);
    const auto [front, findings] = read(yaml);
    REQUIRE(front);
    CHECK(front->compensation.empty());
    CHECK(front->level_mapping.empty());
    CHECK(front->data_sources == (is_list ? Strings{"a", "b"} : Strings{}));
    Strings messages;
    for (const Finding& finding : findings) {
      CHECK(finding.rule == "front-matter-value");
      CHECK(finding.severity == Severity::warning);
      CHECK_FALSE(finding.advice.empty());
      messages.push_back(std::to_string(finding.where.line) + ' ' + finding.message);
    }
    Strings expected;
    if (!is_map) expected.emplace_back("4 \"level_mapping\" has no keys.");
    if (!is_list) {
      expected.emplace_back("5 \"data_sources\" is not a list.");
      expected.emplace_back("3 \"compensation\" is not a list.");
    } else {
      expected.insert(expected.end(), 2, "3 An entry of \"compensation\" is not a mapping.");
    }
    CHECK(messages == expected);
  }
}

TEST_CASE("An entry of the sources that is no text is a finding", "[guide][front-matter]") {
  const auto [front, findings] = read("data_sources:\n  - Blind\n  - [a, b]\n  -\n  - c: d\n");
  REQUIRE(front);
  CHECK(front->data_sources == Strings{"Blind"});
  CHECK(describe(findings) ==
        Strings{"front-matter-value at 4:5 (warning)", "front-matter-value at 6:5 (warning)"});
}

TEST_CASE("A key without a value says nothing", "[guide][front-matter]") {
  const auto [front, findings] = read("compensation:\nlevel_mapping: null\ndata_sources: ~\n");
  REQUIRE(front);
  CHECK(findings.empty());
}

TEST_CASE("Invalid YAML is one error with its line", "[guide][front-matter]") {
  const auto [front, findings] = read("company: acme\nrole: \"no end\nx: y\n");
  CHECK_FALSE(front);
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].rule == "invalid-yaml");
  CHECK(findings[0].severity == Severity::error);
  CHECK(findings[0].where.file == "acme/ml.md");
  CHECK(findings[0].where.line >= 3);
  CHECK(findings[0].where.line <= 5);
  CHECK(findings[0].message.starts_with("The front matter is not valid YAML: "));
  CHECK(findings[0].advice == "Mend this line; the rest of the guide is read without it.");
}

TEST_CASE("A backslash that is meant does not keep a quotation mark open",
          "[guide][front-matter]") {
  const auto [front, findings] = read("company: \"C:\\\\\"\nrole: ml\n");
  REQUIRE(front);
  CHECK(front->company == "C:\\");
  CHECK(front->role == "ml");
  CHECK(findings.empty());
  CHECK_FALSE(read("company: \"C:\\\"\nrole: ml\n").front);
}

TEST_CASE("A quotation mark that is not closed is an error wherever it stands",
          "[guide][front-matter]") {
  for (const char* yaml : {"company: \"acme\n", "role: 'ml\n", "a: \"b\"\nrole: \"ml\n",
                           "data_sources:\n  - \"Blind\n", "role: \"ml\nx: \"y\"\n"}) {
    const auto [front, findings] = read(yaml);
    INFO(yaml);
    CHECK_FALSE(front);
    CHECK(findings.size() == 1);
  }
}

TEST_CASE("A quotation mark in a comment or in a block of text is no mistake",
          "[guide][front-matter]") {
  for (const char* yaml : {"# say: \"so\nrole: ml\n", "note: |\n  They said: \"so\nrole: ml\n",
                           "note: it's \"so\nrole: ml\n", "note: \"it's so\"\nrole: ml\n"}) {
    const auto [front, findings] = read(yaml);
    INFO(yaml);
    REQUIRE(front);
    CHECK(front->role == "ml");
    CHECK(findings.empty());
  }
}

TEST_CASE("A tab for indentation is named on its line", "[guide][front-matter]") {
  const auto [front, findings] = read("company: acme\nlevel_mapping:\n\traw: x\n");
  CHECK_FALSE(front);
  CHECK(findings.size() == 1);
  CHECK(findings[0].where.line == 4);
}

TEST_CASE("A block that is no mapping is an error", "[guide][front-matter]") {
  for (const char* yaml : {"just text\n", "- a\n- b\n", ""}) {
    const auto [front, findings] = read(yaml);
    INFO(yaml);
    CHECK_FALSE(front);
    CHECK(describe(findings) == Strings{"invalid-yaml at 2 (error)"});
  }
}

TEST_CASE("Keys that are not read are told once in a guide", "[guide][front-matter]") {
  const auto [front, findings] = read(
      "compensation:\n"
      "  - region: Oslo\n"
      "    equity_low: 1000\n"
      "    equity_high: 2000\n"
      "    refresh: 5000\n"
      "  - region: Rome\n"
      "    refresh: 7000\n");
  REQUIRE(front);
  REQUIRE(front->compensation.size() == 2);
  REQUIRE(front->compensation[0].stock_low);
  CHECK(front->compensation[0].stock_low->value == 1'000);
  CHECK(front->compensation[0].stock_low->at == Spot{4, 17, 4});
  CHECK(front->compensation[0].stock_low->line == 4);
  CHECK(describe(findings) == Strings{"front-matter-value at 6:5 (info)"});
  CHECK(findings[0].message == "\"refresh\" is no key of \"compensation\" that is read.");
}

TEST_CASE("Amounts with commas or a suffix are findings and kept out", "[guide][front-matter]") {
  const auto [front, findings] = read(
      "compensation:\n"
      "  - region: Oslo\n"
      "    base_low: 200k\n"
      "    base_high: 250,000\n"
      "    stock_low: \"$90K\"\n"
      "    stock_high: -5\n");
  REQUIRE(front);
  REQUIRE(front->compensation.size() == 1);
  CHECK_FALSE(front->compensation[0].base_low);
  CHECK_FALSE(front->compensation[0].base_high);
  CHECK_FALSE(front->compensation[0].stock_low);
  CHECK_FALSE(front->compensation[0].stock_high);
  REQUIRE(findings.size() == 4);
  CHECK(findings[0].message == "\"base_low\" is not an amount: 200k.");
  CHECK(findings[1].where == Location("acme/ml.md", {5, 16, 0}));
}
