#include "export/manifest_json.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;

namespace {

const Manifest kManifest = {
    .version = 2,
    .pack = "site.pack",
    .bytes = 1234,
    .hash = "0123456789abcdef",
    .guides = 3,
    .bands = 9,
    .folder = "site-prose",
    .shards = {{"Acme", "acme-00000001.pack", 10, 1}, {"Be \"ta\"", "be-ta-00000002.pack", 20, 2}}};

}  // namespace

TEST_CASE("A manifest is JSON with one shard a line", "[export]") {
  CHECK(manifest_to_json(kManifest) == R"({
  "version": 2,
  "pack": "site.pack",
  "bytes": 1234,
  "hash": "0123456789abcdef",
  "guides": 3,
  "bands": 9,
  "folder": "site-prose",
  "shards": [
    {"company":"Acme","file":"acme-00000001.pack","bytes":10,"guides":1},
    {"company":"Be \"ta\"","file":"be-ta-00000002.pack","bytes":20,"guides":2}
  ]
}
)");
}

TEST_CASE("A manifest is read again", "[export]") {
  CHECK(manifest_from_json(manifest_to_json(kManifest)) == kManifest);
  Manifest none = kManifest;
  none.folder.clear();
  none.shards.clear();
  CHECK(manifest_from_json(manifest_to_json(none)) == none);
}

TEST_CASE("What is no manifest is refused", "[export]") {
  const std::string good = manifest_to_json(kManifest);
  for (const auto& [what, by] : {std::pair("\"version\"", "\"vision\""),
                                 {"1234", "\"1234\""},
                                 {"1234", "-1"},
                                 {"\"guides\":1", "\"guides\":null"},
                                 {"\"shards\": [", "\"shards\": [7,"},
                                 {"{", ""}}) {
    std::string text = good;
    text.replace(text.find(what), std::string(what).size(), by);
    INFO(text);
    const auto read = manifest_from_json(text);
    REQUIRE_FALSE(read);
    CHECK(read.error().message ==
          "This is not the manifest of a pack. Make it again: \"rangefinder pack\".");
  }
}
