#include "catalog/build.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "catalog/facet_index.h"
#include "catalog/figures.h"
#include "guide/reader.h"
#include "support/catalogs.h"
#include "support/describe.h"

using namespace rangefinder;
using tests::currency;
using tests::k;

namespace {

CheckedGuide read(const std::string& text, const std::string& file = "acme/ml.md") {
  ReadGuide result = read_guide(text, file);
  REQUIRE(result.guide);
  return {std::move(*result.guide), std::move(result.findings)};
}

Catalog built(const std::vector<CheckedGuide>& guides, const Rates& rates = {}) {
  auto catalog = build_catalog(guides, rates);
  REQUIRE(catalog);
  return *std::move(catalog);
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
  const Catalog catalog = built({read(kGuide)}, tests::round_rates());
  REQUIRE(catalog.size() == 2);
  CHECK(facet_value(catalog, Facet::company, 0) == "Acme");
  CHECK(facet_value(catalog, Facet::role, 0) == "ML");
  CHECK(catalog.region_of(0) == "Zürich");
  CHECK(facet_value(catalog, Facet::level, 0) == "E5");
  CHECK(catalog.currency_of(0) == currency("GBP"));
  CHECK(catalog.equity_kind[0] == static_cast<std::uint8_t>(EquityKind::rsu));
  CHECK(catalog.line[0] == 12);
  const BandFigures figures = printed_figures(catalog, 0);
  CHECK(figures.base.low == 100'000);
  CHECK(figures.equity.high == 66'250);  // 265,000 / 4
  CHECK(figures.bonus.high == 25'500);   // 15% of 170,000
  CHECK(figures.signing.low == 10'000);
  CHECK(figures.stated.high == 236'000);
  CHECK(figures.cash.high == 195'500);        // 170,000 + 25,500
  CHECK(figures.recomputed.high == 261'750);  // 170,000 + 25,500 + 66,250
  CHECK(catalog.open_ends(0) == (open_equity | open_signing | open_total));
  CHECK(catalog.rates == tests::round_rates());
}

TEST_CASE("What a band does not say is absent", "[catalog][build]") {
  const Catalog catalog = built({read(kGuide)});
  const BandFigures figures = printed_figures(catalog, 1);
  CHECK(figures.base.low == 72'000);  // 6,000 a month
  CHECK(catalog.equity_kind[1] == static_cast<std::uint8_t>(EquityKind::none));
  CHECK(figures.equity.absent());
  CHECK(figures.bonus.absent());
  CHECK(figures.signing.absent());
  CHECK(figures.stated.absent());
  CHECK(figures.cash.absent());  // the bonus is there and cannot be computed
  CHECK(figures.recomputed.absent());
  CHECK(catalog.open_ends(1) == 0);
}

TEST_CASE("The read-out gets the figures as printed", "[catalog][build]") {
  const Catalog catalog = built({read(kGuide)});
  const Printed first = printed(catalog, 0);
  CHECK(first.grant_low == 80'000);
  CHECK(first.grant_high == 265'000);
  CHECK(first.vesting_years == 4);
  CHECK(first.percent_low == 5);
  CHECK(first.percent_high == 15);
  CHECK(first.notes == "net");
  CHECK(is_absent(printed(catalog, 1).grant_low));
  CHECK(is_absent(printed(catalog, 1).percent_low));
}

TEST_CASE("A guide is searched by company, role, region, DNA, levels and sources",
          "[catalog][build]") {
  const Catalog catalog = built({read(kGuide)});
  const auto text = [&](std::span<const std::uint32_t> words) {
    std::string joined;
    for (const std::uint32_t word : words) {
      joined += (joined.empty() ? "" : " ") + std::string(catalog.words[word]);
    }
    return joined;
  };
  CHECK(text(catalog.company_words[0]) == "acme");
  CHECK(text(catalog.role_words[0]) == "ml");
  CHECK(text(catalog.region_words[catalog.region[0]]) == "zurich");
  std::vector<std::uint32_t> words;
  for (std::uint32_t word = 0; word < catalog.words.size(); ++word) {
    catalog.postings.each(word, [&](std::uint32_t in) {
      if (in == catalog.guides.text[0]) words.push_back(word);
    });
  }
  CHECK(text(words) == "acme first fyi google l5 levels ml premium remote");
  CHECK(std::ranges::is_sorted(std::vector<std::string>{std::string(catalog.words[0]),
                                                        std::string(catalog.words[1]),
                                                        std::string(catalog.words[2])}));
}

TEST_CASE("A guide's dates and quality are facets of its bands", "[catalog][build]") {
  const Catalog catalog = built({read(kGuide)});
  CHECK(facet_value(catalog, Facet::quality, 0) == "high");
  CHECK(facet_value(catalog, Facet::quarter, 1) == "2025-Q4");
  CHECK(facet_value(catalog, Facet::review_due, 0) == "2026-05-23");
  CHECK(catalog.days[catalog.guides.updated[0]] == "2026-02-23");
  CHECK(facet_value(catalog, Facet::role_type, 0) == "standard");
}

TEST_CASE("A region keeps its name, and has the places and countries that it means",
          "[catalog][build]") {
  const Catalog catalog = built({read(
      "### ML | Acme Global Negotiation Guide\n| Region | Base |\n|-|-|\n"
      "| US (Menlo Park / NYC) | $1K-$2K |\n| Remote US | $1K-$2K |\n| London 🇬🇧 | £1K-£2K |\n")});
  REQUIRE(catalog.size() == 3);
  const auto places = [&](BandId band) {
    std::string joined;
    for (const auto place : catalog.regions.place[catalog.region[band]]) {
      joined += (joined.empty() ? "" : " + ") + std::string(catalog.places[place]);
    }
    return joined;
  };
  CHECK(catalog.region_of(0) == "US (Menlo Park / NYC)");
  CHECK(places(0) == "Menlo Park, CA + New York, NY");
  CHECK(facet_value(catalog, Facet::place, 0) == "Menlo Park, CA / New York, NY");
  CHECK(facet_value(catalog, Facet::country, 0) == "US");
  CHECK(facet_value(catalog, Facet::remote, 1) == "yes");
  CHECK(places(2) == "London");
  CHECK(facet_value(catalog, Facet::country, 2) == "GB");
  CHECK(facet_label(catalog, Facet::country, "GB") == "United Kingdom");
}

TEST_CASE("Guides keep their order and share dictionaries, which are in the order of names",
          "[catalog][build]") {
  const Catalog catalog = tests::catalog_of(
      {{.company = "Meta", .place = "London"}, {.company = "Acme", .place = "London"}});
  CHECK(catalog.guide_count() == 2);
  CHECK(catalog.companies[0] == "Acme");
  CHECK(catalog.companies[1] == "Meta");
  CHECK(catalog.regions.name.size() == 1);
  CHECK(catalog.guide == Column<GuideId>{0, 1});
  CHECK(facet_value(catalog, Facet::company, 0) == "Meta");
  CHECK(catalog.guides.first_band == Column<BandId>{0, 1, 2});
}

TEST_CASE("A finding goes to the band that it is about, its words to the prose",
          "[catalog][build]") {
  CheckedGuide checked = read(kGuide);
  checked.findings = {{"here", Severity::error, {"acme/ml.md", {12, 3}}, "m", "a", 0, 0},
                      {"there", Severity::warning, {"acme/ml.md", {2, 0}}, "n", "b", 13, 1},
                      {"guide", Severity::info, {"acme/ml.md", {}}, "o", "c"}};
  const Catalog catalog = built({checked});
  REQUIRE(findings_of(catalog, 0).size() == 1);
  REQUIRE(findings_of(catalog, 1).size() == 1);
  CHECK(catalog.rules[findings_of(catalog, 0)[0].rule] == "here");
  const BandFinding there = findings_of(catalog, 1)[0];
  CHECK(there.line == 2);
  CHECK(there.other_line == 13);
  CHECK(catalog.has_findings(0));
  REQUIRE(in_words(catalog, there) != nullptr);
  CHECK(in_words(catalog, there)->message == "n");
  CHECK(catalog.prose[0].findings.size() == 3);
}

TEST_CASE("A band without a finding has the value none", "[catalog][build]") {
  const Catalog catalog = tests::catalog_of({{.findings = {"b", "a", "b"}}, {.place = "X"}});
  CHECK(findings_of(catalog, 0).size() == 3);
  CHECK(findings_of(catalog, 1).empty());
  CHECK(catalog.finding_sets[catalog.finding_set[0]].size() == 2);  // each rule once
  CHECK(facet_value(catalog, Facet::finding, 1) == "none");
  CHECK_FALSE(catalog.has_findings(1));
}

TEST_CASE("The prose of a guide comes along", "[catalog][build]") {
  const Catalog catalog = tests::shipped_catalog();
  REQUIRE(catalog.prose.size() == 5);
  for (const Prose& prose : catalog.prose) {
    CHECK(prose.levers.size() == 4);
    CHECK_FALSE(prose.strategy.empty());
    CHECK_FALSE(prose.sources.empty());
    CHECK_FALSE(prose.dna_tags.empty());
    CHECK_FALSE(prose.levels.empty());
  }
}

TEST_CASE("Amounts beyond 32 bits keep their magnitude", "[catalog][build]") {
  const Catalog catalog = tests::catalog_of(
      {{.currency = "JPY", .base = Range{6'000'000'000, 12'000'000'000}, .total = k(1, 2)}});
  CHECK(printed_figures(catalog, 0).base.low == 6'000'000'000);
  CHECK(printed_figures(catalog, 0).base.high == 12'000'000'000);
  CHECK(printed_figures(catalog, 0).stated.high == 2000);
}

TEST_CASE("A part in another currency is converted on its own, and absent as printed",
          "[catalog][build]") {
  // £100K base and $50K of equity; $1 is 0.5 pounds.
  const Catalog catalog = tests::catalog_of({{.currency = "GBP",
                                              .base = k(100, 100),
                                              .total = k(300, 300),
                                              .equity = k(50, 50),
                                              .equity_currency = "USD",
                                              .total_currency = "USD"}});
  Query pounds;
  pounds.currency = currency("GBP");
  const BandFigures converted = figures_of(catalog, pounds, 0);
  CHECK(converted.equity.low == 25'000);
  CHECK(converted.recomputed.low == 125'000);
  CHECK(converted.stated.low == 150'000);
  CHECK(measure_column(catalog, pounds, Measure::recomputed).low[0] == 125'000);
  const BandFigures as_printed = printed_figures(catalog, 0);
  CHECK(as_printed.equity.absent());
  CHECK(as_printed.recomputed.absent());
  CHECK(as_printed.stated.absent());
  CHECK(as_printed.base.low == 100'000);
}

TEST_CASE("A reversed sign-on is not charted", "[catalog][build]") {
  const Catalog catalog =
      built({read("| Region | Base | Sign-On |\n|-|-|-|\n| X | $1K-$2K | $20K-$10K |\n")});
  CHECK(printed_figures(catalog, 0).signing.absent());
}

TEST_CASE("No guides give an empty catalogue", "[catalog][build]") {
  const Catalog catalog = built({});
  CHECK(catalog.size() == 0);
  CHECK(catalog.guide_count() == 0);
}
