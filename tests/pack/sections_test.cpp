#include "pack/sections.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

#include "pack/pack.h"
#include "pack/shard.h"
#include "support/catalogs.h"
#include "support/packs.h"

using namespace rangefinder;

namespace {

std::size_t bytes_of(const std::vector<PackSection>& sections, std::string_view name) {
  for (const PackSection& section : sections) {
    if (section.name == name) return section.bytes;
  }
  FAIL("no section " << name);
  return 0;
}

}  // namespace

TEST_CASE("All bytes of a pack are in one of its sections", "[pack]") {
  for (const Catalog& catalog : {tests::full_catalog(), tests::shipped_catalog()}) {
    const auto bytes = save_pack(catalog);
    const auto sections = sections_of(bytes);
    REQUIRE(sections);
    std::size_t sum = 0;
    for (const PackSection& section : *sections) sum += section.bytes;
    CHECK(sum == bytes.size());
    CHECK(bytes_of(*sections, "amounts") >= 20 * catalog.size());
    CHECK(bytes_of(*sections, "prose") >= prose_bytes(catalog) / 2);
    CHECK(bytes_of(*sections, "rest") < 2500);
  }
}

TEST_CASE("Prose that is in shards takes nothing in the pack", "[pack]") {
  Catalog catalog = tests::full_catalog();
  save_shards(catalog);
  const auto sections = sections_of(save_pack(catalog, ProsePlace::shards));
  REQUIRE(sections);
  CHECK(bytes_of(*sections, "prose") == 0);
}

TEST_CASE("What is no catalogue has no sections", "[pack]") {
  auto bytes = save_pack(tests::full_catalog());
  bytes.back() ^= std::byte{1};
  const auto sections = sections_of(bytes);
  REQUIRE_FALSE(sections);
  CHECK(sections.error().message.starts_with("The pack is damaged"));
}
