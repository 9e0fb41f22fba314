#include "audit/audit.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "support/audit.h"
#include "support/describe.h"

using namespace rangefinder;
using namespace rangefinder::tests;

namespace {

constexpr const char* kWhole =
    "### ML | Acme Global Negotiation Guide\n"
    "**Negotiation DNA:** Premium\n"
    "**Level Mapping:** Acme ML = Google L5\n"
    "**Global Levers**\n"
    "1. **Premium:** \"I need £155K base.\"\n"
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

TEST_CASE("The findings of all rules come in the order of their places", "[audit]") {
  const auto findings = audit(
      read(with_front("    base_low: 1\n    base_high: 2\n",
                      "| London | £100K | — | — | £90K |\n| Paris | €100K | — | — | €200K |")));
  CHECK(std::ranges::is_sorted(findings, {}, [](const Finding& finding) {
    return std::pair(finding.where.line, finding.where.column);
  }));
  CHECK(findings.size() >= 5);
  for (const Finding& finding : findings) {
    CHECK(finding.where.file == "acme/ml.md");
    CHECK_FALSE(finding.message.empty());
    CHECK_FALSE(finding.advice.empty());
  }
}

TEST_CASE("An audit changes nothing in the guide", "[audit]") {
  const ReadGuide guide = read(row("| London | $170K-$100K | £80K | 10% | $90K |"));
  const std::string before = describe(guide.guide->bands.front());
  CHECK(audit(guide).size() > 3);
  CHECK(describe(guide.guide->bands.front()) == before);
}
