// A View as CSV and as an aligned table: both declared in view_json.h.
#include <catch2/catch_test_macros.hpp>

#include "export/view_json.h"
#include "support/catalogs.h"
#include "support/describe.h"

using namespace rangefinder;
using tests::five_bands;
using tests::k;
using tests::view_of;

TEST_CASE("CSV names columns with their unit, and the rate of each converted row",
          "[export][table]") {
  const Catalog catalog = five_bands();
  Query query;
  query[Facet::place] = {"London", "Tokyo"};
  query.basis = Basis::recomputed;
  CHECK(view_to_csv(catalog, view_of(catalog, query)) ==
        "company,role,place,level,printed currency,currency,"
        "base low (USD per year),base high (USD per year),"
        "equity low (USD per year),equity high (USD per year),"
        "bonus low (USD per year),bonus high (USD per year),"
        "total low (USD per year),total high (USD per year),open ends,rate,rate date,file,line\r\n"
        "Meta,Engineer,London,,USD,USD,200000,300000,50000,100000,,,250000,400000,,,,"
        "Meta/Engineer.md,3\r\n"
        "Acme,Engineer,London,E4,GBP,USD,160000,300000,,,,,160000,300000,,2,2025-12-31,"
        "Acme/Engineer.md,3\r\n"
        "Zeta,Manager,Tokyo,,JPY,USD,60000,100000,,,,,60000,100000,,0.006667,2025-12-31,"
        "Zeta/Manager.md,3\r\n");
}

TEST_CASE("CSV as printed has no rates", "[export][table]") {
  const Catalog catalog = five_bands();
  Query query;
  query.currency = Currency();
  query[Facet::place] = {"Paris"};
  const std::string csv = view_to_csv(catalog, view_of(catalog, query));
  CHECK(csv.find("base low (as printed, per year)") != std::string::npos);
  CHECK(
      csv.ends_with("Acme,Engineer,Paris,,EUR,EUR,90000,150000,10000,20000,,,100000,200000,,,,"
                    "Acme/Engineer.md,4\r\n"));
}

TEST_CASE("The table is aligned, with summary and rates below", "[export][table]") {
  const Catalog catalog = five_bands();
  Query query;
  query.text = "engineer";
  CHECK('\n' + view_to_table(catalog, view_of(catalog, query)) == R"(
Company  Role      Place            Base     Equity  Bonus  Total, stated  Currency
Meta     Engineer  London      200K–300K   50K–100K      —      300K–500K  USD
Acme     Engineer  London      160K–300K          —      —      200K–400K  ≈ USD
Acme     Engineer  Paris   112.5K–187.5K  12.5K–25K      —      125K–250K  ≈ USD
Meta     Engineer  Austin       90K–180K    10K–20K      —      100K–200K  USD

4 bands, 2 companies; USD per year
≈ converted: € 1.25 · £ 2 · 31 Dec 2025
)");
}

TEST_CASE("Open ends keep their plus in the table", "[export][table]") {
  Catalog catalog = tests::catalog_of({{.place = "Zürich", .base = k(100, 200), .total = k(1, 2)}});
  catalog.open_ends[0] = open_base;
  const std::string table = view_to_table(catalog, view_of(catalog, {}));
  CHECK('\n' + table == R"(
Company  Role      Place         Base  Equity  Bonus  Total, stated  Currency
Acme     Engineer  Zürich  100K–200K+       —      —          1K–2K  USD

1 band, 1 company; USD per year
)");
}

TEST_CASE("Quartiles say over how many bands, from five on", "[export][table]") {
  std::vector<tests::Row> rows;
  for (Amount i = 1; i <= 6; ++i) rows.push_back({.total = k(i * 10, i * 10)});
  rows.push_back({});
  const Catalog catalog = tests::catalog_of(rows);
  const std::string table = view_to_table(catalog, view_of(catalog, {}));
  // Middles 10 to 60 thousand: Q1 at 1.25, Q2 at 2.5, Q3 at 3.75 of 10, 20, 30, 40, 50, 60.
  CHECK(
      table.ends_with("\n7 bands, 1 company; USD per year\n"
                      "Middles of their stated totals: Q1 $22.5K, Q2 $35K, Q3 $47.5K, over 6 "
                      "reported bands\n"));
}

TEST_CASE("Four totals among five bands are too few for quartiles", "[export][table]") {
  const Catalog catalog = five_bands();  // one of the five has no total
  const std::string table = view_to_table(catalog, view_of(catalog, {}));
  CHECK(table.find("Middles") == std::string::npos);
}
