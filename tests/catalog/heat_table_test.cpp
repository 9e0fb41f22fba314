#include "catalog/heat_table.h"

#include <catch2/catch_test_macros.hpp>

#include "base/text.h"
#include "support/catalogs.h"

using namespace rangefinder;
using tests::k;
using tests::Row;
using tests::view_of;
using Strings = std::vector<std::string>;

namespace {

// `count` bands with totals around `middle` thousand: middle - count + 1, in steps of two, so that
// their median is `middle`.
void add(std::vector<Row>& rows, const char* company, const char* place, Amount count,
         Amount middle, const char* role = "Engineer") {
  for (Amount i = 0; i < count; ++i) {
    const Amount total = middle - count + 1 + 2 * i;
    rows.push_back({.company = company,
                    .place = place,
                    .base = k(100, 100),
                    .total = k(total - 1, total + 1),
                    .role = role});
  }
}

// London: Acme 5 at 200, Meta 7 at 300. Paris: Acme 4 at 100, Meta 5 at 400. Oslo: Zeta 6 at 250.
// And one that names two places.
Catalog three_companies() {
  std::vector<Row> rows;
  add(rows, "Acme", "London", 5, 200);
  add(rows, "Acme", "Paris", 4, 100, "Manager");
  add(rows, "Meta", "London", 7, 300);
  add(rows, "Meta", "Paris", 5, 400);
  add(rows, "Meta", "London / Paris", 1, 900);
  add(rows, "Zeta", "Oslo", 6, 250);
  std::vector<CheckedGuide> guides = tests::guides_of(rows);
  for (CheckedGuide& checked : guides) {
    for (Band& band : checked.guide.bands) {
      band.place.name = band.region;
      band.place.known = true;
    }
  }
  auto catalog = build_catalog(std::move(guides), tests::round_rates());
  REQUIRE(catalog);
  return *std::move(catalog);
}

HeatTable table_of(const Catalog& catalog, const Query& query = {}, Facet facet = Facet::company,
                   Measure measure = Measure::total) {
  return heat_table(catalog, view_of(catalog, query), facet, measure);
}

// "7 300", "4 –"; "" for no band. Q2 in thousands.
std::string shown(const HeatCell& cell) {
  if (cell.bands == 0) return {};
  return std::to_string(cell.bands) + ' ' +
         (cell.has_q2() ? format_decimal(static_cast<double>(cell.q2) / 1000, 1) : "–");
}

Strings shown(const HeatTable& table, std::size_t row) {
  Strings cells = {table.rows[row].name + ' ' + shown(table.rows[row].all)};
  for (std::size_t place = 0; place < table.places.size(); ++place) {
    cells.push_back(shown(table.cell(row, place)));
  }
  return cells;
}

}  // namespace

TEST_CASE("Each pair of a company and a place has its count and Q2", "[catalog][heat]") {
  const HeatTable table = table_of(three_companies());
  CHECK(table.places == Strings{"London", "Paris", "Oslo"});  // 12, 9 and 6 bands
  REQUIRE(table.rows.size() == 3);
  // Meta: 7 around 300 and 5 around 400; between the 6th and the 7th lie 304 and 306.
  CHECK(shown(table, 0) == Strings{"Meta 12 305", "7 300", "5 400", ""});
  CHECK(shown(table, 1) == Strings{"Zeta 6 250", "", "", "6 250"});
  // Acme: 97, 99, 101, 103, 196, 198, ...: the 5th is 196.
  CHECK(shown(table, 2) == Strings{"Acme 9 196", "5 200", "4 –", ""});
  CHECK(shown(table.totals[0]) == "12 295");  // 204 and 294, 296 are the 5th to 7th
  CHECK(shown(table.totals[2]) == "6 250");
  CHECK(table.all.bands == 27);
}

TEST_CASE("Bands that name several places, or none, are left out and counted", "[catalog][heat]") {
  const HeatTable table = table_of(three_companies());
  CHECK(table.bands == 27);
  CHECK(table.of == 28);
}

TEST_CASE("Rows are roles where they are asked for", "[catalog][heat]") {
  const HeatTable table = table_of(three_companies(), {}, Facet::role);
  REQUIRE(table.rows.size() == 2);
  CHECK(table.rows[0].name == "Engineer");
  CHECK(shown(table, 1) == Strings{"Manager 4 –", "", "4 –", ""});
}

