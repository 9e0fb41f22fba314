#include "cli/source_lines.h"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>

#include "support/files.h"

using namespace rangefinder::cli;
using rangefinder::tests::TemporaryFolder;

TEST_CASE("Lines are those that the reader counts", "[cli][source-lines]") {
  const TemporaryFolder folder;
  const std::string file = folder.write("a.md",
                                        "\xEF\xBB\xBF"
                                        "one\r\ntwo\n\nfour");
  SourceLines lines;
  CHECK(lines.line(file, 1) == "one");
  CHECK(lines.line(file, 2) == "two");
  CHECK(lines.line(file, 3).empty());
  CHECK(lines.line(file, 4) == "four");
  CHECK(lines.line(file, 5).empty());
  CHECK(lines.line(file, 0).empty());
  CHECK(lines.line(file, -1).empty());
}

TEST_CASE("A file is read once for all its findings, and again behind another's",
          "[cli][source-lines]") {
  const TemporaryFolder folder;
  const std::string a = folder.write("a.md", "one\n");
  const std::string b = folder.write("b.md", "two\n");
  SourceLines lines;
  CHECK(lines.line(a, 1) == "one");
  std::filesystem::remove(a);
  CHECK(lines.line(a, 1) == "one");
  CHECK(lines.line(b, 1) == "two");
  CHECK(lines.line(a, 1).empty());
  CHECK(lines.line(folder.path(), 1).empty());
}

TEST_CASE("A file is not read where no line is asked for", "[cli][source-lines]") {
  const TemporaryFolder folder;
  const std::string file = folder.write("a.md", "one\n");
  SourceLines lines;
  CHECK(lines.line(file, 0).empty());
  std::filesystem::remove(file);
  CHECK(lines.line(file, 1).empty());
}
