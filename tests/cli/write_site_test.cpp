#include "cli/write_site.h"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>

#include "support/catalogs.h"
#include "support/files.h"

using namespace rangefinder;
namespace fs = std::filesystem;

namespace {

std::vector<CheckedGuide> one() { return tests::guides_of({{.company = "Acme", .role = "ML"}}); }

Result<cli::WrittenSite> write(const std::vector<CheckedGuide>& guides, const std::string& folder) {
  const auto catalog = build_catalog(guides, tests::round_rates());
  REQUIRE(catalog);
  return cli::write_site(guides, *catalog, {}, {}, folder);
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

TEST_CASE("A folder that cannot be made is an error that names it", "[cli][site]") {
  const tests::TemporaryFolder folder;
  const std::string file = folder.path() + "/file";
  REQUIRE(write(one(), file));
  const auto written = write(one(), file + "/index.html/below");
  REQUIRE_FALSE(written);
  CHECK(written.error().message.contains("index.html/below"));
}