TEST_CASE("Quartiles are those of the R-7 rule, over the middles", "[catalog][heat]") {
  const HeatCell cell = table_of(three_companies()).cell(0, 0);  // 294, 296, ..., 306
  CHECK(cell.q1 == 297'000);
  CHECK(cell.q2 == 300'000);
  CHECK(cell.q3 == 303'000);
}

TEST_CASE("Bands without the figure count, but not in Q2", "[catalog][heat]") {
  std::vector<Row> rows;
  add(rows, "Acme", "London", 5, 200);
  rows.push_back({.company = "Acme", .place = "London", .base = k(100, 100)});
  rows.push_back({.company = "Acme", .place = "Paris", .base = k(100, 100)});
  const Catalog catalog = tests::catalog_of(rows);
  const HeatTable table = table_of(catalog);
  CHECK(shown(table, 0) == Strings{"Acme 7 200", "6 200", "1 –"});
  CHECK(table.cell(0, 0).figures == 5);
  CHECK(shown(table_of(catalog, {}, Facet::company, Measure::base).cell(0, 0)) == "6 100");
}

TEST_CASE("The table follows the filters, the currency and the period", "[catalog][heat]") {
  Query query;
  query[Facet::company] = {"Meta"};
  query.currency = *Currency::from_code("GBP");  // a pound is two dollars
  query.period = Period::month;
  const HeatTable table = table_of(three_companies(), query);
  CHECK(table.places == Strings{"London", "Paris"});
  REQUIRE(table.rows.size() == 1);
  CHECK(table.cell(0, 0).q2 == 12'500);
  CHECK(table.currency == query.currency);
}

TEST_CASE("As printed there is a Q2 only where all bands share a currency", "[catalog][heat]") {
  Query query;
  query.currency = Currency();
  CHECK(table_of(three_companies(), query).currency == *Currency::from_code("USD"));
  std::vector<Row> rows;
  add(rows, "Acme", "London", 5, 200);
  rows.push_back({.company = "Zeta", .place = "Paris", .currency = "EUR", .total = k(1, 1)});
  const HeatTable table = table_of(tests::catalog_of(rows), query);
  CHECK_FALSE(table.currency);
  CHECK(shown(table, 0) == Strings{"Acme 5 –", "5 –", ""});
  CHECK(table.bounds[0] == 0);
}

TEST_CASE("The bounds of the heat classes are round and equally far apart", "[catalog][heat]") {
  // Q2 from 200 to 400 thousand: a fifth of that is 40.
  const HeatTable table = table_of(three_companies());
  CHECK(table.bounds == std::array{240e3, 280e3, 320e3, 360e3});
  CHECK(table.heat(table.cell(2, 0)) == 0);
  CHECK(table.heat(table.cell(1, 2)) == 1);
  CHECK(table.heat(table.cell(0, 0)) == 2);
  CHECK(table.heat(table.cell(0, 1)) == 4);
}

TEST_CASE("A value at a bound is in the class that starts there", "[catalog][heat]") {
  HeatTable table;
  table.bounds = {10, 20, 30, 40};
  HeatCell cell;
  cell.q2 = 20;
  CHECK(table.heat(cell) == 2);
  cell.q2 = 19;
  CHECK(table.heat(cell) == 1);
}

TEST_CASE("One place that pays far more does not take all classes for itself", "[catalog][heat]") {
  std::vector<Row> rows;
  for (const Amount middle : {100, 110, 120, 130, 140, 150, 160, 170}) {
    add(rows, ("Company " + std::to_string(middle)).c_str(), "London", 5, middle);
  }
  add(rows, "Rich", "London", 5, 5000);
  const HeatTable table = table_of(tests::catalog_of(rows));
  CHECK(table.bounds[3] < 400e3);
}

TEST_CASE("Where all cells are the same they are in the middle class", "[catalog][heat]") {
  std::vector<Row> rows;
  add(rows, "Acme", "London", 5, 300);
  const HeatTable table = table_of(tests::catalog_of(rows));
  CHECK(table.heat(table.cell(0, 0)) == 2);
}

TEST_CASE("A view without rows makes an empty table", "[catalog][heat]") {
  Query query;
  query.text = "nowhere";
  const HeatTable table = table_of(three_companies(), query);
  CHECK(table.rows.empty());
  CHECK(table.places.empty());
  CHECK(table.totals.empty());
  CHECK(table.of == 0);
}

TEST_CASE("The table is made anew where the view, the rows or the measure changed",
          "[catalog][heat]") {
  const Catalog catalog = three_companies();
  HeatTableOf kept;
  const View all = view_of(catalog, {});
  CHECK(kept.of(catalog, all, Facet::company, Measure::total).rows.size() == 3);
  CHECK(kept.of(catalog, all, Facet::company, Measure::total).rows.size() == 3);
  CHECK(kept.of(catalog, all, Facet::role, Measure::total).rows.size() == 2);
  CHECK(kept.of(catalog, all, Facet::role, Measure::base).rows.front().all.q2 == 100'000);
  Query query;
  query[Facet::company] = {"Zeta"};
  const View one = view_of(catalog, query);
  CHECK(kept.of(catalog, one, Facet::company, Measure::total).rows.size() == 1);
  kept.clear();
  CHECK(kept.of(catalog, all, Facet::company, Measure::total).rows.size() == 3);
}
