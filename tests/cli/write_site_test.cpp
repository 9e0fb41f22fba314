#include "cli/write_site.h"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>

#include "support/catalogs.h"
#include "support/files.h"

using namespace rangefinder;
namespace fs = std::filesystem;

TEST_CASE("A site is written, counted and listed", "[cli][site]") {
  const tests::TemporaryFolder folder;
  const std::string site = folder.path() + "/a/b";
  const auto written = cli::write_site(tests::shipped_catalog(), {}, site);
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
  REQUIRE(cli::write_site(tests::catalog_of({{.company = "A"}}), {}, file));
  const auto written =
      cli::write_site(tests::catalog_of({{.company = "A"}}), {}, file + "/index.html/below");
  REQUIRE_FALSE(written);
  CHECK(written.error().message.contains("index.html/below"));
}
