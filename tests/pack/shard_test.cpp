#include "pack/shard.h"

#include <catch2/catch_test_macros.hpp>

#include "catalog_generated.h"
#include "pack/pack.h"
#include "support/catalogs.h"
#include "support/packs.h"

using namespace rangefinder;
using tests::full_catalog;

namespace {

std::string add(Catalog& catalog, const std::vector<std::byte>& bytes) {
  auto shard = load_shard(bytes);
  if (!shard) return shard.error().message;
  const auto added = add_prose(catalog, std::move(*shard));
  return added ? "" : added.error().message;
}

}  // namespace

TEST_CASE("The prose of a catalogue goes into a shard for each company, and comes back", "[pack]") {
  Catalog catalog = tests::shipped_catalog();
  const auto shards = save_shards(catalog);
  CHECK(shards.size() == catalog.companies.size());
  CHECK(catalog.shards.size() == shards.size());
  auto loaded = load_pack(save_pack(catalog, ProsePlace::shards));
  REQUIRE(loaded);
  CHECK(loaded->prose.empty());
  for (std::size_t company = 0; company < shards.size(); ++company) {
    CHECK(shards[company].name == shard_name(loaded->companies[company], loaded->shards[company]));
    CHECK(add(*loaded, shards[company].bytes) == "");
    CHECK(add(*loaded, shards[company].bytes) == "");
  }
  CHECK(loaded->prose == tests::shipped_catalog().prose);
}

TEST_CASE("Only the guides of the shard's company get their prose", "[pack]") {
  Catalog catalog = full_catalog();
  const auto shards = save_shards(catalog);
  Catalog bare = full_catalog();
  bare.prose.clear();
  CHECK(add(bare, shards[1].bytes) == "");
  REQUIRE(bare.prose.size() == 2);
  CHECK(bare.prose[0] == Prose());
  CHECK(bare.prose[1] == full_catalog().prose[1]);
}

TEST_CASE("Guides that are yours have shards of their own", "[pack]") {
  Catalog catalog = full_catalog();
  catalog.guides.company = {0, 0};
  catalog.guides.yours = {0, 1};
  const auto open = save_shards(catalog);
  const auto yours = save_your_shards(catalog);
  REQUIRE(open.size() == 1);
  REQUIRE(yours.size() == 1);
  auto loaded = load_pack(save_pack(catalog, ProsePlace::shards));
  REQUIRE(loaded);
  CHECK(tests::differences(catalog, *loaded) == "prose");
  CHECK(shard_of(*loaded, 0) == open[0].name);
  CHECK(shard_of(*loaded, 1) == yours[0].name);
  CHECK(add(*loaded, yours[0].bytes) == "");
  CHECK(loaded->prose[0] == Prose());
  CHECK(loaded->prose[1] == full_catalog().prose[1]);
  CHECK(add(*loaded, open[0].bytes) == "");
  CHECK(loaded->prose == full_catalog().prose);
  // Without a shard their prose is in the pack, though that of others is not.
  catalog.your_shards = {};
  loaded = load_pack(save_pack(catalog, ProsePlace::shards));
  REQUIRE(loaded);
  CHECK(shard_of(*loaded, 1) == "");
  CHECK(loaded->prose == std::vector{Prose(), full_catalog().prose[1]});
}

TEST_CASE("A catalogue of some bands takes its shards", "[pack]") {
  Catalog catalog = full_catalog();
  const auto shards = save_shards(catalog);
  Catalog some = full_catalog();
  some.prose.clear();
  some.ordinal = {0, 2, 3, 0};
  CHECK(add(some, shards[0].bytes) == "");
  for (const ProseFinding& finding : some.prose[0].findings) CHECK(finding.band != 3);
  some.ordinal = {5, 6, 7, 0};  // of a guide with more bands: nothing is known of these
  CHECK(add(some, shards[0].bytes) == "");
  for (const ProseFinding& finding : some.prose[0].findings) CHECK(finding.band == -1);
}

