#include "audit/audit.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "support/describe.h"

using namespace rangefinder;
using tests::describe;
using Texts = std::vector<std::string>;

namespace {

ReadGuide read(const std::string& text) { return read_guide(text, "acme/ml.md"); }

// The findings of one rule as "line severity: message".
Texts found(const std::string& text, std::string_view rule) {
  Texts list;
  for (const Finding& finding : audit(read(text))) {
    if (finding.rule != rule) continue;
    list.push_back(std::to_string(finding.where.line) + ' ' + std::string(name(finding.severity)) +
                   ": " + finding.message);
  }
  return list;
}

std::string row(const std::string& cells) {
  return "| Region | Base | Stock (RSU/4yr) | Bonus | Total |\n|-|-|-|-|-|\n" + cells + '\n';
}

// A guide whose front matter has one entry for London, with these lines below the region.
std::string with_front(const std::string& lines, const std::string& cells) {
  return "---\ncompensation:\n  - region: London\n" + lines + "---\n" + row(cells);
}

constexpr const char* kWhole =
    "### ML | Acme Global Negotiation Guide\n"
    "**Negotiation DNA:** Premium\n"
    "**Level Mapping:** Acme ML = Google L5\n"
    "**Global Levers**\n"
    "1. **Premium:** \"I need $255K base.\"\n"
    "**Evidence & Sources**\n"
    "- Levels.fyi\n";

}  // namespace

TEST_CASE("A guide in which all is well has no findings", "[audit]") {
  // 100,000 + 80,000 / 4 = 120,000 and 170,000 + 265,000 / 4 = 236,250
  const ReadGuide guide =
      read(kWhole + row("| London | £100K-£170K | £80K-£265K | — | £120K-£236K |"));
  CHECK(guide.findings.empty());
  CHECK(describe(audit(guide)).empty());
}

TEST_CASE("Text that is no guide is not audited", "[audit]") {
  CHECK(audit(read("# Readme\n")).empty());
}

TEST_CASE("A total more than 10% off its parts is noted, more than 25% a warning", "[audit]") {
  CHECK(found(row("| X | $100K | — | — | $110K |"), "total-gap").empty());
  CHECK(found(row("| X | $100K | — | — | $111K |"), "total-gap") ==
        Texts{"3 info: Stated total is 11% above its parts."});
  CHECK(found(row("| X | $100K | — | — | $125K |"), "total-gap") ==
        Texts{"3 info: Stated total is 25% above its parts."});
  CHECK(found(row("| X | $100K | — | — | $126K |"), "total-gap") ==
        Texts{"3 warning: Stated total is 26% above its parts."});
  CHECK(found(row("| X | $100K | $400K | — | $150K |"), "total-gap") ==
        Texts{"3 info: Stated total is 25% below its parts."});
}

TEST_CASE("The gap's advice shows the parts", "[audit]") {
  const auto findings = audit(read(row("| X | £100K-£200K | £80K-£400K | 10% | £200K-£400K |")));
  const auto gap = std::ranges::find(findings, "total-gap", &Finding::rule);
  REQUIRE(gap != findings.end());
  // 100 + 20 + 10 = 130, 200 + 100 + 20 = 320; 200/130 - 1 = 54%, 400/320 - 1 = 25%
  CHECK(gap->message == "Stated total is 54% above its parts.");
  CHECK(gap->advice.starts_with("Base + equity per year + bonus is £130K – £320K."));
}

TEST_CASE("Parts that cannot be summed have no gap", "[audit]") {
  CHECK(found(row("| X | $100K | — | Discretionary | $900K |"), "total-gap").empty());
  CHECK(found(row("| X | $100K | — | — | £900K |"), "total-gap").empty());
  CHECK(found(row("| X | — | — | — | $900K |"), "total-gap").empty());
  CHECK(found(row("| X | $0-$40K | — | — | $10K-$90K |"), "total-gap").empty());
}

TEST_CASE("A total below the base is an error", "[audit]") {
  CHECK(found(row("| X | $100K-$200K | — | — | $90K-$210K |"), "total-below-base") ==
        Texts{"3 error: The total $90K – $210K is below the base $100K – $200K."});
  CHECK(found(row("| X | $100K-$200K | — | — | $110K-$190K |"), "total-below-base").size() == 1);
  CHECK(found(row("| X | $100K-$200K | — | — | $100K-$200K |"), "total-below-base").empty());
  CHECK(found(row("| X | $100K/mo | — | — | $110K |"), "total-below-base").size() == 1);
}

TEST_CASE("What a guide leaves out is noted", "[audit]") {
  const Texts all = describe(audit(read(row("| London | £1K | — | — | £1K |"))));
  CHECK(all == Texts{"no-dna at 0 (info)", "no-level-mapping at 0 (info)", "no-levers at 0 (info)",
                     "no-sources at 0 (info)"});
}

TEST_CASE("A lever without a script is noted on its line", "[audit]") {
  CHECK(found("### ML | Acme Global Negotiation Guide\n**Global Levers**\n1. **Premium**\n",
              "lever-without-script") == Texts{"3 info: The lever \"Premium\" has no script."});
}

TEST_CASE("Front matter that repeats the body has no findings", "[audit]") {
  CHECK(found(with_front("    base_low: 100000\n    base_high: 170000\n    stock_low: 80000\n"
                         "    stock_high: 265000\n    bonus_pct: 5\n    total_comp_low: 120000\n"
                         "    total_comp_high: 236000\n    currency: GBP\n",
                         "| London | £100K-£170K | £80K-£265K | 5% | £120K-£236K |"),
              "front-matter")
            .empty());
}

