#include "cli/write_site.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>

#include "pack/shard.h"
#include "support/catalogs.h"
#include "support/files.h"

using namespace rangefinder;
namespace fs = std::filesystem;

namespace {

std::vector<CheckedGuide> one() { return tests::guides_of({{.company = "Acme", .role = "ML"}}); }

using Explorer = std::vector<cli::ExplorerFile>;

Result<cli::WrittenSite> write(const std::vector<CheckedGuide>& guides, const std::string& folder,
                               const Explorer& explorer = {}) {
  const auto catalog = build_catalog(guides, tests::round_rates());
  REQUIRE(catalog);
  return cli::write_site(guides, *catalog, {}, explorer, folder);
}

// The names of the files in a folder and below, from there, in order.
std::vector<std::string> files_in(const fs::path& folder) {
  std::vector<std::string> names;
  if (!fs::exists(folder)) return names;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file()) continue;
    names.push_back(entry.path().lexically_relative(folder).generic_string());
  }
  std::ranges::sort(names);
  return names;
}

// So much of prose that it goes into a shard.
std::vector<CheckedGuide> wordy() {
  auto guides = one();
  guides[0].guide.dna_text = std::string(kProseForShards, 'x');
  return guides;
}

}  // namespace

TEST_CASE("A site is written, counted and listed", "[cli][site]") {
  const tests::TemporaryFolder folder;
  const std::string site = folder.path() + "/a/b";
  const auto written = write(one(), site);
  REQUIRE(written);
  std::size_t files = 0;
  for (const auto& entry : fs::recursive_directory_iterator(site)) files += entry.is_regular_file();
  CHECK(written->files + 1 == files);  // and the list
  CHECK(written->fresh == written->files);
  CHECK(written->removed == 0);
}

TEST_CASE("What a run writes no more of the explorer goes, and others' files stay", "[cli][site]") {
  using Names = std::vector<std::string>;
  const tests::TemporaryFolder folder;
  const std::string site = folder.path("site");
  const fs::path explorer = fs::path(site) / "explorer";
  REQUIRE(write(wordy(), site, {{"index.html", "1"}, {"old.js", "2"}, {"r.wasm", "3"}}));
  const Names all = files_in(explorer);
  REQUIRE(all.size() == 6);  // and the pack, its manifest and a shard
  const std::string shard = all[0];
  REQUIRE(shard.starts_with("guides-prose/acme-"));
  folder.write("site/explorer/own.js", "mine");
  folder.write("site/explorer/own.pack", "mine");
  folder.write("site/explorer/guides-prose/own.pack", "mine");

  const auto fewer = write(wordy(), site, {{"index.html", "1"}, {"r.wasm", "3"}});
  REQUIRE(fewer);
  CHECK(fewer->removed == 1);
  CHECK(files_in(explorer) == Names{shard, "guides-prose/own.pack", "guides.json", "guides.pack",
                                    "index.html", "own.js", "own.pack", "r.wasm"});

  const auto none = write(wordy(), site);
  REQUIRE(none);
  CHECK(none->removed == 5);
  CHECK(files_in(explorer) == Names{"guides-prose/own.pack", "own.js", "own.pack"});
  const auto again = write(wordy(), site);
  REQUIRE(again);
  CHECK(again->removed == 0);
}

TEST_CASE("A pack that no run has written stays", "[cli][site]") {
  const tests::TemporaryFolder folder;
  folder.write("site/explorer/guides.pack", "mine");
  REQUIRE(write(one(), folder.path("site")));
  REQUIRE(write(one(), folder.path("site")));
  CHECK(fs::exists(folder.path("site/explorer/guides.pack")));
}

TEST_CASE("A folder that cannot be made is an error that names it", "[cli][site]") {
  const tests::TemporaryFolder folder;
  const std::string file = folder.path() + "/file";
  REQUIRE(write(one(), file));
  const auto written = write(one(), file + "/index.html/below");
  REQUIRE_FALSE(written);
  CHECK(written.error().message.contains("index.html/below"));
}
