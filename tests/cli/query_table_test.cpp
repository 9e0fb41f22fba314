#include "cli/query_table.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "base/text.h"
#include "cli/display.h"
#include "support/catalogs.h"
#include "support/describe.h"

using namespace rangefinder;
using namespace rangefinder::cli;
using tests::five_bands;
using tests::k;
using tests::view_of;
using Columns = std::vector<ViewColumn>;

namespace {

constexpr std::size_t kAll = std::string::npos;

std::string table(const Catalog& catalog, const Query& query, std::size_t width,
                  const Columns& columns = {}, std::size_t most = kAll) {
  return view_to_table(catalog, view_of(catalog, query), columns, most, {.columns = width});
}

std::size_t widest(const std::string& text) {
  std::size_t width = 0;
  for (const std::string_view line : split(text, "\n")) width = std::max(width, columns_of(line));
  return width;
}

std::string first_line(const std::string& text) { return text.substr(0, text.find('\n')); }

Catalog long_names() {
  tests::Row row = {.company = "Consolidated Widgets of Northern Europe",
                    .place = "São Paulo (Global HQ, R&D and Operations)",
                    .base = k(100, 200),
                    .total = k(150, 300),
                    .equity = k(10, 20),
                    .role = "Principal Machine Learning Engineer",
                    .level = "Level 7"};
  return tests::catalog_of({row});
}

}  // namespace

TEST_CASE("The table is aligned, with what there is to say below", "[cli][query]") {
  Query query;
  query.text = "engineer";
  CHECK('\n' + table(five_bands(), query, 100) == R"(
Company  Role      Region  Level           Base     Equity      Total     Gap  Currency
Meta     Engineer  London             200K–300K   50K–100K  300K–500K    +25%  USD
Acme     Engineer  London  E4         160K–300K          —  200K–400K  +33.3%  ≈ USD
Acme     Engineer  Paris          112.5K–187.5K  12.5K–25K  125K–250K  +17.6%  ≈ USD
Meta     Engineer  Austin              90K–180K    10K–20K  100K–200K      0%  USD

4 bands, 2 companies; stated totals, USD per year
≈ converted to USD: € 1.25 · £ 2 · 31 Dec 2025
)");
}

TEST_CASE("A narrow table leaves out equity, base and gap in this order, and says so",
          "[cli][query]") {
  const Catalog catalog = five_bands();
  CHECK(first_line(table(catalog, {}, 200)) == first_line(table(catalog, {}, 100)));
  const std::string at_80 = table(catalog, {}, 80);
  CHECK(first_line(at_80) ==
        "Company  Role      Region  Level           Base      Total     Gap  Currency");
  CHECK(at_80.ends_with("\nNo room for equity: --columns chooses what is shown\n"));
  const std::string at_62 = table(catalog, {}, 62);
  CHECK(first_line(at_62) == "Company  Role      Region  Level      Total     Gap  Currency");
  CHECK(at_62.find("No room for equity, base:") != std::string::npos);
  const std::string at_54 = table(catalog, {}, 54);
  CHECK(first_line(at_54) == "Company  Role      Region  Level      Total  Currency");
}

TEST_CASE("Tables keep to the width of the terminal", "[cli][query]") {
  for (const std::size_t width : {60U, 80U, 100U, 200U}) {
    INFO(width);
    CHECK(widest(table(five_bands(), {}, width)) <= width);
    CHECK(widest(table(long_names(), {}, width)) <= width);
    Query query;
    query.group = Grouping::place;
    CHECK(widest(table(long_names(), query, width)) <= width);
  }
}

TEST_CASE("Names are cut before figures are", "[cli][query]") {
  const std::string text = table(long_names(), {}, 100);
  CHECK(text.find("100K–200K") != std::string::npos);
  CHECK(text.find("10K–20K") != std::string::npos);
  CHECK(text.find("150K–300K") != std::string::npos);
  CHECK(text.find("Consolidated W") != std::string::npos);
  CHECK(text.find("…") != std::string::npos);
  CHECK(table(long_names(), {}, 200).find("…") == std::string::npos);
}

TEST_CASE("For the base names are cut further than for the bonus", "[cli][query]") {
  const std::string text = table(long_names(), {}, 80);
  CHECK(text.find("100K–200K") != std::string::npos);
  CHECK(text.find("No room for equity:") != std::string::npos);
}

TEST_CASE("Chosen columns are all there, in their order", "[cli][query]") {
  const Columns columns = {ViewColumn::total,  ViewColumn::company, ViewColumn::base,
                           ViewColumn::equity, ViewColumn::bonus,   ViewColumn::line};
  Query query;
  query[Facet::company] = {"Meta"};
  CHECK('\n' + table(five_bands(), query, 40, columns) == R"(
    Total  Compa…       Base    Equity  Bonus  Line
300K–500K  Meta    200K–300K  50K–100K      —     3
100K–200K  Meta     90K–180K   10K–20K      —     4

2 bands, 1 company; stated totals, USD
per year
)");
}

TEST_CASE("Groups have a line of their own before their rows", "[cli][query]") {
  Query query;
  query.group = Grouping::company;
  const Columns columns = {ViewColumn::region, ViewColumn::total};
  CHECK('\n' + table(five_bands(), query, 100, columns, 3) == R"(
Region        Total

Meta: 2 bands; Q2 $275K
London    300K–500K
Austin    100K–200K

Acme: 2 bands; Q2 $243.8K
London  ≈ 200K–400K

The first 3 of 5 bands, 3 companies; stated totals, USD per year
1 band has no stated total
≈ converted to USD: € 1.25 · £ 2 · JPY 1K 6.6667 · 31 Dec 2025
)");
}

TEST_CASE("Wide characters take their columns", "[cli][query]") {
  const Catalog catalog = tests::catalog_of(
      {{.company = "日本電気", .total = k(1, 2)}, {.company = "👩‍💻 Co", .total = k(3, 4)}});
  const Columns columns = {ViewColumn::company, ViewColumn::total};
  CHECK(table(catalog, {}, 100, columns)
            .starts_with("Company   Total\n"
                         "👩‍💻 Co     3K–4K\n"
                         "日本電気  1K–2K\n"));
}

TEST_CASE("Nothing from a guide moves the cursor or breaks the line", "[cli][query]") {
  const std::string name = "a\x1b[2J\nb|\",\tc\xe2\x80\xae";
  const Catalog catalog = tests::catalog_of(
      {{.company = name, .place = name, .total = k(1, 2), .role = name, .level = name}});
  for (const Grouping grouping : {Grouping::none, Grouping::company, Grouping::place}) {
    Query query;
    query.group = grouping;
    const std::string text = table(catalog, query, 100);
    CHECK(text.find('\x1b') == std::string::npos);
    CHECK(text.find('\t') == std::string::npos);
    CHECK(text.find("\xe2\x80\xae") == std::string::npos);
    const std::size_t lines = grouping == Grouping::none ? 4 : 6;
    CHECK(static_cast<std::size_t>(std::ranges::count(text, '\n')) == lines);
  }
}

TEST_CASE("Heads are bold where there are colours", "[cli][query]") {
  const Catalog catalog = five_bands();
  const std::string text =
      view_to_table(catalog, view_of(catalog, {}), {}, kAll, {.colour = true, .columns = 100});
  CHECK(text.starts_with("\x1b[1mCompany"));
}
