#include "audit/front_matter.h"

#include <catch2/catch_test_macros.hpp>

#include "support/audit.h"

using namespace rangefinder;
using namespace rangefinder::tests;

namespace {

constexpr const char* kBody = "| London | £100K-£170K | £80K-£265K | 5–15% | £120K-£236K |";

Strings compared(const std::string& lines, const std::string& rows) {
  return found(with_front(lines, rows), "front-matter");
}

// Front matter's London without anything that differs from kBody, but for these lines.
std::string all_but(const std::string& lines) {
  return "    base_low: 100000\n    base_high: 170000\n    stock_low: 80000\n"
         "    stock_high: 265000\n    total_comp_low: 120000\n    total_comp_high: 236000\n" +
         lines;
}

}  // namespace

TEST_CASE("Front matter that repeats the body has no findings", "[audit]") {
  CHECK(compared(all_but("    bonus_pct: 5\n    currency: GBP\n"),
                 "| London | £100K-£170K | £80K-£265K | 5% | £120K-£236K |")
            .empty());
}

TEST_CASE("A base that differs is a warning with both values and both lines", "[audit]") {
  const Finding differs =
      first_found(with_front("    base_low: 100000\n    base_high: 175000\n    currency: GBP\n",
                             "| London | £100K-£170K | — | — | — |"),
                  "front-matter");
  CHECK(differs.severity == Severity::warning);
  CHECK(differs.message ==
        "The front matter says a base of £100K – £175K; the table says £100K – £170K.");
  CHECK(differs.where.line == 5);  // of base_high, which is the end that differs
  CHECK(differs.other_line == 10);
  CHECK(differs.advice == "Lines 5 and 10. The table is used here.");
  CHECK(differs.band == 0);
}

TEST_CASE("Every part and the currency are compared", "[audit]") {
  CHECK(compared("    base_low: 100000\n    base_high: 170000\n    stock_low: 80000\n"
                 "    stock_high: 266000\n    bonus_pct: 7\n    total_comp_low: 121000\n"
                 "    total_comp_high: 236000\n    currency: USD\n",
                 kBody) ==
        Strings{"7 warning: The front matter says a stock of £80K – £266K; the table says £80K – "
                "£265K.",
                "8 warning: The front matter says a bonus of 7%; the table says 5–15%.",
                "9 warning: The front matter says a total of £121K – £236K; the table says £120K – "
                "£236K.",
                "11 warning: The front matter says USD; the table says GBP."});
}

TEST_CASE("A bonus that became one of its ends is lost, not wrong", "[audit]") {
  CHECK(compared(all_but("    bonus_pct: 5\n"), kBody) ==
        Strings{"10 info: The front matter says a bonus of 5%; the table says 5–15%."});
  CHECK(compared(all_but("    bonus_pct: 15\n"), kBody) ==
        Strings{"10 info: The front matter says a bonus of 15%; the table says 5–15%."});
  CHECK(compared(all_but("    bonus_pct_low: 5\n    bonus_pct_high: 15\n"), kBody).empty());
  CHECK(compared(all_but("    bonus_pct_low: 5\n    bonus_pct_high: 10\n"), kBody) ==
        Strings{"10 warning: The front matter says a bonus of 5–10%; the table says 5–15%."});
}

TEST_CASE("A bonus and a sign-on in amounts are compared with theirs", "[audit]") {
  const std::string body = "| London | £100K | — | £10K-£15K | £115K |";
  const std::string base =
      "    base_low: 100000\n    base_high: 100000\n"
      "    total_comp_low: 115000\n    total_comp_high: 115000\n";
  CHECK(compared(base + "    bonus_low: 10000\n    bonus_high: 15000\n", body).empty());
  CHECK(compared(base + "    bonus_low: 10000\n    bonus_high: 16000\n", body) ==
        Strings{"9 warning: The front matter says a bonus of £10K – £16K; the table says £10K – "
                "£15K."});
  CHECK(compared(base, body) ==
        Strings{"11 info: The front matter leaves out the bonus of £10K – £15K in London."});
  CHECK(compared(base + "    bonus_pct: 10\n", body) ==
        Strings{"8 warning: The front matter says a bonus of 10%; the table says £10K – £15K."});
  const std::string signing =
      "---\ncompensation:\n  - region: Oslo\n    base_low: 1\n    base_high: 1\n"
      "    signing_bonus_low: 5\n    signing_bonus_high: 7\n---\n"
      "| Region | Base | Sign-On |\n|-|-|-|\n| Oslo | NOK 1 | NOK 5-NOK 6 |\n";
  CHECK(found(signing, "front-matter") ==
        Strings{"7 warning: The front matter says a sign-on of NOK 5 – NOK 7; the table says NOK 5 "
                "– NOK 6."});
}

TEST_CASE("What the front matter leaves out is noted at its cell", "[audit]") {
  const std::string front = "    base_low: 100000\n    base_high: 170000\n";
  CHECK(compared(front, kBody) ==
        Strings{"9 info: The front matter leaves out the stock of £80K – £265K in London.",
                "9 info: The front matter leaves out the bonus of 5–15% in London.",
                "9 info: The front matter leaves out the total of £120K – £236K in London."});
  const Finding stock = first_found(with_front(front, kBody), "front-matter");
  CHECK(stock.where.column == 28);
  CHECK(stock.other_line == 3);
}

