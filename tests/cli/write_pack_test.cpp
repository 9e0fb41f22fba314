#include "cli/write_pack.h"

#include <catch2/catch_test_macros.hpp>
#include <chrono>
#include <filesystem>
#include <set>

#include "cli/load.h"
#include "export/manifest_json.h"
#include "pack/pack.h"
#include "support/files.h"
#include "support/packs.h"

using namespace rangefinder;
using namespace rangefinder::cli;
using tests::full_catalog;
using tests::TemporaryFolder;
namespace fs = std::filesystem;

namespace {

std::set<std::string> files_in(const fs::path& folder) {
  std::set<std::string> names;
  if (!fs::is_directory(folder)) return names;
  for (const auto& entry : fs::directory_iterator(folder)) {
    names.insert(entry.path().filename().string());
  }
  return names;
}

Manifest manifest_at(const std::string& path) {
  auto manifest = manifest_from_json(tests::read_text(path));
  REQUIRE(manifest);
  return *manifest;
}

Catalog changed() {
  Catalog catalog = full_catalog();
  catalog.prose[1].strategy = "Ask for more.";
  return catalog;
}

}  // namespace

TEST_CASE("Little prose stays inside the pack, much goes into shards", "[cli]") {
  const TemporaryFolder folder;
  const auto written = write_pack(full_catalog(), folder.path("a.pack"));
  REQUIRE(written);
  CHECK(written->shards == 0);
  CHECK(written->bytes == fs::file_size(folder.path("a.pack")));
  CHECK(files_in(folder.path()) == std::set<std::string>{"a.json", "a.pack"});
  CHECK(manifest_at(folder.path("a.json")).shards.empty());

  Catalog catalog = full_catalog();
  catalog.prose[0].strategy = std::string(256 * 1024, 'x');
  const auto sharded = write_pack(catalog, folder.path("b.pack"));
  REQUIRE(sharded);
  CHECK(sharded->shards == 2);
  CHECK(sharded->fresh_shards == 2);
  CHECK(files_in(folder.path("b-prose")).size() == 2);
}

TEST_CASE("What is written is loaded again, with its shards", "[cli]") {
  const TemporaryFolder folder;
  REQUIRE(write_pack(full_catalog(), folder.path("a.pack"), ProseChoice::shards));
  std::vector<Finding> findings;
  auto catalog = load_catalog({folder.path("a.pack")}, findings);
  REQUIRE(catalog);
  const Manifest manifest = manifest_at(folder.path("a.json"));
  CHECK(manifest.pack == "a.pack");
  CHECK(manifest.folder == "a-prose");
  REQUIRE(manifest.shards.size() == 2);
  for (const ManifestShard& one : manifest.shards) {
    const std::string text = tests::read_text(folder.path(manifest.folder + "/" + one.file));
    CHECK(text.size() == one.bytes);
    auto shard = load_shard(std::as_bytes(std::span(text)));
    REQUIRE(shard);
    CHECK(add_prose(*catalog, *std::move(shard)));
  }
  catalog->shards = {};
  CHECK(tests::differences(full_catalog(), *catalog) == "");
}

TEST_CASE("Written again, everything has the same bytes, and shards keep their time", "[cli]") {
  const TemporaryFolder folder;
  const std::string path = folder.path("a.pack");
  REQUIRE(write_pack(full_catalog(), path, ProseChoice::shards));
  const std::string pack = tests::read_text(path);
  const std::string manifest = tests::read_text(folder.path("a.json"));
  const auto long_ago = fs::file_time_type::clock::now() - std::chrono::hours(10);
  for (const std::string& name : files_in(folder.path("a-prose"))) {
    fs::last_write_time(folder.path("a-prose/" + name), long_ago);
  }
  const auto again = write_pack(full_catalog(), path, ProseChoice::shards);
  REQUIRE(again);
  CHECK(again->fresh_shards == 0);
  CHECK(tests::read_text(path) == pack);
  CHECK(tests::read_text(folder.path("a.json")) == manifest);
  for (const std::string& name : files_in(folder.path("a-prose"))) {
    CHECK((fs::last_write_time(folder.path("a-prose/" + name)) == long_ago));
  }
}

