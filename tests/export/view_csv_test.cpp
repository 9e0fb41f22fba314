#include "export/view_csv.h"

#include <catch2/catch_test_macros.hpp>

#include "base/text.h"
#include "support/catalogs.h"
#include "support/describe.h"

using namespace rangefinder;
using tests::five_bands;
using tests::k;
using tests::view_of;
using Columns = std::vector<ViewColumn>;

TEST_CASE("CSV names columns with their unit, and the rate of each converted row",
          "[export][csv]") {
  const Catalog catalog = five_bands();
  Query query;
  query[Facet::place] = {"London", "Tokyo"};
  query.basis = Basis::recomputed;
  const Columns columns = {ViewColumn::company, ViewColumn::region,   ViewColumn::base,
                           ViewColumn::total,   ViewColumn::currency, ViewColumn::file};
  CHECK(view_to_csv(catalog, view_of(catalog, query), columns) ==
        "company,region,base low (USD per year),base high (USD per year),"
        "total low (USD per year),total high (USD per year),currency,file,"
        "rate to USD (2025-12-31),rate date\r\n"
        "Meta,London,200000,300000,250000,400000,USD,Meta/Engineer.md,,\r\n"
        "Acme,London,160000,300000,160000,300000,USD,Acme/Engineer.md,2,2025-12-31\r\n"
        "Zeta,Tokyo,60000,100000,60000,100000,USD,Zeta/Manager.md,0.00666667,2025-12-31\r\n");
}

TEST_CASE("Where no columns are chosen CSV has all of them", "[export][csv]") {
  const Catalog catalog = five_bands();
  const std::string csv = view_to_csv(catalog, view_of(catalog, {}));
  const std::string header = csv.substr(0, csv.find("\r\n"));
  CHECK(split(header, ",").size() == kViewColumnCount + kMeasureCount);
  CHECK(header.starts_with("company,role,role type,region,place,country,remote,level,base low ("));
  CHECK(
      header.ends_with("rate to USD (2025-12-31),rate date,part rates,quality,quarter,updated,"
                       "review due,findings,notes,file,line"));
  CHECK(split(csv, "\r\n").size() == 7);  // a header, five bands and what is behind the last
}

TEST_CASE("The gap is a number of CSV", "[export][csv]") {
  const Catalog catalog = five_bands();
  const Columns columns = {ViewColumn::gap};
  CHECK(view_to_csv(catalog, view_of(catalog, {}), columns) ==
        "gap (percent)\r\n25\r\n33.3\r\n17.6\r\n0\r\n\r\n");
}

TEST_CASE("The sign-on is paid once, whatever the period", "[export][csv]") {
  const Catalog catalog = five_bands();
  Query query;
  query.period = Period::month;
  const Columns columns = {ViewColumn::signing, ViewColumn::base};
  CHECK(view_to_csv(catalog, view_of(catalog, query), columns)
            .starts_with("signing low (USD),signing high (USD),base low (USD per month),"));
}

TEST_CASE("CSV as printed has no rates", "[export][csv]") {
  const Catalog catalog = five_bands();
  Query query;
  query.currency = Currency();
  query[Facet::place] = {"Paris"};
  const Columns columns = {ViewColumn::company, ViewColumn::stated, ViewColumn::currency};
  CHECK(view_to_csv(catalog, view_of(catalog, query), columns) ==
        "company,\"stated low (as printed, per year)\",\"stated high (as printed, per "
        "year)\",currency"
        "\r\n"
        "Acme,100000,200000,EUR\r\n");
}

TEST_CASE("Names with commas, quotes and line ends stay one cell of CSV", "[export][csv]") {
  const Catalog catalog =
      tests::catalog_of({{.company = "a,\"b\"", .place = "c\r\nd|e", .total = k(1, 2)}});
  const Columns columns = {ViewColumn::company, ViewColumn::region};
  CHECK(view_to_csv(catalog, view_of(catalog, {}), columns) ==
        "company,region\r\n\"a,\"\"b\"\"\",\"c\r\nd|e\"\r\n");
}

TEST_CASE("CSV of nothing is its header", "[export][csv]") {
  const Catalog catalog = five_bands();
  Query query;
  query.text = "nowhere";
  const Columns columns = {ViewColumn::company, ViewColumn::total};
  CHECK(view_to_csv(catalog, view_of(catalog, query), columns) ==
        "company,total low (USD per year),total high (USD per year)\r\n");
}

TEST_CASE("CSV can stop after the first rows", "[export][csv]") {
  const Catalog catalog = five_bands();
  const Columns columns = {ViewColumn::company};
  CHECK(view_to_csv(catalog, view_of(catalog, {}), columns, 1) == "company\r\nMeta\r\n");
}
