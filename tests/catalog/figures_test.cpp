// Figures of a band and those that a view sums up: conversion, periods, gap, summary, histogram.
#include "catalog/figures.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include "catalog/view.h"
#include "support/catalogs.h"
#include "support/describe.h"

using namespace rangefinder;
using Catch::Matchers::WithinRel;
using tests::catalog_of;
using tests::currency;
using tests::five_bands;
using tests::k;
using tests::view_of;

TEST_CASE("Figures are converted at the catalogue's rates", "[catalog][view]") {
  const Catalog catalog = five_bands();
  Query query;
  const BandFigures london = figures_of(catalog, query, 0);
  CHECK(london.converted);
  CHECK(london.currency.code() == "USD");
  CHECK(london.base.low == 160'000);  // £80K x 2
  CHECK(london.stated.high == 400'000);
  const BandFigures meta = figures_of(catalog, query, 2);
  CHECK_FALSE(meta.converted);
  CHECK(meta.stated.low == 300'000);

  query.currency = currency("EUR");
  CHECK_THAT(figures_of(catalog, query, 0).base.low, WithinRel(128'000.0));  // £80K x 1.6
  query.currency = Currency();
  CHECK(figures_of(catalog, query, 0).base.low == 80'000);
  CHECK(figures_of(catalog, query, 0).currency.code() == "GBP");
  CHECK_FALSE(figures_of(catalog, query, 0).converted);
}

TEST_CASE("A band without a currency has no figures in another, and is not converted",
          "[catalog][view]") {
  const Catalog catalog = catalog_of({{.currency = "", .base = k(1, 2)}});
  CHECK_FALSE(figures_of(catalog, {}, 0).converted);
  CHECK(figures_of(catalog, {}, 0).base.absent());
  Query query;
  query.currency = Currency();
  CHECK(figures_of(catalog, query, 0).base.high == 2'000);
}

TEST_CASE("The view says what it converted from", "[catalog][view]") {
  const View view = view_of(five_bands(), {});
  CHECK(view.summary.converted == 3);
  REQUIRE(view.converted_from.size() == 3);
  CHECK(view.converted_from[0].code() == "EUR");
  CHECK(view.converted_from[1].code() == "GBP");
  CHECK(view.converted_from[2].code() == "JPY");
}

TEST_CASE("A band with one part in another currency has a converted figure", "[catalog][view]") {
  const Catalog catalog = catalog_of(
      {{.base = k(100, 100), .equity = k(20, 20), .equity_currency = "GBP"}, {.base = k(1, 2)}});
  Query query;
  CHECK(figures_of(catalog, query, 0).converted);
  CHECK_FALSE(figures_of(catalog, query, 1).converted);
  const View view = view_of(catalog, query);
  CHECK(view.summary.converted == 1);
  REQUIRE(view.converted_from.size() == 1);
  CHECK(view.converted_from[0].code() == "GBP");

  query.currency = currency("GBP");  // now both bands are, the first by its base alone
  CHECK(view_of(catalog, query).summary.converted == 2);
  query.currency = Currency();
  CHECK_FALSE(figures_of(catalog, query, 0).converted);
  CHECK(view_of(catalog, query).summary.converted == 0);
}

TEST_CASE("Figures are shown per year, month or hour", "[catalog][view]") {
  const Catalog catalog = catalog_of({{.base = k(124, 249), .total = k(208, 416)}});
  Query query;
  query.period = Period::month;
  CHECK_THAT(figures_of(catalog, query, 0).stated.high, WithinRel(416'000.0 / 12));
  query.period = Period::hour;
  CHECK_THAT(figures_of(catalog, query, 0).stated.low, WithinRel(100.0));  // 208,000 / 2,080
}

TEST_CASE("A sign-on is paid once, whatever the period", "[catalog][view]") {
  const Catalog catalog =
      catalog_of({{.currency = "GBP", .base = k(100, 200), .signing = k(10, 20)}});
  Query query;
  query.period = Period::month;
  CHECK(figures_of(catalog, query, 0).signing.low == 20'000);
  CHECK(figures_of(catalog, query, 0).signing.high == 40'000);
}

TEST_CASE("The gap is the printed total over the parts, untouched by rates", "[catalog][view]") {
  // low: 100 / 80 - 1 = 25%, high: 200 / 150 - 1 = 33%
  CHECK_THAT(figures_of(five_bands(), {}, 0).gap, WithinRel(1.0 / 3));
  CHECK(is_absent(figures_of(five_bands(), {}, 4).gap));
}

TEST_CASE("Parts that start from zero have no gap, as in the audit", "[catalog][view]") {
  const Catalog catalog = catalog_of({{.base = k(0, 40), .total = k(10, 50)}});
  CHECK(is_absent(figures_of(catalog, {}, 0).gap));
}

TEST_CASE("The summary counts bands, companies and places", "[catalog][view]") {
  const View view = view_of(five_bands(), {});
  CHECK(view.summary.bands == 5);
  CHECK(view.summary.companies == 3);
  CHECK(view.summary.places == 4);
  CHECK(view.summary.without_total == 1);
  CHECK(view.largest.in(currency("USD")) == 500'000);
}

TEST_CASE("Quartiles are of the middles of the totals, by the R-7 rule", "[catalog][view]") {
  const Summary summary = view_of(five_bands(), {}).summary;
  // Middles in dollars: 300,000, 187,500, 400,000, 150,000. Sorted: 150, 187.5, 300, 400.
  // Q1 at 0.75: 150 + 0.75 x 37.5 = 178.125; Q2 at 1.5: 243.75; Q3 at 2.25: 300 + 0.25 x 100.
  CHECK(summary.low == 150'000);
  CHECK(summary.q1 == 178'125);
  CHECK(summary.q2 == 243'750);
  CHECK(summary.q3 == 325'000);
  CHECK(summary.high == 400'000);
}

TEST_CASE("A summary's figures are in the query's currency, or in the one that is printed",
          "[catalog][view]") {
  Query query;
  CHECK(view_of(five_bands(), query).summary.currency == currency("USD"));
  query.currency = Currency();
  const Summary mixed = view_of(five_bands(), query).summary;
  CHECK(mixed.currency == Currency());
  CHECK(is_absent(mixed.q2));
  query[Facet::currency] = {"GBP"};
  const Summary printed = view_of(five_bands(), query).summary;
  CHECK(printed.currency == currency("GBP"));
  CHECK(printed.q2 == 150'000);
}

TEST_CASE("Quartiles are said of five bands with a total, not of fewer", "[catalog][view]") {
  Totals totals;
  totals.bands = 6;
  totals.without_total = 1;
  CHECK_FALSE(totals.has_quartiles());  // in several currencies
  totals.q2 = 1;
  CHECK(totals.with_total() == 5);
  CHECK(totals.has_quartiles());
  totals.without_total = 2;
  CHECK_FALSE(totals.has_quartiles());
}

TEST_CASE("The histogram counts high ends of totals, and ignores the range of totals",
          "[catalog][view]") {
  Query query;
  query[Measure::total].low = 450'000;
  const View view = view_of(five_bands(), query);
  // High ends 400, 250, 500 and 200 thousand; 500 / 30 rounds up to 20 thousand.
  CHECK(view.rows.size() == 1);
  CHECK(view.histogram(Measure::total).width == 20'000);
  REQUIRE(view.histogram(Measure::total).counts.size() == 26);
  std::size_t sum = 0;
  for (const std::size_t count : view.histogram(Measure::total).counts) sum += count;
  CHECK(sum == 4);
  CHECK(view.histogram(Measure::total).counts[10] == 1);  // 200
  CHECK(view.histogram(Measure::total).counts[12] == 1);  // 250
  CHECK(view.histogram(Measure::total).counts[20] == 1);  // 400
  CHECK(view.histogram(Measure::total).counts[25] == 1);  // 500
}

TEST_CASE("The histogram follows the other filters", "[catalog][view]") {
  Query query;
  query[Facet::company] = {"Acme"};
  std::size_t sum = 0;
  for (const std::size_t count : view_of(five_bands(), query).histogram(Measure::total).counts)
    sum += count;
  CHECK(sum == 2);
}

TEST_CASE("A total below zero is not counted among the high ends", "[catalog][view]") {
  const Catalog catalog =
      catalog_of({{.total = k(100, 200)}, {.place = "X", .total = k(-900, -500)}});
  const View view = view_of(catalog, {});
  std::size_t sum = 0;
  for (const std::size_t count : view.histogram(Measure::total).counts) sum += count;
  CHECK(sum == 1);
}

TEST_CASE("A band whose own currency has no rate is shown without figures", "[catalog][view]") {
  const Catalog catalog = catalog_of({{.currency = "PLN", .total = k(100, 200)}});
  const View view = view_of(catalog, {});
  CHECK(view.rows.size() == 1);
  CHECK(view.summary.without_total == 1);
  CHECK(figures_of(catalog, {}, 0).stated.absent());
}

TEST_CASE("A band's mark ends at its greatest figure", "[catalog][view]") {
  BandFigures figures;
  CHECK(figures.greatest() == 0);
  figures.base = {100, 200};
  figures.bonus = {10, 900};  // has no bar
  CHECK(figures.greatest() == 200);
  figures.stated = {150, 300};
  figures.recomputed = {160, 250};
  CHECK(figures.greatest() == 300);
}

TEST_CASE("A gap is a share of what the parts add up to, at each end", "[catalog][view]") {
  const Ends gaps = gaps_of({120, 150}, {100, 200});
  CHECK_THAT(gaps.low, WithinRel(0.2));
  CHECK_THAT(gaps.high, WithinRel(-0.25));
  CHECK(gaps_of({120, 150}, {0, 200}).absent());
  CHECK(gaps_of({120, 150}, {}).absent());
  CHECK(gaps_of({}, {100, 200}).absent());
}
