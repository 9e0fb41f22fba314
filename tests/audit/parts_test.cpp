#include "audit/parts.h"

#include <catch2/catch_test_macros.hpp>

#include "support/audit.h"
#include "support/describe.h"

using namespace rangefinder;
using namespace rangefinder::tests;

TEST_CASE("What a guide leaves out is noted", "[audit]") {
  const Strings all = describe(audit(read(row("| London | £1K | — | — | £1K |"))));
  CHECK(all == Strings{"no-dna at 0 (info)", "no-level-mapping at 0 (info)",
                       "no-levers at 0 (info)", "no-sources at 0 (info)"});
}

TEST_CASE("Prose is negotiation DNA without tags", "[audit]") {
  Guide guide;
  std::vector<Finding> findings;
  guide.dna_text = "They pay for calm.";
  rule::no_dna(guide, findings);
  CHECK(findings.empty());
  guide.dna_text.clear();
  rule::no_dna(guide, findings);
  CHECK(findings.size() == 1);
}

TEST_CASE("A lever without a script is noted on its line", "[audit]") {
  CHECK(found("### ML | Acme Global Negotiation Guide\n**Global Levers**\n1. **Premium**\n"
              "2. **Scope:** \"I carry more than that.\"\n",
              "lever-without-script") == Strings{"3 info: The lever \"Premium\" has no script."});
}
