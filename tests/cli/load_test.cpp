#include "cli/load.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "cli/report.h"
#include "import/shipped_rates.h"
#include "pack/pack.h"
#include "support/describe.h"
#include "support/files.h"

using namespace rangefinder;
using namespace rangefinder::cli;
using tests::TemporaryFolder;
using Names = std::vector<std::string>;

namespace {

constexpr const char* kTitle = "### ML | Good Global Negotiation Guide\n";
constexpr const char* kTable =
    "| Region | Base Salary | Stock (RSU/4yr) | Bonus | Total Comp |\n|-|-|-|-|-|\n";
constexpr const char* kRow = "| London | £100K–£170K | £80K–£265K | — | £120K–£236K |\n";

std::string good() { return std::string(kTitle) + kTable + kRow; }
std::string guide_with(const std::string& row) { return std::string(kTitle) + kTable + row; }

// The errors, as they are printed.
std::string errors(const Loaded& loaded) {
  std::string text;
  for (const Finding& finding : loaded.findings) {
    if (finding.severity == Severity::error) text += finding_text(finding);
  }
  return text;
}

Names files(const Loaded& loaded) {
  Names list;
  for (const CheckedGuide& checked : loaded.guides) list.push_back(checked.guide.file);
  return list;
}

// Loads a folder with a good guide and a bad one, whose only errors must be `expected`; "FILE"
// stands for the bad file's path.
void check_bad(const std::string& text, const std::string& expected, std::size_t guides) {
  const TemporaryFolder folder;
  const std::string bad = folder.write("bad/ml.md", text);
  folder.write("good/ml.md", good());
  const Loaded loaded = load_guides({folder.path()});
  std::string message = errors(loaded);
  if (const std::size_t at = message.find(bad); at != std::string::npos) {
    message.replace(at, bad.size(), "FILE");
  }
  CHECK(message == expected);
  CHECK(loaded.failed);
  CHECK(loaded.guides.size() == guides);
  CHECK(files(loaded).back() == "good/ml.md");
  CHECK(loaded.guides.back().guide.bands.size() == 1);
}

}  // namespace

TEST_CASE("Every guide under a folder is read, in the order of names", "[cli][load]") {
  const TemporaryFolder folder;
  folder.write("meta/ml.md", good());
  folder.write("acme/b.md", good());
  folder.write("acme/a.md", good());
  folder.write("acme/notes.txt", "not a guide");
  const Loaded loaded = load_guides({folder.path()});
  CHECK(files(loaded) == Names{"acme/a.md", "acme/b.md", "meta/ml.md"});
  CHECK_FALSE(loaded.failed);
}

TEST_CASE("A single file is named as it was given", "[cli][load]") {
  const TemporaryFolder folder;
  const std::string path = folder.write("acme/a.md", good());
  CHECK(files(load_guides({path})) == Names{path});
}

TEST_CASE("Findings name files as they can be opened from here", "[cli][load]") {
  const TemporaryFolder folder;
  const std::string path = folder.write("acme/a.md", guide_with("| London | £1K |\n"));
  const Loaded loaded = load_guides({folder.path()});
  REQUIRE_FALSE(loaded.findings.empty());
  for (const Finding& finding : loaded.findings) CHECK(finding.where.file == path);
  CHECK(std::ranges::is_sorted(loaded.findings, {},
                               [](const Finding& finding) { return finding.where.line; }));
}

TEST_CASE("A file that is not there is an error, and the others load", "[cli][load]") {
  const TemporaryFolder folder;
  const std::string path = folder.write("good/ml.md", good());
  const std::string missing = folder.path("missing.md");
  const Loaded loaded = load_guides({missing, path});
  CHECK(errors(loaded) == missing +
                              ": error[unreadable]: This file cannot be opened: No such file or "
                              "directory.\n    Check the path and its permissions.\n");
  CHECK(loaded.failed);
  CHECK(loaded.guides.size() == 1);
}

TEST_CASE("A link to nowhere in a folder is no reason to stop", "[cli][load]") {
  const TemporaryFolder folder;
  folder.write("good/ml.md", good());
  std::filesystem::create_symlink(folder.path("nowhere"), folder.path("link.md"));
  std::filesystem::create_directories(folder.path("folder.md"));
  const Loaded loaded = load_guides({folder.path()});
  CHECK(loaded.guides.size() == 1);
}

TEST_CASE("An empty folder gives no guides", "[cli][load]") {
  const TemporaryFolder folder;
  const Loaded loaded = load_guides({folder.path()});
  CHECK(loaded.guides.empty());
  CHECK(loaded.findings.empty());
}

