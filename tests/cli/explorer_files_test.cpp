#include "cli/explorer_files.h"

#include <catch2/catch_test_macros.hpp>
#include <fstream>

#include "support/files.h"

using namespace rangefinder;

namespace {

void put(const std::string& path, std::string_view text) { std::ofstream(path) << text; }

}  // namespace

TEST_CASE("The explorer's files open the site's pack", "[cli][site]") {
  const tests::TemporaryFolder folder;
  put(folder.path() + "/index.html", "<head><title>R</title></head><body></body>");
  put(folder.path() + "/rangefinder.wasm", std::string_view("\0asm", 4));
  put(folder.path() + "/notes.txt", "not ours");
  const auto files = cli::explorer_files(folder.path());
  REQUIRE(files);
  REQUIRE(files->size() == 2);
  CHECK((*files)[0].name == "index.html");
  CHECK((*files)[0].bytes ==
        "<head><title>R</title><link id=\"pack\" rel=\"preload\" href=\"guides.pack\" as=\"fetch\" "
        "crossorigin />\n</head><body></body>");
  CHECK((*files)[1].bytes == std::string_view("\0asm", 4));
}

TEST_CASE("A folder without the explorer is named", "[cli][site]") {
  const tests::TemporaryFolder folder;
  const auto files = cli::explorer_files(folder.path());
  REQUIRE_FALSE(files);
  CHECK(files.error().message ==
        folder.path() + ": This is no folder of the explorer: it has no index.html of it.");
  CHECK_FALSE(cli::explorer_files(folder.path() + "/not"));
}

TEST_CASE("Without one beside the program there is no explorer", "[cli][site]") {
  const std::string folder = cli::explorer_folder();
  CHECK((folder.empty() || folder.ends_with("explorer") || folder.ends_with("dist")));
}
