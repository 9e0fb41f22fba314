#include "pack/manifest.h"

#include <catch2/catch_test_macros.hpp>

#include "pack/pack.h"
#include "support/packs.h"

using namespace rangefinder;

TEST_CASE("A manifest says what a pack and its shards are", "[pack]") {
  Catalog catalog = tests::full_catalog();
  const auto shards = save_shards(catalog);
  const auto bytes = save_pack(catalog, ProsePlace::shards);
  const Manifest manifest = manifest_of(catalog, "site.pack", bytes, "site-prose", shards);
  CHECK(manifest.version == 2);
  CHECK(manifest.pack == "site.pack");
  CHECK(manifest.bytes == bytes.size());
  CHECK(manifest.hash.size() == 16);
  CHECK(manifest.guides == 2);
  CHECK(manifest.bands == 4);
  CHECK(manifest.folder == "site-prose");
  REQUIRE(manifest.shards.size() == 2);
  CHECK(manifest.shards[0] == ManifestShard{"Acme", shards[0].name, shards[0].bytes.size(), 1});
  CHECK(manifest_of(catalog, "site.pack", {}, "site-prose", {}).folder == "");
  CHECK(manifest_of(catalog, "site.pack", {}, "site-prose", {}).hash != manifest.hash);
}
