#include "export/oembed_json.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include "support/catalogs.h"

using namespace rangefinder;

namespace {

constexpr const char* kBase = "https://example.com/pay";

SiteMap map_with_explorer(const Catalog& catalog) {
  SiteMap map = site_map(catalog);
  map.explorer = "explorer/index.html";
  return map;
}

}  // namespace

TEST_CASE("A guide is a frame of the explorer, in a sandbox", "[export][site]") {
  const Catalog catalog = tests::catalog_of({{.company = "Acme & Co", .role = "ML"}});
  const auto json = nlohmann::json::parse(
      oembed_json(catalog, 0, map_with_explorer(catalog), {.title = "Pay", .base_url = kBase}));
  CHECK(json["version"] == "1.0");
  CHECK(json["type"] == "rich");
  CHECK(json["title"] == "Acme & Co: ML");
  CHECK(json["provider_name"] == "Pay");
  CHECK(json["provider_url"] == "https://example.com/pay/");
  CHECK(json["width"] == 720);
  CHECK(json["height"] == 240);
  const std::string html = json["html"];
  CHECK(html.starts_with("<iframe src=\"https://example.com/pay/explorer/index.html?embed#"));
  CHECK(html.contains("role=ML"));
  CHECK(html.contains("title=\"Acme &amp; Co: ML\""));
  CHECK(html.contains("sandbox=\"allow-scripts "));
  CHECK_FALSE(html.contains("allow-same-origin"));
  CHECK(html.ends_with("</iframe>"));
}

TEST_CASE("Names of a hostile guide stay in their attributes", "[export][site]") {
  const Catalog catalog = tests::catalog_of({{.company = "\"><script>x</script>", .role = "ML"}});
  const auto json = nlohmann::json::parse(
      oembed_json(catalog, 0, map_with_explorer(catalog), {.base_url = kBase}));
  CHECK_FALSE(json["html"].get<std::string>().contains("<script>"));
}

TEST_CASE("Without a base URL or an explorer there is nothing to embed", "[export][site]") {
  const Catalog catalog = tests::catalog_of({{.company = "Acme", .role = "ML"}});
  CHECK(oembed_json(catalog, 0, map_with_explorer(catalog), {}).empty());
  CHECK(oembed_json(catalog, 0, site_map(catalog), {.base_url = kBase}).empty());
}

TEST_CASE("It lies beside its page", "[export][site]") {
  CHECK(oembed_path("guides/meta/engineer.html") == "guides/meta/engineer.oembed.json");
}
