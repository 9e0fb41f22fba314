#include "export/view_markdown.h"

#include <catch2/catch_test_macros.hpp>

#include "support/catalogs.h"
#include "support/describe.h"

using namespace rangefinder;
using tests::five_bands;
using tests::k;
using tests::view_of;

TEST_CASE("Markdown is a table with pipes, amounts to the right", "[export][markdown]") {
  const Catalog catalog = five_bands();
  Query query;
  query.text = "engineer";
  CHECK('\n' + view_to_markdown(catalog, view_of(catalog, query)) == R"(
| Company | Role | Region | Level | Base | Equity | Total | Gap | Currency |
|---|---|---|---|---:|---:|---:|---:|---|
| Meta | Engineer | London | | 200K–300K | 50K–100K | 300K–500K | +25% | USD |
| Acme | Engineer | London | E4 | 160K–300K | — | 200K–400K | +33.3% | ≈ USD |
| Acme | Engineer | Paris | | 112.5K–187.5K | 12.5K–25K | 125K–250K | +17.6% | ≈ USD |
| Meta | Engineer | Austin | | 90K–180K | 10K–20K | 100K–200K | 0% | USD |

4 bands, 2 companies; stated totals, USD per year  
≈ converted to USD: € 1.25 · £ 2 · 31 Dec 2025
)");
}

TEST_CASE("Each group is a table of its own in Markdown", "[export][markdown]") {
  const Catalog catalog = five_bands();
  Query query;
  query.group = Grouping::company;
  const std::vector<ViewColumn> columns = {ViewColumn::region, ViewColumn::total};
  CHECK('\n' + view_to_markdown(catalog, view_of(catalog, query), columns, 3) == R"(
Meta: 2 bands; Q2 \$275K

| Region | Total |
|---|---:|
| London | 300K–500K |
| Austin | 100K–200K |

Acme: 2 bands; Q2 \$243.8K

| Region | Total |
|---|---:|
| London | ≈ 200K–400K |

The first 3 of 5 bands, 3 companies; stated totals, USD per year  
1 band has no stated total  
≈ converted to USD: € 1.25 · £ 2 · JPY 1K 6.6667 · 31 Dec 2025
)");
}

TEST_CASE("What a guide says is no markup", "[export][markdown]") {
  CHECK(markdown_text("a|b\nc\r\td") == "a\\|b c  d");
  CHECK(markdown_text("<b>*x*</b> [y](z) `q` \\") ==
        "\\<b\\>\\*x\\*\\</b\\> \\[y\\](z) \\`q\\` \\\\");
  CHECK(markdown_text("\x1b[31m\x7f\xc2\x9b") == "␛\\[31m␡\xEF\xBF\xBD");
  // In front they would make a list of it.
  CHECK(markdown_text("+ the guide leaves the end open") == "\\+ the guide leaves the end open");
  CHECK(markdown_text("- a - b+") == "\\- a - b+");
  CHECK(markdown_text("caf\xe9 東京") == "caf\xEF\xBF\xBD 東京");
  const Catalog catalog =
      tests::catalog_of({{.company = "a|b", .place = "c\nd", .total = k(1, 2)}});
  const std::vector<ViewColumn> columns = {ViewColumn::company, ViewColumn::region};
  CHECK(view_to_markdown(catalog, view_of(catalog, {}), columns)
            .starts_with("| Company | Region |\n|---|---|\n| a\\|b | c d |\n\n"));
}
