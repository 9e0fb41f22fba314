#include "import/file_kind.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;

TEST_CASE("A file is told by its name, and where that says nothing by its text", "[import]") {
  CHECK(file_kind("meta/ml.md", "x") == FileKind::guide);
  CHECK(file_kind("ML.Markdown", "") == FileKind::guide);
  CHECK(file_kind("pay.CSV", "x") == FileKind::bands);
  CHECK(file_kind("pay.jsonl", "x") == FileKind::bands);
  CHECK(file_kind("all.pack", "x") == FileKind::pack);
  CHECK(file_kind("anything.bin", "RFPK....") == FileKind::pack);
  CHECK(file_kind("Pasted text", "company,base_low\n") == FileKind::bands);
  CHECK(file_kind("Pasted text", "[{}]") == FileKind::bands);
  CHECK(file_kind("pasted.txt", "### ML | Acme Global Negotiation Guide\n") == FileKind::guide);
  CHECK(file_kind("photo.png", "\x89PNG") == FileKind::other);
  CHECK(file_kind("photo", std::string_view("\x89PNG\0\0", 6)) == FileKind::other);
  CHECK(file_kind("index.html", "<p>") == FileKind::other);
}

TEST_CASE("What nobody put there is hidden", "[import]") {
  CHECK(file_kind(".DS_Store", "x") == FileKind::hidden);
  CHECK(file_kind(".git/ml.md", "x") == FileKind::hidden);
  CHECK(file_kind("guides/node_modules/a/readme.md", "x") == FileKind::hidden);
  CHECK(file_kind("__MACOSX/meta/._ml.md", "x") == FileKind::hidden);
  CHECK(file_kind("./meta/ml.md", "x") == FileKind::guide);
}

TEST_CASE("A path has slashes and no detours", "[import]") {
  CHECK(plain_path("./meta\\ml.md") == "meta/ml.md");
  CHECK(plain_path("/meta//ml.md") == "meta/ml.md");
  CHECK(plain_path("../../etc/passwd") == "etc/passwd");
  CHECK(plain_path("ml.md") == "ml.md");
  CHECK(plain_path("") == "");
}
