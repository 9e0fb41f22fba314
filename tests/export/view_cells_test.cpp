#include "export/view_cells.h"

#include <catch2/catch_test_macros.hpp>

#include "support/catalogs.h"
#include "support/describe.h"

using namespace rangefinder;
using tests::five_bands;
using tests::k;
using tests::view_of;
using Cells = std::vector<std::string>;
using Columns = std::vector<ViewColumn>;

namespace {

constexpr std::size_t kAll = std::string::npos;

ViewRows rows_of(const Catalog& catalog, const Query& query, const Columns& columns = {}) {
  return view_rows(catalog, view_of(catalog, query), columns, kAll);
}

std::string cell(const Catalog& catalog, const Query& query, BandId band, ViewColumn column) {
  return cell_text(catalog, query, band, figures_of(catalog, query, band), column);
}

}  // namespace

TEST_CASE("Amounts are short, and what is not there is a dash", "[export][cells]") {
  const ViewRows rows = rows_of(five_bands(), {}, {ViewColumn::base, ViewColumn::bonus});
  CHECK(rows.cells == std::vector<Cells>{{"200K–300K", "—"},
                                         {"≈ 160K–300K", "—"},
                                         {"≈ 112.5K–187.5K", "—"},
                                         {"90K–180K", "—"},
                                         {"≈ 60K–100K", "—"}});
  CHECK_FALSE(rows.open);
}

TEST_CASE("The usual columns are those in which a row has something", "[export][cells]") {
  Query query;
  query[Facet::company] = {"Meta"};
  CHECK(rows_of(five_bands(), query).columns ==
        Columns{ViewColumn::company, ViewColumn::role, ViewColumn::region, ViewColumn::base,
                ViewColumn::equity, ViewColumn::total, ViewColumn::gap});
  query[Facet::company] = {"Acme"};
  query.group = Grouping::company;
  const ViewRows rows = rows_of(five_bands(), query);
  CHECK(rows.columns == Columns{ViewColumn::role, ViewColumn::region, ViewColumn::level,
                                ViewColumn::base, ViewColumn::equity, ViewColumn::total,
                                ViewColumn::gap, ViewColumn::currency});
  CHECK(rows.cells[0] ==
        Cells{"Engineer", "London", "E4", "160K–300K", "—", "200K–400K", "+33.3%", "≈ USD"});
}

TEST_CASE("As printed every row has its currency", "[export][cells]") {
  Query query;
  query.currency = Currency();
  query[Facet::company] = {"Meta"};
  CHECK(rows_of(five_bands(), query).columns.back() == ViewColumn::currency);
}

TEST_CASE("A sum is open where one of its parts is", "[export][cells]") {
  Catalog catalog = five_bands();
  catalog.marks = {open_bonus, open_equity, open_total, 0, 0};
  CHECK(is_open(catalog, 0, Measure::cash, Basis::stated));
  CHECK(is_open(catalog, 0, Measure::total, Basis::recomputed));
  CHECK_FALSE(is_open(catalog, 0, Measure::total, Basis::stated));
  CHECK_FALSE(is_open(catalog, 1, Measure::cash, Basis::stated));
  CHECK(is_open(catalog, 2, Measure::total, Basis::stated));
  const ViewRows rows = rows_of(catalog, {}, {ViewColumn::total, ViewColumn::recomputed});
  CHECK(rows.open);
  CHECK(rows.cells[0] == Cells{"300K–500K+", "250K–400K"});
  CHECK(rows.cells[1] == Cells{"≈ 200K–400K", "≈ 160K–300K+"});
}

TEST_CASE("A rate says what a unit of the printed currency is worth", "[export][cells]") {
  const Catalog catalog = five_bands();
  CHECK(cell(catalog, {}, 0, ViewColumn::rate) == "2");
  CHECK(cell(catalog, {}, 0, ViewColumn::rate_date) == "2025-12-31");
  CHECK(cell(catalog, {}, 4, ViewColumn::rate) == "0.00666667");
  CHECK(cell(catalog, {}, 2, ViewColumn::rate).empty());
  CHECK(cell(catalog, {}, 2, ViewColumn::rate_date).empty());
  Query printed;
  printed.currency = Currency();
  CHECK(cell(catalog, printed, 0, ViewColumn::rate).empty());
}

TEST_CASE("Parts in another currency have rates of their own", "[export][cells]") {
  Catalog catalog = five_bands();
  catalog.part_currencies = {{2, Part::equity, tests::currency("EUR")},
                             {2, Part::signing, tests::currency("USD")}};
  CHECK(cell(catalog, {}, 2, ViewColumn::part_rates) == "equity EUR 1.25");
  CHECK(cell(catalog, {}, 2, ViewColumn::rate_date) == "2025-12-31");
  Query printed;
  printed.currency = Currency();
  CHECK(cell(catalog, printed, 2, ViewColumn::part_rates).empty());
}

TEST_CASE("What a band is called and where it stands are cells too", "[export][cells]") {
  const Catalog catalog = five_bands();
  CHECK(cell(catalog, {}, 3, ViewColumn::findings) == "front-matter; total-gap");
  CHECK(cell(catalog, {}, 1, ViewColumn::kind) == "Options");
  CHECK(cell(catalog, {}, 1, ViewColumn::printed_currency) == "EUR");
  CHECK(cell(catalog, {}, 1, ViewColumn::quarter) == "2025-Q4");
  CHECK(cell(catalog, {}, 1, ViewColumn::file) == "Acme/Engineer.md");
  CHECK(cell(catalog, {}, 1, ViewColumn::line) == "4");
  CHECK(cell(catalog, {}, 1, ViewColumn::remote) == "no");
  for (const ViewColumn column : view_columns()) {
    if (!measure_of(column)) CHECK_NOTHROW(cell(catalog, {}, 4, column));
  }
}
