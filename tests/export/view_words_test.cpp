#include "export/view_words.h"

#include <catch2/catch_test_macros.hpp>

#include "support/catalogs.h"
#include "support/describe.h"

using namespace rangefinder;
using tests::five_bands;
using tests::k;
using tests::view_of;
using Lines = std::vector<std::string>;

namespace {

Lines footer(const Catalog& catalog, const Query& query) {
  const View view = view_of(catalog, query);
  return footer_lines(catalog, view, view.rows.size(), false);
}

// Totals of 10, 20, ... thousand, and one band without.
Catalog bands_with_totals(Amount count, const char* currency = "USD") {
  std::vector<tests::Row> rows;
  for (Amount i = 1; i <= count; ++i) {
    rows.push_back({.currency = currency, .total = k(i * 10, i * 10)});
  }
  rows.push_back({.currency = currency});
  return tests::catalog_of(rows);
}

}  // namespace

TEST_CASE("Units are told in words", "[export][words]") {
  Query query;
  CHECK(unit_text(query) == "USD per year");
  query.currency = Currency();
  query.period = Period::month;
  CHECK(unit_text(query) == "as printed, per month");
}

TEST_CASE("Rates are told by what one unit is worth, and of which day", "[export][words]") {
  const Catalog catalog = five_bands();
  CHECK(rates_text(catalog, view_of(catalog, {})) == "€ 1.25 · £ 2 · JPY 1K 6.6667 · 31 Dec 2025");
  Query query;
  query[Facet::currency] = {"USD"};
  CHECK(rates_text(catalog, view_of(catalog, query)).empty());
  query = {};
  query.currency = Currency();
  CHECK(rates_text(catalog, view_of(catalog, query)).empty());
}

TEST_CASE("A rate is told of as many units as make it readable", "[export][words]") {
  CHECK(rate_units(1.25) == 1);
  CHECK(rate_units(0.01) == 1);
  CHECK(rate_units(0.0067) == 1000);
  CHECK(rate_units(0.00004) == 1000);
  CHECK(rate_units(0.000001) == 1'000'000);
}

TEST_CASE("A date that is no date is told as it is", "[export][words]") {
  Catalog catalog = five_bands();
  Query query;
  query[Facet::currency] = {"GBP"};
  for (const char* date : {"yesterday", "2025-13-01", "2025-00-01", "", "2025-12"}) {
    catalog.rates.date = date;
    INFO(date);
    CHECK(rates_text(catalog, view_of(catalog, query)) == "£ 2 · " + std::string(date));
  }
  catalog.rates.date = "2026-02-03";
  CHECK(rates_text(catalog, view_of(catalog, query)) == "£ 2 · 3 Feb 2026");
}

TEST_CASE("Open ends are told by their parts", "[export][words]") {
  Catalog catalog = five_bands();
  catalog.marks = {open_base | open_total, uncounted_equity, 0, 0, 0};
  CHECK(open_ends(catalog, 0) == Lines{"base", "total"});
  CHECK(open_ends(catalog, 1).empty());
}

TEST_CASE("Below a table stand the bands, those without a total, and the rates",
          "[export][words]") {
  CHECK(footer(five_bands(), {}) ==
        Lines{"5 bands, 3 companies; stated totals, USD per year", "1 band has no stated total",
              "≈ converted to USD: € 1.25 · £ 2 · JPY 1K 6.6667 · 31 Dec 2025"});
}

TEST_CASE("Quartiles say over how many bands, from five on", "[export][words]") {
  // Middles 10 to 60 thousand: Q1 at 1.25, Q2 at 2.5, Q3 at 3.75 of 10, 20, 30, 40, 50, 60.
  CHECK(
      footer(bands_with_totals(6), {}) ==
      Lines{"7 bands, 1 company; stated totals, USD per year",
            "Middles of their stated totals: Q1 $22.5K, Q2 $35K, Q3 $47.5K, over 6 reported bands",
            "1 band has no stated total"});
  CHECK(footer(bands_with_totals(4), {}) ==
        Lines{"5 bands, 1 company; stated totals, USD per year", "1 band has no stated total"});
}

TEST_CASE("As printed there are quartiles of one currency, not of several", "[export][words]") {
  Query query;
  query.currency = Currency();
  CHECK(footer(bands_with_totals(5, "GBP"), query)[1] ==
        "Middles of their stated totals: Q1 £20K, Q2 £30K, Q3 £40K, over 5 reported bands");
  std::vector<tests::Row> rows(6, {.total = k(1, 2)});
  rows[0].currency = "GBP";
  CHECK(footer(tests::catalog_of(rows), query)[1] ==
        "No quartiles: the totals are in several currencies");
}

TEST_CASE("The lines say where not all rows are shown, and that ends are open", "[export][words]") {
  const Catalog catalog = five_bands();
  const Lines lines = footer_lines(catalog, view_of(catalog, {}), 2, true);
  CHECK(lines.front() == "The first 2 of 5 bands, 3 companies; stated totals, USD per year");
  CHECK(lines.back() == "+ the guide leaves the end open");
}

TEST_CASE("A group has its count and Q2, and from five on its quartiles", "[export][words]") {
  Query query;
  query.group = Grouping::company;
  const auto texts = [&](const Catalog& catalog) {
    const View view = view_of(catalog, query);
    Lines list;
    for (const Group& group : view.groups) list.push_back(group_text(view, group));
    return list;
  };
  CHECK(texts(five_bands()) ==
        Lines{"Meta: 2 bands; Q2 $275K", "Acme: 2 bands; Q2 $243.8K", "Zeta: 1 band"});
  CHECK(texts(bands_with_totals(6)) ==
        Lines{"Acme: 7 bands; Q1 $22.5K, Q2 $35K, Q3 $47.5K over 6"});
  query.currency = Currency();
  CHECK(texts(bands_with_totals(1, "GBP")) == Lines{"Acme: 2 bands; Q2 £10K over 1"});
  CHECK(texts(tests::catalog_of({{.company = ""}})) == Lines{"(no company): 1 band"});
}

TEST_CASE("A day is written out; what is none stays as it is", "[export]") {
  CHECK(date_text("2025-12-31") == "31 Dec 2025");
  CHECK(date_text("2026-02-03") == "3 Feb 2026");
  CHECK(date_text("2026-13-01") == "2026-13-01");
  CHECK(date_text("soon") == "soon");
}
