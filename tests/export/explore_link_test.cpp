#include "export/explore_link.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;

TEST_CASE("A page leads to what the explorer shows of the same", "[export][site]") {
  SiteMap map;
  Query query;
  query[Facet::company] = {"Weights & Biases"};
  Html none;
  write_explore_link(none, "companies/w.html", map, query);
  CHECK(none.take().empty());
  map.explorer = "explorer/index.html";
  Html html;
  write_explore_link(html, "companies/w.html", map, query);
  const std::string link = html.take();
  CHECK(link.contains("href=\"../explorer/index.html" + std::string("#v1&amp;company=")));
  Html all;
  write_explore_link(all, "index.html", map, Query());
  CHECK(all.take().contains("href=\"explorer/index.html\""));
}
