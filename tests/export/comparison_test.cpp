#include "export/comparison.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "catalog/figures.h"
#include "support/catalogs.h"

using namespace rangefinder;
using tests::band_of;
using tests::k;
using tests::shipped_catalog;
using Strings = std::vector<std::string>;

namespace {

// Meta in London, Midjourney in San Francisco, Weights & Biases and Stability AI in London.
std::vector<BandId> four() {
  const Catalog& catalog = shipped_catalog();
  return {band_of(catalog, "Meta", "London (UK)"), band_of(catalog, "Midjourney", "San Francisco"),
          band_of(catalog, "Weights & Biases", "London"),
          band_of(catalog, "Stability AI", "London")};
}

bool has(const Comparison& comparison, std::string_view title) {
  return std::ranges::contains(comparison.rows, title, &CompareRow::title);
}

const CompareRow& row(const Comparison& comparison, std::string_view title) {
  const auto found = std::ranges::find(comparison.rows, title, &CompareRow::title);
  INFO(title);
  REQUIRE(found != comparison.rows.end());
  return *found;
}

// "* $60K – $140K | £32K – £58K": with a star where it differs.
Strings texts(const Comparison& comparison, std::string_view title) {
  Strings list;
  for (const CompareCell& cell : row(comparison, title).cells) {
    list.push_back((cell.differs ? "* " : "") + cell.text +
                   (cell.beside.empty() ? "" : " | " + cell.beside));
  }
  return list;
}

Comparison compared(const Query& query = {}) {
  return compare_bands(shipped_catalog(), query, four());
}

Query as_printed() {
  Query query;
  query.currency = Currency();
  return query;
}

}  // namespace

TEST_CASE("A column is called by its company and its place as printed", "[export][comparison]") {
  const Comparison comparison = compared();
  REQUIRE(comparison.columns.size() == 4);
  CHECK(comparison.columns[0].company == "Meta");
  CHECK(comparison.columns[0].place == "London (UK)");
  CHECK(comparison.columns[2].company == "Weights & Biases");
  CHECK(comparison.columns[2].band == four()[2]);
}

TEST_CASE("A column names its level, and its role where roles are several",
          "[export][comparison]") {
  const Catalog catalog = tests::five_bands();
  const std::vector<BandId> bands = {0, 4};
  const Comparison comparison = compare_bands(catalog, {}, bands);
  CHECK(comparison.columns[0].place == "London · E4 · Engineer");
  CHECK(comparison.columns[1].place == "Tokyo · Manager");
}

TEST_CASE("Totals and parts stand as printed where nothing is converted", "[export][comparison]") {
  const Comparison comparison = compared(as_printed());
  CHECK(texts(comparison, "Total, stated") ==
        Strings{"* $310K – $510K", "* $310K – $490K", "* £203K – £300K", "* £120K – £236K"});
  CHECK(texts(comparison, "Base") ==
        Strings{"* $170K – $250K", "* $220K – $300K", "* £148K – £194K", "* £100K – £170K"});
  // 240 to 560 over 4 years; profit sharing of a year; 128 to 233 and 80 to 265 over 4.
  CHECK(texts(comparison, "Equity per year") ==
        Strings{"* $60K – $140K", "* $90K – $190K+", "* £32K – £58K", "* £20K – £66K"});
}

TEST_CASE("The total's ends and its middle have rows of their own, which do not tell",
          "[export][comparison]") {
  const Comparison comparison = compared(as_printed());
  CHECK(texts(comparison, "Low") == Strings{"$310K", "$310K", "£203K", "£120K"});
  CHECK(texts(comparison, "Middle") == Strings{"$410K", "$400K", "£252K", "£178K"});
  CHECK(texts(comparison, "High") == Strings{"$510K", "$490K", "£300K", "£236K"});
}

TEST_CASE("Kinds, years and shares of base are told in words", "[export][comparison]") {
  const Comparison comparison = compared(as_printed());
  CHECK(texts(comparison, "Kind and vesting") ==
        Strings{"RSU, over 4 years", "* Profit sharing, paid yearly", "RSU, over 4 years",
                "* Pre-IPO equity, over 4 years"});
  // 15% of 170 and 250; 5% of 148 and 15% of 194.
  CHECK(texts(comparison, "Bonus") ==
        Strings{"* $26K – $38K | 15%", "None stated", "* £7K – £29K | 5–15%", "None stated"});
  CHECK(row(comparison, "Bonus").cells[1].absent);
}

TEST_CASE("What the parts add up to stands beside the stated total", "[export][comparison]") {
  const Comparison comparison = compared(as_printed());
  // 170 + 60 + 25.5 and 250 + 140 + 37.5; 100 + 20 and 170 + 66.25.
  CHECK(texts(comparison, "Recomputed") ==
        Strings{"* $256K – $428K", "* $310K – $490K+", "* £187K – £281K", "* £120K – £236K"});
  // 310 / 255.5 and 510 / 427.5; 203 / 187.4 and 300 / 281.35.
  CHECK(texts(comparison, "Stated above parts") ==
        Strings{"* +21% low, +19% high", "Adds up", "* +8% low, +7% high", "Adds up"});
}

