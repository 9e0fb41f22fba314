#include "export/site_files_json.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;
using Strings = std::vector<std::string>;

TEST_CASE("A site's list of files is read back", "[export][site]") {
  const Strings files = {"companies/meta.html", "index.html", "site.css"};
  CHECK(site_files_from_json(site_files_to_json(files)) == files);
  CHECK(site_files_from_json("no list").empty());
  CHECK(site_files_from_json("{\"files\": 1}").empty());
  CHECK(site_files_to_json({"a\xFF.js"}).contains("a\uFFFD.js"));
}

TEST_CASE("Only files of a site are ever removed", "[export][site]") {
  CHECK(site_files_from_json(R"({"files": ["../a.html", "/etc/a.html", "a.txt", 1, "C:\\a.html",
                                 "a.html", "b/c.svg"]})") == Strings{"a.html", "b/c.svg"});
}

TEST_CASE("Packs are a site's in its explorer only", "[export][site]") {
  const Strings explorer = {"explorer/guides.pack", "explorer/guides-prose/a-1.pack",
                            "explorer/icons/192.png", "explorer/licences.txt",
                            "explorer/manifest.webmanifest"};
  CHECK(site_files_from_json(site_files_to_json(explorer)) == explorer);
  CHECK(site_files_from_json(R"({"files": ["guides.pack", "a.png", "explorer/../guides.pack"]})")
            .empty());
}
