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
  put(folder.path() + "/licences.txt", "MIT");
  folder.write("icons/192.png", "png");
  folder.write("icons/deep/192.png", "not ours");
  const auto files = cli::explorer_files(folder.path());
  REQUIRE(files);
  REQUIRE(files->size() == 4);
  CHECK((*files)[0].name == "icons/192.png");
  CHECK((*files)[1].name == "index.html");
  CHECK((*files)[1].bytes ==
        "<head><title>R</title><link id=\"pack\" rel=\"preload\" href=\"guides.pack\" as=\"fetch\" "
        "crossorigin />\n</head><body></body>");
  CHECK((*files)[2].name == "licences.txt");
  CHECK((*files)[3].bytes == std::string_view("\0asm", 4));
}

TEST_CASE("The explorer in other pages opens the site's pack, too", "[cli][site]") {
  const tests::TemporaryFolder folder;
  for (const char* name : {"/index.html", "/embed-frame.html", "/embed.html"}) {
    put(folder.path() + name, "<head></head>");
  }
  const auto files = cli::explorer_files(folder.path());
  REQUIRE(files);
  REQUIRE(files->size() == 3);
  for (const cli::ExplorerFile& file : *files) {
    INFO(file.name);
    CHECK(file.bytes.contains("guides.pack") == (file.name != "embed.html"));
  }
}

TEST_CASE("The explorer of a site has no other's first rows, and leads to the site's pages",
          "[cli][site]") {
  const tests::TemporaryFolder folder;
  put(folder.path() + "/index.html",
      "<head></head><body><div id=\"first-rows\">18 bands</div></body>");
  const auto files = cli::explorer_files(folder.path());
  REQUIRE(files);
  const std::string& html = files->front().bytes;
  CHECK_FALSE(html.contains("18 bands"));
  CHECK(html.contains("<div id=\"first-rows\"><noscript>"));
  CHECK(html.contains("<a href=\"../index.html\" target=\"_blank\" rel=\"noopener\">"));
  CHECK(html.ends_with("</noscript></div></body>"));
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