TEST_CASE("Invalid YAML names its line, and the body is still read", "[cli][load][bad-input]") {
  check_bad("---\ncompany: acme\nrole: @x\n---\n" + good(),
            "FILE:3:7: error[invalid-yaml]: The front matter is not valid YAML: unknown token.\n"
            "    Mend this line; the rest of the guide is read without it.\n",
            2);
}

TEST_CASE("A row with too few cells names its line", "[cli][load][bad-input]") {
  check_bad(guide_with("| London | £100K–£170K |\n"),
            "FILE:4: error[too-few-cells]: This row has 2 cells, its header has 5.\n"
            "    Add the missing cells; write — for what is not stated. The cells that are there "
            "are read in the header's order.\n",
            2);
}

TEST_CASE("An unknown currency names its cell", "[cli][load][bad-input]") {
  check_bad(guide_with("| London | XYZ 100K–XYZ 170K | — | — | — |\n"),
            "FILE:4:12: error[unknown-currency]: \"XYZ\" is not a currency: XYZ 100K–XYZ 170K\n"
            "    Use an ISO 4217 code such as EUR. The figures are kept without a currency.\n",
            2);
}

TEST_CASE("Low above high names its cell", "[cli][load][bad-input]") {
  check_bad(guide_with("| London | £170K–£100K | — | — | — |\n"),
            "FILE:4:12: error[low-above-high]: Low is above high: £170K–£100K\n"
            "    Swap the two ends. The row is kept; this range is not charted.\n",
            2);
}

TEST_CASE("A file that is not UTF-8 names its byte", "[cli][load][bad-input]") {
  check_bad(guide_with("| London | \xA3"
                       "100K | — | — | £2K |\n"),
            "FILE:4:12: error[not-utf8]: Byte 0xA3 is not UTF-8.\n"
            "    Save the file with the encoding UTF-8. It is read with \"?\" here, and without "
            "the figures of these words.\n",
            2);
}

TEST_CASE("A guide without a table is an error", "[cli][load][bad-input]") {
  check_bad(kTitle,
            "FILE: error[no-compensation]: This guide has no compensation table.\n"
            "    Add a table with the columns Region, Base Salary and Total Comp.\n",
            2);
}

TEST_CASE("A figure that no amount can hold is an error", "[cli][load][bad-input]") {
  const TemporaryFolder folder;
  folder.write("bad/ml.md", guide_with("| London | £99999999999999999999M | — | — | £2K |\n"));
  const Loaded loaded = load_guides({folder.path()});
  CHECK(loaded.failed);
  CHECK(loaded.guides.size() == 1);
}

TEST_CASE("A catalogue is made of guides with the shipped rates", "[cli][load]") {
  const TemporaryFolder folder;
  folder.write("good/ml.md", good());
  std::vector<Finding> findings;
  const auto catalog = load_catalog({folder.path()}, findings);
  REQUIRE(catalog);
  CHECK(catalog->size() == 1);
  CHECK(catalog->rates == shipped_rates());
  CHECK(shipped_rates().has(tests::currency("GBP")));
}

TEST_CASE("A catalogue is loaded from a pack, whatever its name", "[cli][load]") {
  const TemporaryFolder folder;
  const auto loaded = load_guides({folder.write("good/ml.md", good())});
  const auto bytes = save_pack(build_catalog(loaded.guides, shipped_rates()).value());
  const std::string path =
      folder.write("bands.bin", {reinterpret_cast<const char*>(bytes.data()), bytes.size()});
  std::vector<Finding> findings;
  const auto catalog = load_catalog({path}, findings);
  REQUIRE(catalog);
  CHECK(catalog->size() == 1);
  CHECK(findings.empty());
}

TEST_CASE("A damaged pack is refused by its name", "[cli][load][bad-input]") {
  const TemporaryFolder folder;
  const std::string path = folder.write("bands.pack", std::string("RFPK\x02\0\0\0", 8));
  std::vector<Finding> findings;
  const auto catalog = load_catalog({path}, findings);
  REQUIRE_FALSE(catalog);
  CHECK(catalog.error().message ==
        path + ": The pack is cut off: it ends within its header. Fetch it again.");
}