TEST_CASE("A base that differs is a warning with both values and both lines", "[audit]") {
  const auto findings =
      audit(read(with_front("    base_low: 100000\n    base_high: 175000\n    currency: GBP\n",
                            "| London | £100K-£170K | — | — | — |")));
  const auto differs = std::ranges::find(findings, "front-matter", &Finding::rule);
  REQUIRE(differs != findings.end());
  CHECK(differs->severity == Severity::warning);
  CHECK(differs->message ==
        "The front matter says a base of £100K – £175K; the table says £100K – £170K.");
  CHECK(differs->where.line == 5);  // of base_high, which is the end that differs
  CHECK(differs->other_line == 10);
  CHECK(differs->advice == "Lines 5 and 10. The table is used here.");
}

TEST_CASE("Every part and the currency are compared", "[audit]") {
  const std::string body = "| London | £100K-£170K | £80K-£265K | 5–15% | £120K-£236K |";
  CHECK(found(with_front("    base_low: 100000\n    base_high: 170000\n    stock_low: 80000\n"
                         "    stock_high: 266000\n    bonus_pct: 5\n    total_comp_low: 121000\n"
                         "    total_comp_high: 236000\n    currency: USD\n",
                         body),
              "front-matter") ==
        Texts{"7 warning: The front matter says a stock of £80K – £266K; the table says £80K – "
              "£265K.",
              "8 warning: The front matter says a bonus of 5%; the table says 5–15%.",
              "9 warning: The front matter says a total of £121K – £236K; the table says £120K – "
              "£236K.",
              "11 warning: The front matter says USD; the table says GBP."});
}

TEST_CASE("What the front matter leaves out is noted at the row", "[audit]") {
  const std::string body = "| London | £100K-£170K | £80K-£265K | 5–15% | £120K-£236K |";
  const Texts all =
      found(with_front("    base_low: 100000\n    base_high: 170000\n", body), "front-matter");
  CHECK(all == Texts{"9 info: The front matter leaves out the stock of £80K – £265K in London.",
                     "9 info: The front matter leaves out the total of £120K – £236K in London.",
                     "9 info: The front matter leaves out the bonus of 5–15% in London."});
}

TEST_CASE("What the table leaves out is a warning", "[audit]") {
  CHECK(found(with_front("    base_low: 100000\n    base_high: 170000\n    bonus_pct: 5\n"
                         "    total_comp_low: 1000\n    total_comp_high: 2000\n",
                         "| London | £100K-£170K | — | — | — |"),
              "front-matter") ==
        Texts{"6 warning: The front matter says a bonus of 5%; the table says none.",
              "7 warning: The front matter says a total of £1K – £2K; the table says none."});
}

TEST_CASE("Amounts that differ by little are shown to the last digit", "[audit]") {
  CHECK(found(with_front("    base_low: 100010\n    base_high: 170000\n",
                         "| London | £100K-£170K | — | — | — |"),
              "front-matter") ==
        Texts{"4 warning: The front matter says a base of £100,010 – £170,000; the table says "
              "£100,000 – £170,000."});
}

TEST_CASE("Stock that only the front matter has is a warning too", "[audit]") {
  CHECK(found(with_front("    base_low: 100000\n    base_high: 170000\n    stock_low: 80000\n"
                         "    stock_high: 90000\n",
                         "| London | £100K-£170K | — | — | — |"),
              "front-matter") ==
        Texts{"6 warning: The front matter says a stock of £80K – £90K; the table says none."});
}

TEST_CASE("Regions are matched as people read them", "[audit]") {
  const std::string body = "| **LONDON** | £100K | — | — | — |";
  CHECK(found(with_front("    base_low: 100000\n    base_high: 100000\n    currency: GBP\n", body),
              "front-matter")
            .empty());
}

TEST_CASE("Rows that only one of the two has are warnings", "[audit]") {
  CHECK(found(with_front("    base_low: 1\n", "| Paris | €100K | — | — | — |"), "front-matter") ==
        Texts{"3 warning: The front matter has \"London\", the table has not.",
              "8 warning: The front matter leaves out \"Paris\"."});
}

TEST_CASE("Front matter without compensation is not compared", "[audit]") {
  CHECK(found("---\ncompany: acme\n---\n" + row("| London | £1K | — | — | £1K |"), "front-matter")
            .empty());
}

TEST_CASE("Bands that were made from the front matter do not differ from it", "[audit]") {
  CHECK(found("---\ncompensation:\n  - region: London\n    base_low: 1000\n    base_high: 2000\n"
              "    currency: GBP\n---\n",
              "front-matter")
            .empty());
}

TEST_CASE("The findings of all rules come in the order of their lines", "[audit]") {
  const auto findings = audit(
      read(with_front("    base_low: 1\n    base_high: 2\n",
                      "| London | £100K | — | — | £90K |\n| Paris | €100K | — | — | €200K |")));
  CHECK(std::ranges::is_sorted(findings, {},
                               [](const Finding& finding) { return finding.where.line; }));
  CHECK(findings.size() >= 5);
  for (const Finding& finding : findings) {
    CHECK(finding.where.file == "acme/ml.md");
    CHECK_FALSE(finding.message.empty());
    CHECK_FALSE(finding.advice.empty());
  }
}