TEST_CASE("Shards that are no longer needed go, other files stay", "[cli]") {
  const TemporaryFolder folder;
  const std::string path = folder.path("a.pack");
  REQUIRE(write_pack(full_catalog(), path, ProseChoice::shards));
  const auto before = files_in(folder.path("a-prose"));
  folder.write("a-prose/mine-00000000.pack", "mine");
  const auto written = write_pack(changed(), path, ProseChoice::shards);
  REQUIRE(written);
  CHECK(written->fresh_shards == 1);
  const auto after = files_in(folder.path("a-prose"));
  CHECK(after.size() == 3);
  CHECK(after.contains("mine-00000000.pack"));
  std::size_t kept = 0;
  for (const std::string& name : before) kept += after.contains(name) ? 1 : 0;
  CHECK(kept == 1);

  fs::remove(folder.path("a-prose/mine-00000000.pack"));
  REQUIRE(write_pack(changed(), path, ProseChoice::inside));
  CHECK_FALSE(fs::exists(folder.path("a-prose")));
}

TEST_CASE("A manifest cannot make files outside its folder go", "[cli]") {
  const TemporaryFolder folder;
  const std::string path = folder.path("a.pack");
  REQUIRE(write_pack(full_catalog(), path, ProseChoice::shards));
  const std::string precious = folder.write("precious.pack", "x");
  Manifest manifest = manifest_at(folder.path("a.json"));
  for (const char* name : {"../precious.pack", ".", "..", "", "a/../../precious.pack"}) {
    manifest.shards.push_back({"x", name, 1, 1});
  }
  manifest.shards.push_back({"x", precious, 1, 1});
  folder.write("a.json", manifest_to_json(manifest));
  REQUIRE(write_pack(changed(), path, ProseChoice::shards));
  CHECK(fs::exists(precious));
}

TEST_CASE("A shard that is damaged on the disk is written again", "[cli]") {
  const TemporaryFolder folder;
  const std::string path = folder.path("a.pack");
  REQUIRE(write_pack(full_catalog(), path, ProseChoice::shards));
  const std::string name = *files_in(folder.path("a-prose")).begin();
  const std::string good = tests::read_text(folder.path("a-prose/" + name));
  folder.write("a-prose/" + name, std::string(good.size(), 'x'));
  const auto again = write_pack(full_catalog(), path, ProseChoice::shards);
  REQUIRE(again);
  CHECK(again->fresh_shards == 1);
  CHECK(tests::read_text(folder.path("a-prose/" + name)) == good);
}

TEST_CASE("Where shards cannot be written, the older pack stays", "[cli]") {
  const TemporaryFolder folder;
  const std::string path = folder.write("a.pack", "older");
  folder.write("a-prose", "a file, where the folder should be");
  const auto written = write_pack(full_catalog(), path, ProseChoice::shards);
  REQUIRE_FALSE(written);
  CHECK(written.error().message.contains("a-prose"));
  CHECK(tests::read_text(path) == "older");
  CHECK_FALSE(fs::exists(folder.path("a.json")));
}

TEST_CASE("A file that is no manifest is not written over", "[cli]") {
  const TemporaryFolder folder;
  folder.write("package.json", "{\"name\": \"mine\"}\n");
  const auto written = write_pack(full_catalog(), folder.path("package.pack"));
  REQUIRE_FALSE(written);
  CHECK(written.error().message == folder.path("package.json") +
                                       ": This file is there, and is no manifest of a pack. Remove "
                                       "it, or name the pack otherwise.");
  CHECK(tests::read_text(folder.path("package.json")) == "{\"name\": \"mine\"}\n");
  CHECK_FALSE(fs::exists(folder.path("package.pack")));
}

TEST_CASE("A pack is not given the name of its manifest", "[cli]") {
  const TemporaryFolder folder;
  const std::string path = folder.path("a.json");
  const auto written = write_pack(full_catalog(), path);
  REQUIRE_FALSE(written);
  CHECK(written.error().message ==
        path + ": This is the name of the pack's manifest. Name the pack a.pack.");
}
