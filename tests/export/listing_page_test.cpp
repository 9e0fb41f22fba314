#include "export/listing_page.h"

#include <catch2/catch_test_macros.hpp>

#include "support/catalogs.h"

using namespace rangefinder;

TEST_CASE("A company's page has its bands, their chart and where half of them lie",
          "[export][site]") {
  const Catalog catalog = tests::shipped_catalog();
  const SiteMap map = site_map(catalog);
  Query query;
  query[Facet::company] = {"Meta"};
  const auto view = build_view(catalog, query);
  REQUIRE(view);
  const SitePage page = listing_page(catalog, *view, map, "companies/meta.html", "Meta");
  CHECK(page.title == "Meta");
  CHECK(page.body.contains("<h1>Meta</h1>"));
  CHECK(page.body.contains("7 bands. Half of their totals"));
  CHECK(page.body.contains("<caption>USD per year. 7 bands, highest first.</caption>"));
  CHECK(page.body.contains("<img src=\"meta.svg\""));
  CHECK(page.image == "companies/meta.svg");
}

TEST_CASE("Of fewer than five bands no quartiles are said", "[export][site]") {
  const Catalog catalog = tests::shipped_catalog();
  Query query;
  query[Facet::company] = {"Midjourney"};
  const auto view = build_view(catalog, query);
  REQUIRE(view);
  CHECK_FALSE(listing_page(catalog, *view, site_map(catalog), "companies/m.html", "Midjourney")
                  .body.contains("Half of"));
}

TEST_CASE("The index leads to every company, role and place", "[export][site]") {
  const Catalog catalog = tests::shipped_catalog();
  const SitePage page = index_page(catalog, site_map(catalog), {.title = "Pay"});
  CHECK(page.path == "index.html");
  CHECK(page.body.contains("5 guides, 18 bands."));
  CHECK(page.body.contains("<a href=\"companies/meta.html\">Meta</a> 7 bands</li>"));
  CHECK(page.body.contains("<h2 id=\"roles\">Roles</h2>"));
  CHECK(page.body.contains("<a href=\"places/london.html\">London</a>"));
}