TEST_CASE("What the table leaves out is a warning", "[audit]") {
  CHECK(compared("    base_low: 100000\n    base_high: 170000\n    stock_low: 80000\n"
                 "    stock_high: 90000\n    bonus_pct: 5\n    total_comp_low: 1000\n"
                 "    total_comp_high: 2000\n",
                 "| London | £100K-£170K | — | — | — |") ==
        Strings{"6 warning: The front matter says a stock of £80K – £90K; the table says none.",
                "8 warning: The front matter says a bonus of 5%; the table says none.",
                "9 warning: The front matter says a total of £1K – £2K; the table says none."});
}

TEST_CASE("A percentage beside words in the table is a warning with the words", "[audit]") {
  CHECK(
      compared("    base_low: 100000\n    base_high: 100000\n    bonus_pct: 5\n",
               "| London | £100K | — | Discretionary | — |") ==
      Strings{"6 warning: The front matter says a bonus of 5%; the table says \"Discretionary\"."});
}

TEST_CASE("Amounts that differ by little are shown to the last digit", "[audit]") {
  CHECK(compared("    base_low: 100010\n    base_high: 170000\n",
                 "| London | £100K-£170K | — | — | — |") ==
        Strings{"4 warning: The front matter says a base of £100,010 – £170,000; the table says "
                "£100,000 – £170,000."});
}

TEST_CASE("Regions are matched as people read them", "[audit]") {
  const std::string front = "    base_low: 100000\n    base_high: 100000\n    currency: GBP\n";
  for (const char* region : {"**LONDON**", "🇬🇧 London", "London (GBP)", "London, UK"}) {
    INFO(region);
    CHECK(compared(front, "| " + std::string(region) + " | £100K | — | — | — |").empty());
  }
}

TEST_CASE("A row that the table has not is a warning, one that is left out is noted", "[audit]") {
  CHECK(compared("    base_low: 1\n", "| Paris | €100K | — | — | €100K |") ==
        Strings{"3 warning: The front matter has \"London\", the table has not.",
                "8 info: The front matter leaves out \"Paris\"."});
}

TEST_CASE("Levels that became one entry are noted, once for a region", "[audit]") {
  const std::string table =
      "| Level | London | Oslo |\n|-|-|-|\n| L4 | £100K-£120K | NOK 1M |\n"
      "| L5 | £130K-£150K | NOK 2M |\n";
  const auto with_total = [&](const std::string& low, const std::string& high) {
    return found("---\ncompensation:\n  - region: London\n    total_comp_low: " + low +
                     "\n    total_comp_high: " + high + "\n---\n" + table,
                 "front-matter");
  };
  const std::string one =
      "3 info: The front matter has one entry for \"London\"; the table has 2 rows.";
  const std::string oslo = "9 info: The front matter leaves out \"Oslo\".";
  CHECK(with_total("100000", "150000") == Strings{one, oslo});
  CHECK(with_total("130000", "150000") == Strings{one, oslo});
  CHECK(with_total("110000", "150000") ==
        Strings{one,
                "4 warning: The front matter says a total of £110K – £150K; the table says £100K – "
                "£150K.",
                oslo});
}

TEST_CASE("Entries of one region are held against its rows in their order", "[audit]") {
  const std::string front =
      "---\ncompensation:\n  - region: London\n    base_low: 100000\n    base_high: 120000\n"
      "  - region: London\n    base_low: 130000\n    base_high: 151000\n";
  const std::string table =
      "---\n| Region | Level | Base |\n|-|-|-|\n| London | L4 | £100K-£120K |\n"
      "| London | L5 | £130K-£150K |\n";
  CHECK(found(front + table, "front-matter") ==
        Strings{"8 warning: The front matter says a base of £130K – £151K; the table says £130K – "
                "£150K."});
  CHECK(found(front + "  - region: London\n    base_low: 1\n" + table, "front-matter").back() ==
        "9 warning: The front matter has \"London\", the table has not.");
  CHECK(found(front + table + "| London | L6 | £160K |\n", "front-matter").back() ==
        "14 info: The front matter leaves out \"London\".");
}

TEST_CASE("Many entries and rows of one region are compared", "[audit]") {
  ReadGuide guide;
  guide.guide.emplace();
  guide.front.emplace();
  for (int i = 0; i < 20'000; ++i) {
    FrontMatterBand& front = guide.front->compensation.emplace_back();
    front.region = "London";
    Band& band = guide.guide->bands.emplace_back();
    band.region = "London";
    band.where.line = 1;
  }
  std::vector<Finding> findings;
  rule::front_matter(guide, findings);
  CHECK(findings.empty());
}

TEST_CASE("Front matter without compensation is not compared", "[audit]") {
  CHECK(found("---\ncompany: acme\n---\n" + row("| London | £1K | — | — | £1K |"), "front-matter")
            .empty());
}

TEST_CASE("Bands that were made from the front matter do not differ from it", "[audit]") {
  CHECK(found("---\ncompensation:\n  - region: London\n    base_low: 1000\n    base_high: 2000\n"
              "    currency: GBP\n  - region: London\n    base_low: 1500\n    base_high: 2500\n"
              "---\n",
              "front-matter")
            .empty());
}
