#include "export/site_map.h"

#include <catch2/catch_test_macros.hpp>
#include <set>

#include "support/catalogs.h"

using namespace rangefinder;

TEST_CASE("Each guide, company, role and place has a page of its own", "[export][site]") {
  const Catalog catalog = tests::shipped_catalog();
  const SiteMap map = site_map(catalog);
  std::set<std::string> all;
  std::size_t count = 0;
  for (const auto* pages : {&map.guides, &map.companies, &map.roles, &map.places}) {
    for (const std::string& page : *pages) {
      if (page.empty()) continue;
      all.insert(page);
      ++count;
    }
  }
  CHECK(all.size() == count);
  CHECK(all.contains("guides/weights-and-biases/ml-ai-engineer.html"));
  CHECK(all.contains("companies/weights-and-biases.html"));
  CHECK(all.contains("roles/ml-ai-engineer.html"));
  CHECK(all.contains("places/london.html"));
  CHECK(map.guides.size() == catalog.guide_count());
  CHECK(map.doubles.empty());
}

TEST_CASE("Two guides of one company and role are both kept, and named", "[export][site]") {
  const Catalog catalog = tests::catalog_of({{.company = "Acme", .role = "ML"},
                                             {.company = "Globex", .role = "ML"},
                                             {.company = "Acme", .role = "ML"}});
  const SiteMap map = site_map(catalog);
  CHECK(map.guides == std::vector<std::string>{"guides/acme/ml.html", "guides/globex/ml.html",
                                               "guides/acme/ml-2.html"});
  CHECK(map.doubles == std::vector<std::pair<GuideId, GuideId>>{{0, 2}});
}
