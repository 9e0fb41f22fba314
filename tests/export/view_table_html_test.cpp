#include "export/view_table_html.h"

#include <catch2/catch_test_macros.hpp>

#include "support/catalogs.h"

using namespace rangefinder;
using tests::five_bands;
using tests::k;
using tests::view_of;

TEST_CASE("A view is a table of HTML with its caption and the lines below it", "[export][html]") {
  const Catalog catalog = five_bands();
  Query query;
  query.text = "acme engineer";
  const std::vector<ViewColumn> columns = {ViewColumn::region, ViewColumn::total};
  CHECK(view_to_html(catalog, view_of(catalog, query), columns) ==
        "<table><caption>2 bands, 1 company; stated totals, USD per year</caption>\n"
        "<thead><tr><th scope=\"col\">Region</th><th scope=\"col\" class=\"n\">Total</th></tr>\n"
        "</thead>\n"
        "<tbody><tr><th scope=\"row\">London</th><td class=\"n\">≈ 200K–400K</td></tr>\n"
        "<tr><th scope=\"row\">Paris</th><td class=\"n\">≈ 125K–250K</td></tr>\n"
        "</tbody>\n</table>\n"
        "<p>≈ converted to USD: € 1.25 · £ 2 · 31 Dec 2025</p>\n");
}

TEST_CASE("Each group is a body of the table, as far as its rows are wanted", "[export][html]") {
  const Catalog catalog = five_bands();
  Query query;
  query.group = Grouping::company;
  const std::vector<ViewColumn> columns = {ViewColumn::region, ViewColumn::total};
  const std::string html = view_to_html(catalog, view_of(catalog, query), columns, 2);
  CHECK(
      html.contains("<tbody><tr><th scope=\"rowgroup\" colspan=\"2\">Meta: 2 bands; Q2 $275K</th>"
                    "</tr>\n<tr><th scope=\"row\">London</th>"));
  CHECK_FALSE(html.contains("Acme"));
  CHECK(html.contains("<caption>The first 2 of 5 bands"));
}

TEST_CASE("What a guide says is text in the table", "[export][html]") {
  const Catalog catalog =
      tests::catalog_of({{.company = "<b>\"&", .place = "</table>", .total = k(1, 2)}});
  const std::vector<ViewColumn> columns = {ViewColumn::company, ViewColumn::region};
  const std::string html = view_to_html(catalog, view_of(catalog, {}), columns);
  CHECK(html.contains("&lt;b&gt;"));
  CHECK_FALSE(html.contains("<b>"));
  CHECK(html.contains("&lt;/table&gt;"));
}
