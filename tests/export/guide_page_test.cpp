#include "export/guide_page.h"

#include <catch2/catch_test_macros.hpp>

#include "support/catalogs.h"

using namespace rangefinder;

namespace {

GuideId guide_of(const Catalog& catalog, std::string_view company, std::string_view region) {
  return catalog.guide[tests::band_of(catalog, company, region)];
}

}  // namespace

TEST_CASE("A guide's page has its bands, levels, levers, strategy and sources", "[export][site]") {
  const Catalog catalog = tests::shipped_catalog();
  const SiteMap map = site_map(catalog);
  const GuideId guide = guide_of(catalog, "Weights & Biases", "San Francisco");
  const SitePage page = guide_page(catalog, guide, map, "guides/w/m.svg");
  CHECK(page.path == "guides/weights-and-biases/ml-ai-engineer.html");
  CHECK(page.title == "Weights & Biases: ML/AI Engineer");
  CHECK(page.body.contains("<h1>Weights &amp; Biases: ML/AI Engineer</h1>"));
  for (const char* heading : {"What counts there", "The same level elsewhere", "Levers", "Strategy",
                              "What is odd about it", "Sources"}) {
    INFO(heading);
    CHECK(page.body.contains("<h2>" + std::string(heading) + "</h2>"));
  }
  CHECK(page.body.contains("My floor is $230K"));
  CHECK(page.body.contains("<h3>AI Lab Competing Offers</h3>"));
  CHECK(page.body.contains("href=\"../../companies/weights-and-biases.html\""));
  CHECK(page.data.contains("\"Occupation\""));
  CHECK(page.image == "guides/w/m.svg");
}

TEST_CASE("A level leads to its company where that has a page", "[export][site]") {
  Catalog catalog = tests::shipped_catalog();
  catalog.prose[0].levels = {{.company = "Meta", .level = "E5"},
                             {.company = "Elsewhere", .level = "7"}};
  const SitePage page = guide_page(catalog, 0, site_map(catalog), "a.svg");
  CHECK(
      page.body.contains("<a href=\"../../companies/meta.html\">Meta</a></th><td dir=\"auto\">E5"));
  CHECK(page.body.contains(">Elsewhere</th>"));
}

TEST_CASE("A hostile guide is text on its page", "[export][site]") {
  Catalog catalog = tests::shipped_catalog();
  const SiteMap map = site_map(catalog);
  Prose& prose = catalog.prose[0];
  const std::string evil = "\"'><script>alert(1)</script><a href=\"javascript:alert(1)\">";
  prose.dna_text = prose.strategy = evil;
  prose.sources = {{.text = evil}};
  ProseLever lever;
  lever.title = lever.script = lever.text = evil;
  prose.levers = {lever};
  prose.levels = {{.company = evil, .level = evil}};
  const std::string html = page_html(guide_page(catalog, 0, map, ""), {.title = evil}, map);
  CHECK_FALSE(html.contains("<script>"));
  CHECK_FALSE(html.contains("<a href=\"javascript"));
}

TEST_CASE("Titles and bands of a guide", "[export][site]") {
  const Catalog catalog = tests::catalog_of({{.company = "Acme", .role = "ML"}});
  CHECK(guide_title(catalog, 0) == "Acme: ML");
  CHECK(bands_of(catalog, 0) == std::vector<BandId>{0});
}
