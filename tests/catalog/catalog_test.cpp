#include "catalog/catalog.h"

#include <catch2/catch_test_macros.hpp>

#include "support/catalogs.h"

using namespace rangefinder;
using tests::catalog_of;
using tests::k;

TEST_CASE("What a band is printed as is there for whoever explains it", "[catalog]") {
  const Catalog catalog = tests::catalog_of_guide(
      "### ML | Acme Global Negotiation Guide\n"
      "| Region | Base | Stock (RSU/4yr) | Bonus | Total |\n|-|-|-|-|-|\n"
      "| London | £100K-£170K (net) | £80K-£264K | 5–15% | £120K-£236K |\n"
      "| Paris | €90K-€100K | None | €10K | — |\n");
  const Printed london = printed(catalog, 0);
  CHECK(london.grant_low == 80'000);
  CHECK(london.grant_high == 264'000);
  CHECK(london.vesting_years == 4);
  CHECK(london.percent_high == 15);
  CHECK(london.notes.find("net") != std::string_view::npos);
  const Printed paris = printed(catalog, 1);
  CHECK(is_absent(paris.grant_low));
  CHECK(is_absent(paris.percent_low));
  CHECK(paris.notes.empty());
}

TEST_CASE("A part has the row's currency, or its own", "[catalog]") {
  const Catalog catalog = catalog_of(
      {{.base = k(1, 2)},
       {.currency = "GBP", .base = k(80, 100), .equity = k(200, 300), .equity_currency = "USD"}});
  CHECK(currency_of(catalog, 0, Part::equity).code() == "USD");
  CHECK(currency_of(catalog, 1, Part::base).code() == "GBP");
  CHECK(currency_of(catalog, 1, Part::equity).code() == "USD");
  CHECK(catalog.currency_of(1).code() == "GBP");
}

TEST_CASE("A band's findings are there, and in words where the prose is", "[catalog]") {
  Catalog catalog = catalog_of({{}, {.findings = {"stale", "total-gap"}}});
  CHECK(findings_of(catalog, 0).empty());
  CHECK_FALSE(catalog.has_findings(0));
  const auto findings = findings_of(catalog, 1);
  REQUIRE(findings.size() == 2);
  CHECK(catalog.has_findings(1));
  CHECK(catalog.rules[findings[0].rule] == "stale");
  const ProseFinding* words = in_words(catalog, findings[1]);
  REQUIRE(words != nullptr);
  CHECK(words->rule == "total-gap");
  catalog.prose.clear();
  CHECK(in_words(catalog, findings[1]) == nullptr);
}
