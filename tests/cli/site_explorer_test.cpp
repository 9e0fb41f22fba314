#include "cli/site_explorer.h"

#include <catch2/catch_test_macros.hpp>

#include "cli/sha256.h"

using namespace rangefinder;
using cli::ExplorerFile;
using cli::integrity_of;

TEST_CASE("A site's explorer has the site's guides in every way", "[cli][site]") {
  std::vector<ExplorerFile> files = {
      {"boot.js", "1"},
      {"index.html", "<head><link id=\"pack\" href=\"guides.pack\" /></head>"},
      {"precache.js", "page(\"index.html\", \"sha256-old\");\n"},
      {"rangefinder.html", "<body>\"</body>\" is said</body></html>"},
  };
  cli::put_guides(files,
                  {.pack = "pack", .whole = "foo", .shards = {{"guides-prose/a-1.pack", "words"}}});
  CHECK(files[0].bytes == "1");
  CHECK(files[1].bytes == "<head><link id=\"pack\" data-integrity=\"" + integrity_of("pack") +
                              "\" href=\"guides.pack\" /></head>");
  CHECK(files[2].bytes ==
        "page(\"index.html\", \"sha256-old\");\n"
        "page(\"index.html\", \"" +
            integrity_of(files[1].bytes) + "\");\n" + "page(\"guides.pack\", \"" +
            integrity_of("pack") + "\");\n" + "later(\"guides-prose/a-1.pack\", \"" +
            integrity_of("words") + "\");\n");
  CHECK(files[3].bytes ==
        "<body>\"</body>\" is said<script id=\"guides.pack\" "
        "type=\"text/plain\">Zm9v</script>\n</body></html>");
}

TEST_CASE("What an explorer does not have is not made up", "[cli][site]") {
  std::vector<ExplorerFile> files = {{"index.html", "<head></head>"}, {"rangefinder.html", ""}};
  cli::put_guides(files, {.pack = "pack", .whole = "pack"});
  REQUIRE(files.size() == 2);
  CHECK(files[0].bytes == "<head></head>");
  CHECK(files[1].bytes.empty());
}