TEST_CASE("A shard's name changes with its content only", "[pack]") {
  Catalog before = full_catalog();
  Catalog after = full_catalog();
  after.prose[1].strategy = "Ask for more.";
  const auto old_shards = save_shards(before);
  const auto new_shards = save_shards(after);
  CHECK(old_shards[0].name == new_shards[0].name);
  CHECK(old_shards[0].bytes == new_shards[0].bytes);
  CHECK(old_shards[1].name != new_shards[1].name);
}

TEST_CASE("Shards are named for people and file systems", "[pack]") {
  CHECK(shard_name("J.P. Morgan", 0x3F2A9C1D) == "j-p-morgan-3f2a9c1d.pack");
  CHECK(shard_name("Zürich Re", 1) == "z-rich-re-00000001.pack");
  CHECK(shard_name("../etc", 1) == "etc-00000001.pack");
  CHECK(shard_name("華為", 1) == "00000001.pack");
  CHECK(shard_name("", 1) == "00000001.pack");
}

TEST_CASE("A shard of another catalogue is refused, and changes nothing", "[pack]") {
  const std::string other = " are of another catalogue. Load the page again to get both anew.";
  Catalog catalog = full_catalog();
  const auto shards = save_shards(catalog);
  const std::pair<const char*, void (*)(Catalog&)> changes[] = {
      {"company", [](Catalog& c) { c.companies = Texts({"Beta", "Zeta"}); }},
      {"files", [](Catalog& c) { c.guides.file = Texts({"acme/pm.md", "beta/pm.md"}); }},
      {"guides", [](Catalog& c) { c.guides.company = {1, 1}; }},
      {"bands", [](Catalog& c) { c.guides.first_band = {0, 0, 4}; }}};
  for (const auto& [what, change] : changes) {
    Catalog changed = full_catalog();
    change(changed);
    INFO(what);
    CHECK(add(changed, shards[0].bytes) == "The texts of Acme" + other);
    CHECK(changed.prose == full_catalog().prose);
  }
}

TEST_CASE("A shard whose texts repeat without end is refused", "[pack]") {
  const std::string long_text(1 << 20, 'x');
  for (const bool in_names : {false, true}) {
    flatbuffers::FlatBufferBuilder builder;
    const auto long_one = builder.CreateString(long_text);
    const auto short_one = builder.CreateString("a.md");
    const auto prose = wire::CreateProse(builder, 0, in_names ? short_one : long_one);
    const auto files = builder.CreateVector(std::vector(65, in_names ? long_one : short_one));
    const auto list = builder.CreateVector(std::vector(65, prose));
    builder.Finish(wire::CreateShard(builder, short_one, files, list));
    const auto shard = load_shard(with_header(
        PackKind::shard,
        {reinterpret_cast<const std::byte*>(builder.GetBufferPointer()), builder.GetSize()}));
    REQUIRE_FALSE(shard);
    CHECK(shard.error().message ==
          "The pack is damaged: its texts repeat until they take more than 64 MB. Make it again.");
  }
}

TEST_CASE("Every flipped bit of a shard is an error, and behind a good checksum never a crash",
          "[pack]") {
  Catalog catalog = full_catalog();
  const auto original = save_shards(catalog)[0].bytes;
  for (std::size_t bit = 0; bit < original.size() * 8; ++bit) {
    auto bytes = original;
    bytes[bit / 8] ^= std::byte(1U << (bit % 8));
    if (load_shard(bytes)) FAIL("bit " << bit);
    if (bit < kPackHeaderSize * 8) continue;
    tests::sign(bytes);
    add(catalog, bytes);
  }
  for (std::size_t size = 0; size < original.size(); ++size) {
    if (load_shard(std::span(original).first(size))) FAIL("size " << size);
  }
}

TEST_CASE("Prose is measured in bytes of text", "[pack]") {
  Catalog catalog = tests::catalog_of({});
  CHECK(prose_bytes(catalog) == 0);
  Prose prose;
  prose.dna_tags = {{"ab", 1, false}};
  prose.levels = {{"c", "d", 1}};
  prose.levers = {{1, 1, "e", "f", "g", "h"}};
  prose.findings = {{-1, "i", Severity::info, 1, 0, "j", "k"}};
  prose.strategy = "lm";
  catalog.prose = {prose};
  CHECK(prose_bytes(catalog) == 13);
}