TEST_CASE("On the recomputed basis the two totals change places", "[export][comparison]") {
  Query query = as_printed();
  query.basis = Basis::recomputed;
  const Comparison comparison = compared(query);
  CHECK(texts(comparison, "Total, recomputed").front() == "* $256K – $428K");
  CHECK(texts(comparison, "Stated").front() == "* $310K – $510K");
  CHECK(texts(comparison, "High")[1] == "$490K or more");  // the profit sharing is open
  CHECK_FALSE(has(comparison, "Recomputed"));
}

TEST_CASE("What is converted has the printed amount beside it", "[export][comparison]") {
  // A pound is two dollars, a euro 1.25.
  const Catalog catalog = tests::five_bands();
  const std::vector<BandId> bands = {0, 1, 2};
  const Comparison comparison = compare_bands(catalog, {}, bands);
  CHECK(texts(comparison, "Total, stated") == Strings{"* $200K – $400K | £100K – £200K",
                                                      "* $125K – $250K | €100K – €200K",
                                                      "* $300K – $500K"});
  Query query;
  query.period = Period::month;
  CHECK(texts(compare_bands(catalog, query, bands), "Base")[1] ==
        "* $9.4K – $15.6K | €7.5K – €12.5K");
}

TEST_CASE("The rates are those of the bands that are compared", "[export][comparison]") {
  const Catalog catalog = tests::five_bands();
  const std::vector<BandId> bands = {0, 2};
  CHECK(compare_bands(catalog, {}, bands).rates == "£ 2 · 31 Dec 2025");
  const std::vector<BandId> dollars = {2, 3};
  CHECK(compare_bands(catalog, {}, dollars).rates.empty());
  CHECK(compare_bands(catalog, as_printed(), bands).rates.empty());
}

TEST_CASE("A cell differs where most of its row say something else", "[export][comparison]") {
  const Catalog catalog = tests::catalog_of({{.place = "Paris", .base = k(100, 200)},
                                             {.place = "London", .base = k(100, 200)},
                                             {.place = "Oslo", .base = k(100, 300)},
                                             {.place = "Rome", .base = k(100, 400)}});
  const std::vector<BandId> three = {0, 1, 2};
  CHECK(texts(compare_bands(catalog, {}, three), "Base") ==
        Strings{"$100K – $200K", "$100K – $200K", "* $100K – $300K"});
  const std::vector<BandId> same = {0, 1};
  CHECK(texts(compare_bands(catalog, {}, same), "Base") ==
        Strings{"$100K – $200K", "$100K – $200K"});
  // Where no text is the most frequent, all are marked.
  const std::vector<BandId> apart = {2, 3};
  CHECK(texts(compare_bands(catalog, {}, apart), "Base") ==
        Strings{"* $100K – $300K", "* $100K – $400K"});
}

TEST_CASE("Printed currencies say where they are unlike the place's", "[export][comparison]") {
  const Comparison comparison = compared();
  CHECK(texts(comparison, "Printed currency").front() == "* USD | unlike London");
  CHECK(row(comparison, "Printed currency").cells[0].mark == CompareMark::warning);
  CHECK(row(comparison, "Printed currency").cells[1].mark == CompareMark::none);
}

TEST_CASE("Levels are compared on the ladder that most guides name", "[export][comparison]") {
  CHECK(texts(compared(), "Level") ==
        Strings{"* E5, E6 = Google L5, L6", "* Google L5-L6", "* Google L4-L5", "* Google L4-L6"});
}

TEST_CASE("Dates, quality and the place in the file are told", "[export][comparison]") {
  const Comparison comparison = compared();
  CHECK(texts(comparison, "Salary data") ==
        Strings{"* Not given", "* Not given", "* 2025-Q4", "* 2025-Q4"});
  CHECK(row(comparison, "Salary data").cells[0].mark == CompareMark::undated);
  CHECK(texts(comparison, "Quality, says the guide")[2] == "* High");
  CHECK(texts(comparison, "Updated")[2] == "* 23 Feb 2026 | review due 23 May 2026");
  CHECK(texts(comparison, "File and line")[0].ends_with("meta/ml-ai-engineer.md, line 9"));
}

TEST_CASE("A row of which no band has anything is left out", "[export][comparison]") {
  CHECK_FALSE(has(compared(), "Sign-on, once"));
  const std::vector<BandId> two = {four()[1], four()[3]};
  CHECK_FALSE(has(compare_bands(shipped_catalog(), {}, two), "Bonus"));
  CHECK(has(compare_bands(shipped_catalog(), {}, two), "Equity per year"));
}

TEST_CASE("No band, no comparison", "[export][comparison]") {
  const Comparison comparison = compare_bands(shipped_catalog(), {}, {});
  CHECK(comparison.columns.empty());
  CHECK(comparison.rows.empty());
}

TEST_CASE("The comparison as text has tabs between its columns", "[export][comparison]") {
  const Catalog catalog = tests::five_bands();
  const std::vector<BandId> bands = {0, 2};
  const std::string text = comparison_text(compare_bands(catalog, {}, bands));
  CHECK(
      text.starts_with("\tAcme, London · E4\tMeta, London\n"
                       "Total, stated\t$200K – $400K (£100K – £200K)\t$300K – $500K\n"));
  CHECK(text.ends_with("\n"));
}
