#include "export/bands_html.h"

#include <catch2/catch_test_macros.hpp>

#include "support/catalogs.h"

using namespace rangefinder;

TEST_CASE("Bands are a table whose names lead to their pages", "[export][site]") {
  const Catalog catalog = tests::shipped_catalog();
  const SiteMap map = site_map(catalog);
  const BandId band = tests::band_of(catalog, "Weights & Biases", "San Francisco");
  Html html;
  write_bands(html, catalog, printed_view(catalog, {band}), map, "index.html", "One & only");
  const std::string table = html.take();
  CHECK(table.contains("<caption>One &amp; only</caption>"));
  CHECK(
      table.contains("<th scope=\"row\"><a href=\"companies/weights-and-biases.html\">Weights "
                     "&amp; Biases</a></th>"));
  CHECK(
      table.contains("<a href=\"guides/weights-and-biases/ml-ai-engineer.html\">ML/AI "
                     "Engineer</a>"));
  CHECK(table.contains("<a href=\"places/san-francisco-ca.html\">San Francisco</a>"));
  CHECK(table.contains("<th scope=\"col\" class=\"n\">Base</th>"));
  CHECK(table.contains("<td class=\"n\">195K–255K</td>"));
  CHECK_FALSE(table.contains(">Level<"));  // no row has one
}

TEST_CASE("What a page is about has no column, and does not lead to itself", "[export][site]") {
  const Catalog catalog = tests::shipped_catalog();
  const SiteMap map = site_map(catalog);
  const BandId band = tests::band_of(catalog, "Weights & Biases", "San Francisco");
  const auto table = [&](const std::string& page) {
    Html html;
    write_bands(html, catalog, printed_view(catalog, {band}), map, page, "");
    return html.take();
  };
  const std::string guide = table("guides/weights-and-biases/ml-ai-engineer.html");
  CHECK(guide.contains("<th scope=\"row\"><a href=\"../../places/"));
  const std::string company = table("companies/weights-and-biases.html");
  CHECK(company.contains("<th scope=\"row\"><a href=\"../guides/weights-and-biases/"));
  CHECK_FALSE(company.contains("Company"));
  const std::string role = table("roles/ml-ai-engineer.html");
  CHECK(role.contains("<th scope=\"row\"><a href=\"../guides/weights-and-biases/"));
  CHECK_FALSE(role.contains("Role"));
}

TEST_CASE("Of no rows there is no table", "[export][site]") {
  const Catalog catalog = tests::shipped_catalog();
  Html html;
  write_bands(html, catalog, View(), site_map(catalog), "index.html", "");
  CHECK(html.take().empty());
}

TEST_CASE("A view as printed has its bands in their order", "[export][site]") {
  const Catalog catalog = tests::shipped_catalog();
  const View view = printed_view(catalog, {2, 0});
  CHECK(view.rows == std::vector<BandId>{2, 0});
  CHECK_FALSE(view.query.currency);
  CHECK_FALSE(view.largest.all().empty());
}
