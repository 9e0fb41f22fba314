#include "export/heat_html.h"

#include <catch2/catch_test_macros.hpp>

#include "support/catalogs.h"

using namespace rangefinder;
using tests::k;

namespace {

std::string written(const Catalog& catalog, std::size_t most_rows = 50,
                    std::size_t most_places = 50, Facet facet = Facet::company,
                    const Query& query = {}) {
  const View view = tests::view_of(catalog, query);
  Html html;
  write_heat_table(html, catalog, view, heat_table(catalog, view, facet, Measure::total), most_rows,
                   most_places);
  return html.take();
}

// Five of Acme in London, whose Q2 is $300K; one of Meta there and one in Paris.
Catalog seven_bands() {
  std::vector<tests::Row> rows;
  for (const Amount middle : {100, 200, 300, 400, 500})
    rows.push_back({.total = k(middle, middle)});
  rows.push_back({.company = "Meta", .total = k(300, 300)});
  rows.push_back({.company = "Meta", .place = "Paris", .total = k(900, 900)});
  return tests::catalog_of(rows);
}

}  // namespace

TEST_CASE("Places are columns, companies rows, and the last row is all of them",
          "[export][places]") {
  const std::string text = written(seven_bands());
  CHECK(
      text.contains("<caption>7 bands. Each cell: bands, then Q2 of their middles, $K per year. "
                    "Under 5 bands: count only.</caption>"));
  CHECK(text.contains("role=\"region\" aria-label=\"Table of places\""));
  CHECK(
      text.contains("<th scope=\"col\">Company</th>"
                    "<th scope=\"col\" class=\"n\" dir=\"auto\">London</th>"
                    "<th scope=\"col\" class=\"n\" dir=\"auto\">Paris</th></tr>"));
  CHECK(
      text.contains("<th scope=\"row\" dir=\"auto\">Acme</th>"
                    "<td class=\"n\">5 bands: 300</td><td class=\"n\"></td></tr>"));
  CHECK(
      text.contains("<th scope=\"row\" dir=\"auto\">Meta</th>"
                    "<td class=\"n\">1 band</td><td class=\"n\">1 band</td></tr>"));
  CHECK(
      text.contains("<tfoot><tr><th scope=\"row\">All 2 companies</th>"
                    "<td class=\"n\">6 bands: 300</td><td class=\"n\">1 band</td></tr>"));
  CHECK_FALSE(text.contains("class=\"note\""));
}

TEST_CASE("What is left out of a table of places is said", "[export][places]") {
  const std::string text = written(seven_bands(), 1, 1);
  CHECK(text.contains("<p class=\"note\">Shown: the first 1 of 2 companies.</p>"));
  CHECK(text.contains("<p class=\"note\">Shown: 1 of 2 places, those with most bands.</p>"));
  CHECK_FALSE(text.contains("Meta"));
  CHECK_FALSE(text.contains(">Paris<"));
  // All rows are counted nevertheless.
  CHECK(text.contains("All 2 companies</th><td class=\"n\">6 bands: 300</td></tr>"));
}

TEST_CASE("Several currencies as printed are counted, not compared", "[export][places]") {
  Query query;
  query.currency = Currency();
  const std::string text = written(tests::five_bands(), 50, 50, Facet::role, query);
  CHECK(text.contains("Amounts as printed: choose a currency to compare them.</caption>"));
  CHECK(text.contains("<th scope=\"col\">Role</th>"));
  CHECK_FALSE(text.contains("bands: "));
}

TEST_CASE("Without rows a table of places is only a line", "[export][places]") {
  Query query;
  query[Facet::company] = {"Acme"};
  query[Facet::role] = {"Manager"};
  const std::string text = written(tests::five_bands(), 50, 50, Facet::company, query);
  CHECK(text.starts_with("<p class=\"note\">0 bands. "));
  CHECK_FALSE(text.contains("<table"));
}

TEST_CASE("Hostile names in a table of places are text", "[export][places]") {
  const std::string evil = "\"><script>alert(1)</script>";
  const Catalog catalog = tests::catalog_of(
      {{.company = evil, .place = evil, .total = k(1, 2)}, {.company = evil, .total = k(1, 2)}});
  CHECK_FALSE(written(catalog).contains("<script"));
  CHECK(written(catalog).contains("&lt;script&gt;alert(1)"));
}
