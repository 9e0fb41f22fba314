#include "catalog/build.h"

#include <catch2/catch_test_macros.hpp>

#include "guide/reader.h"
#include "support/catalogs.h"
#include "support/describe.h"

using namespace rangefinder;
using tests::currency;

namespace {

CheckedGuide read(const std::string& text, const std::string& file = "acme/ml.md") {
  ReadGuide result = read_guide(text, file);
  REQUIRE(result.guide);
  return {std::move(*result.guide), std::move(result.findings)};
}

constexpr const char* kGuide =
    "---\nlast_updated: 2026-02-23\nnext_review_due: 2026-05-23\nrole_type: standard\n"
    "salary_data_quarter: 2025-Q4\ndata_quality: high\n---\n"
    "### ML | Acme Global Negotiation Guide\n"
    "**Negotiation DNA:** Premium | Remote first\n"
    "| Region | Level | Base | Stock (RSU/4yr) | Bonus | Sign-On | Total |\n|-|-|-|-|-|-|-|\n"
    "| Zürich | E5 | £100K-£170K (net) | £80K-£265K+ | 5–15% | £10K+ | £120K-£236K+ |\n"
    "| Paris | — | €6K/mo | None | Discretionary | — | — |\n"
    "**Level Mapping:** Acme ML = Google L5\n"
    "**Evidence & Sources**\n- Levels.fyi\n";

}  // namespace

TEST_CASE("A band becomes a row of every column", "[catalog][build]") {
  const CheckedGuide guides[] = {read(kGuide)};
  const Catalog catalog = build_catalog(guides, tests::round_rates());
  REQUIRE(catalog.size() == 2);
  CHECK(catalog.companies[catalog.company_of(0)] == "Acme");
  CHECK(catalog.roles[catalog.role_of(0)] == "ML");
  CHECK(catalog.places[catalog.place[0]] == "Zürich");
  CHECK(catalog.folded_places[catalog.place[0]] == "zurich");
  CHECK(catalog.levels[catalog.level[0]] == "E5");
  CHECK(catalog.currency[0] == currency("GBP"));
  CHECK(catalog.equity_kind[0] == static_cast<std::uint8_t>(EquityKind::rsu));
  CHECK(catalog.line[0] == 12);
  CHECK(catalog.base.low[0] == 100'000);
  CHECK(catalog.equity.high[0] == 66'250);  // 265,000 / 4
  CHECK(catalog.bonus.high[0] == 25'500);   // 15% of 170,000
  CHECK(catalog.signing.low[0] == 10'000);
  CHECK(catalog.stated.high[0] == 236'000);
  CHECK(catalog.recomputed.high[0] == 261'750);  // 170,000 + 66,250 + 25,500
  CHECK(catalog.open_ends[0] == (open_equity | open_signing | open_total));
  CHECK(catalog.rates == tests::round_rates());
}

TEST_CASE("What a band does not say is absent in its columns", "[catalog][build]") {
  const CheckedGuide guides[] = {read(kGuide)};
  const Catalog catalog = build_catalog(guides, {});
  CHECK(catalog.base.low[1] == 72'000);  // 6,000 a month
  CHECK(catalog.equity_kind[1] == static_cast<std::uint8_t>(EquityKind::none));
  CHECK(is_absent(catalog.equity.low[1]));
  CHECK(is_absent(catalog.bonus.low[1]));
  CHECK(is_absent(catalog.signing.high[1]));
  CHECK(is_absent(catalog.stated.low[1]));
  CHECK(is_absent(catalog.recomputed.low[1]));  // the bonus is there and cannot be computed
  CHECK(catalog.open_ends[1] == 0);
}

TEST_CASE("The read-out gets the figures as printed", "[catalog][build]") {
  const CheckedGuide guides[] = {read(kGuide)};
  const Catalog catalog = build_catalog(guides, {});
  const Printed& printed = catalog.printed[0];
  CHECK(printed.grant_low == 80'000);
  CHECK(printed.grant_high == 265'000);
  CHECK(printed.vesting_years == 4);
  CHECK(printed.percent_low == 5);
  CHECK(printed.percent_high == 15);
  CHECK(printed.notes == "net");
  CHECK(is_absent(catalog.printed[1].grant_low));
  CHECK(is_absent(catalog.printed[1].percent_low));
}

TEST_CASE("A guide is searched by company, role, DNA, levels and sources", "[catalog][build]") {
  const CheckedGuide guides[] = {read(kGuide)};
  const Catalog catalog = build_catalog(guides, {});
  CHECK(catalog.guides[0].search_text ==
        "acme ml premium remote first acme ml google l5 levels fyi");
  CHECK(catalog.guides[0].quality == "high");
  CHECK(catalog.guides[0].salary_quarter == "2025-Q4");
  CHECK(catalog.guides[0].last_updated == "2026-02-23");
  CHECK(catalog.guides[0].next_review_due == "2026-05-23");
  CHECK(catalog.role_types[catalog.guides[0].role_type] == "standard");
}

TEST_CASE("Guides keep their order and share dictionaries", "[catalog][build]") {
  const Catalog catalog = tests::catalog_of(
      {{.company = "Acme", .place = "London"}, {.company = "Meta", .place = "London"}});
  CHECK(catalog.guides.size() == 2);
  CHECK(catalog.companies.size() == 2);
  CHECK(catalog.places.size() == 1);
  CHECK(catalog.guide == std::vector<std::uint32_t>{0, 1});
}

TEST_CASE("A finding goes to the band that it is about", "[catalog][build]") {
  CheckedGuide checked = read(kGuide);
  checked.findings = {{"here", Severity::error, {"acme/ml.md", {12, 3}}, "m", "a", 0, 0},
                      {"there", Severity::warning, {"acme/ml.md", {2, 0}}, "m", "a", 13, 1},
                      {"guide", Severity::info, {"acme/ml.md", {}}, "m", "a"}};
  const Catalog catalog = build_catalog(std::vector{checked}, {});
  REQUIRE(catalog.findings.size() == 2);
  CHECK(catalog.findings[0] == BandFinding{0, "here", Severity::error, 12, 0, "m", "a"});
  CHECK(catalog.findings[1] == BandFinding{1, "there", Severity::warning, 2, 13, "m", "a"});
}

TEST_CASE("A reversed sign-on is not charted", "[catalog][build]") {
  const CheckedGuide guides[] = {
      read("| Region | Base | Sign-On |\n|-|-|-|\n| X | $1K-$2K | $20K-$10K |\n")};
  CHECK(is_absent(build_catalog(guides, {}).signing.low[0]));
}

TEST_CASE("No guides give an empty catalogue", "[catalog][build]") {
  const Catalog catalog = build_catalog({}, {});
  CHECK(catalog.size() == 0);
  CHECK(catalog.guides.empty());
}