TEST_CASE("A file that is neither a pack nor a guide is an error", "[cli][load][bad-input]") {
  const TemporaryFolder folder;
  for (const char* bytes : {"PK\x03\x04 foreign", "RF", ""}) {
    const std::string path = folder.write("x.pack", bytes);
    std::vector<Finding> findings;
    const auto catalog = load_catalog({path}, findings);
    INFO(bytes);
    const bool found = std::ranges::any_of(findings, [&](const Finding& finding) {
      return finding.severity == Severity::error && finding.where.file == path;
    });
    CHECK((found || !catalog));
  }
}

TEST_CASE("Among the files of a folder, one that is no guide is a note", "[cli][load]") {
  const TemporaryFolder folder;
  folder.write("README.md", "# About these guides\n");
  folder.write("good/ml.md", good());
  const Loaded loaded = load_guides({folder.path()});
  CHECK_FALSE(loaded.failed);
  CHECK(loaded.guides.size() == 1);
}

TEST_CASE("Files are read as they are", "[cli][load]") {
  const TemporaryFolder folder;
  const std::string bytes("a\0b\r\n\xFF", 6);
  CHECK(read_file(folder.write("x", bytes)) == bytes);
  CHECK(read_file(folder.write("empty", "")) == "");
  const auto whole = read_file(folder.path());
  REQUIRE_FALSE(whole);
  CHECK(whole.error().message == "This is a folder, not a file.");
}

TEST_CASE("Of a longer file its start is read", "[cli][load]") {
  const TemporaryFolder folder;
  const std::string path = folder.write("x", std::string(100'000, 'x'));
  CHECK(read_file(path, 70'000) == std::string(70'000, 'x'));
  CHECK(read_file(path, 100'000)->size() == 100'000);
  CHECK(read_file(path, 0) == "");
}

TEST_CASE("A file over 4 MB is an error, and the others load", "[cli][load][bad-input]") {
  check_bad(good() + std::string(5 << 20, '\n'),
            "FILE: error[too-large]: This file is over 4 MB: it is not read.\n"
            "    Split it into one file for each role.\n",
            1);
}

TEST_CASE("What is read does not depend on the number of threads", "[cli][load][threads]") {
  const TemporaryFolder folder;
  for (int i = 0; i < 200; ++i) {
    const std::string row = i % 3 == 0 ? "| London | XYZ 1K | £9K–£8K |\n" : kRow;
    folder.write("c" + std::to_string(i % 7) + "/r" + std::to_string(i) + ".md", guide_with(row));
  }
  const Loaded one = load_guides({folder.path()}, {.workers = 1});
  REQUIRE(one.guides.size() == 200);
  REQUIRE(one.findings.size() > 200);
  for (const unsigned workers : {0U, 2U, 8U}) {
    const Loaded many = load_guides({folder.path()}, {.workers = workers});
    CHECK(files(many) == files(one));
    CHECK(many.findings == one.findings);
    CHECK(many.failed == one.failed);
  }
}

TEST_CASE("A file that is given twice is read once", "[cli][load]") {
  const TemporaryFolder folder;
  const std::string path = folder.write("a/x.md", good());
  CHECK(load_guides({path, path}).guides.size() == 1);
  CHECK(load_guides({folder.path(), path, folder.path("a")}).guides.size() == 1);
  CHECK(load_guides({folder.path("a/../a/x.md"), path}).guides.size() == 1);
}

TEST_CASE("Links are followed, and loops of them end", "[cli][load]") {
  const TemporaryFolder folder;
  const TemporaryFolder elsewhere;
  folder.write("b/x.md", good());
  elsewhere.write("z.md", good());
  namespace fs = std::filesystem;
  fs::create_directory_symlink(folder.path(), folder.path("b/loop"));
  fs::create_directory_symlink(folder.path("b"), folder.path("a"));
  fs::create_symlink(folder.path("b/x.md"), folder.path("a.md"));
  fs::create_directory_symlink(elsewhere.path(), folder.path("c"));
  fs::create_symlink(folder.path("self.md"), folder.path("self.md"));
  // A file goes by its own name, however many links lead to it.
  CHECK(files(load_guides({folder.path()})) == Names{"b/x.md", "c/z.md"});
}

TEST_CASE("Hidden files and folders, and node_modules, are passed over", "[cli][load]") {
  const TemporaryFolder folder;
  folder.write("a/x.md", good());
  folder.write(".git/x.md", good());
  folder.write("a/.draft.md", good());
  folder.write("node_modules/p/x.md", good());
  CHECK(files(load_guides({folder.path()})) == Names{"a/x.md"});
  // Unless they are what is asked for.
  CHECK(files(load_guides({folder.path(".git")})) == Names{"x.md"});
}
