#include "cli/write_file.h"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>

#include "support/files.h"

using namespace rangefinder;
using namespace rangefinder::cli;
using tests::TemporaryFolder;

namespace {

Result<void> write(const std::string& path, std::string_view text) {
  return write_file(path, std::as_bytes(std::span(text)));
}

}  // namespace

TEST_CASE("A file is written, also over an older one", "[cli]") {
  const TemporaryFolder folder;
  const std::string path = folder.write("a.pack", "old and longer");
  CHECK(write(path, "new"));
  CHECK(tests::read_text(path) == "new");
  CHECK_FALSE(std::filesystem::exists(path + ".unfinished"));
}

TEST_CASE("Where nothing can be written, the message names the file, and nothing is left",
          "[cli]") {
  const TemporaryFolder folder;
  const std::string path = folder.path("missing/a.pack");
  const auto written = write(path, "x");
  REQUIRE_FALSE(written);
  CHECK(written.error().message ==
        path + ": This file cannot be written: No such file or directory.");
  // A folder of that name: the file beside it is taken away again.
  folder.write("full/b.pack/c", "x");
  CHECK_FALSE(write(folder.path("full/b.pack"), "x"));
  CHECK_FALSE(std::filesystem::exists(folder.path("full/b.pack.unfinished")));
}

TEST_CASE("A file that is there already is not touched", "[cli]") {
  const tests::TemporaryFolder folder;
  const std::string path = folder.path() + "/a";
  const std::string text = "as it is";
  const auto bytes = std::as_bytes(std::span(text));
  CHECK(cli::update_file(path, bytes) == true);
  const auto before = std::filesystem::last_write_time(path);
  CHECK(cli::update_file(path, bytes) == false);
  CHECK((std::filesystem::last_write_time(path) == before));
  const std::string other = "as it w4";
  CHECK(cli::update_file(path, std::as_bytes(std::span(other))) == true);
  CHECK_FALSE(cli::update_file(folder.path() + "/none/a", bytes));
}
