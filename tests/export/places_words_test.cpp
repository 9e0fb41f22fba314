#include "export/places_words.h"

#include <catch2/catch_test_macros.hpp>

#include "support/catalogs.h"
#include "support/describe.h"

using namespace rangefinder;
using tests::currency;
using tests::k;
using tests::view_of;
using Legend = std::array<std::string, kHeatClasses>;

namespace {

HeatCell cell(float q2, std::uint32_t bands = 14) {
  HeatCell cell;
  cell.bands = cell.figures = bands;
  cell.q1 = q2 - 10'000;
  cell.q2 = q2;
  cell.q3 = q2 + 10'000;
  return cell;
}

HeatTable table(float q2, const char* code = "USD") {
  HeatTable table;
  table.currency = currency(code);
  table.totals = {cell(q2)};
  table.rows.resize(50);
  return table;
}

}  // namespace

TEST_CASE("Figures are counted in thousands or millions where they are large", "[export][places]") {
  CHECK(heat_unit(table(310'000), Period::year).text == "$K per year");
  HeatTable signing = table(310'000);
  signing.measure = Measure::signing;
  CHECK(heat_unit(signing, Period::month).text == "$K, paid once");
  CHECK(heat_unit(table(150), Period::hour).text == "$ per hour");
  CHECK(heat_unit(table(250'000'000, "JPY"), Period::year).text == "JPY M per year");
  const HeatUnit year = heat_unit(table(310'000), Period::year);
  CHECK(heat_text(cell(331'400), year) == "331");
  const HeatUnit month = heat_unit(table(25'800), Period::month);
  CHECK(heat_text(cell(27'640), month) == "27.6");
}

TEST_CASE("A cell with too few figures has a dash", "[export][places]") {
  HeatCell few;
  few.bands = 4;
  CHECK(heat_text(few, HeatUnit{}) == "–");
}

TEST_CASE("The legend names where each class starts", "[export][places]") {
  HeatTable heat = table(310'000);
  heat.bounds = {150'000, 225'000, 300'000, 375'000};
  const HeatUnit unit = heat_unit(heat, Period::year);
  CHECK(heat_legend(heat, unit) == Legend{"under 150", "150", "225", "300", "375 and more"});
  heat.bounds = {12'500, 15'000, 17'500, 20'000};
  CHECK(heat_legend(heat, unit)[1] == "12.5");
  heat.bounds = {};
  CHECK(heat_legend(heat, unit) == Legend{});
}

TEST_CASE("The caption tells what is left out, how to read a cell, and the rates",
          "[export][places]") {
  const Catalog catalog = tests::five_bands();
  const View view = view_of(catalog, {});
  HeatTable heat = heat_table(catalog, view, Facet::company, Measure::total);
  CHECK(places_caption(catalog, view, heat) ==
        "Each cell: bands, then Q2 of their middles, $ per year. Under 5 bands: count only. "
        "€ 1.25 · £ 2 · JPY 1K 6.6667 · 31 Dec 2025.");
  heat.bands = 2;
  heat.of = 2503;
  CHECK(places_caption(catalog, view, heat)
            .starts_with("of 2,503; the others name no single place. Each cell:"));
  View many = view;
  many.converted_from.resize(16, currency("GBP"));
  CHECK(places_caption(catalog, many, heat).ends_with("count only. 16 rates of 31 Dec 2025."));
}

TEST_CASE("As printed in several currencies the caption says what to do", "[export][places]") {
  const Catalog catalog = tests::five_bands();
  Query query;
  query.currency = Currency();
  const View view = view_of(catalog, query);
  CHECK(places_caption(catalog, view, heat_table(catalog, view, Facet::company, Measure::total)) ==
        "Amounts as printed: choose a currency to compare them.");
}

TEST_CASE("All rows are called by their number", "[export][places]") {
  HeatTable heat = table(310'000);
  CHECK(all_rows_text(heat) == "All 50 companies");
  heat.facet = Facet::role;
  CHECK(all_rows_text(heat) == "All 50 roles");
  CHECK(rows_title(heat) == "Role");
  HeatTable::Row row;
  CHECK(row_title(row) == "Not named");
  row.name = "Engineer";
  CHECK(row_title(row) == "Engineer");
  heat.rows.resize(1);
  CHECK(all_rows_text(heat) == "The role");
}

TEST_CASE("A cell in words has its quartiles, and over how many where some have no figure",
          "[export][places]") {
  const HeatTable heat = table(310'000);
  HeatCell one = cell(331'000);
  CHECK(heat_words(heat, one) == "14 bands; Q2 $331K, Q1 $321K, Q3 $341K");
  one.figures = 12;
  CHECK(heat_words(heat, one).ends_with(", over 12"));
  HeatCell few;
  few.bands = 1;
  CHECK(heat_words(heat, few) == "1 band");
}
