// The rules of the house that a machine can check: ARCHITECTURE.md says why they are.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <map>
#include <set>

#include "base/text.h"
#include "guide/lines.h"
#include "support/files.h"

using namespace rangefinder;
using tests::files_under;
using tests::read_text;
using tests::source_folder;
namespace fs = std::filesystem;

namespace {

// Which rooms a room may include, besides itself: data goes one way.
const std::map<std::string, std::set<std::string>> kMayInclude = {
    {"base", {}},
    {"guide", {"base"}},
    {"audit", {"base", "guide"}},
    {"catalog", {"base"}},
    {"pack", {"base", "catalog"}},
    {"offer", {"base", "catalog"}},
    {"chart", {"base", "catalog"}},
    {"export", {"base", "catalog", "pack", "offer", "chart"}},
    {"ui", {"base", "catalog", "pack", "offer", "chart", "export"}},
    {"import", {"base", "guide", "audit", "catalog", "pack", "offer", "chart", "export"}},
    {"cli", {"base", "guide", "audit", "catalog", "pack", "offer", "chart", "export", "import"}},
    {"web", {"base", "catalog", "pack", "offer", "chart", "export", "ui"}},
};

// The files that know guides although their room does not.
const std::map<std::string, std::set<std::string>> kExceptions = {
    {"src/catalog/build.h", {"guide"}},
    {"src/catalog/build.cpp", {"guide"}},
    {"src/catalog/build_prose.h", {"guide"}},
    {"src/catalog/build_prose.cpp", {"guide"}},
    {"src/export/band_json.h", {"guide"}},
    {"src/export/band_json.cpp", {"guide"}},
    {"src/export/band_row.h", {"guide"}},
    {"src/export/band_row.cpp", {"guide"}},
    {"src/export/band_file.cpp", {"guide"}},
    {"src/export/guide_json.h", {"guide"}},
    {"src/export/guide_json.cpp", {"guide"}},
    // What reads guides in the page's worker, which is no part of the page.
    {"web/import/exports.cpp", {"import"}},
};

std::string in_checkout(const fs::path& path) {
  return path.lexically_relative(source_folder()).generic_string();
}

// Sources and headers under these folders of the checkout.
std::vector<fs::path> sources(const std::vector<std::string>& folders) {
  std::vector<fs::path> files;
  for (const std::string& folder : folders) {
    for (const char* extension : {".h", ".cpp"}) {
      std::ranges::copy(files_under(source_folder() / folder, extension),
                        std::back_inserter(files));
    }
  }
  return files;
}

// The room of a file: "guide" of src/guide/cell.h, "web" of web/host.h.
std::string room_of(const std::string& file) {
  const auto parts = split(file, "/");
  return std::string(parts[0] == "src" ? parts.at(1) : parts[0]);
}

struct Include {
  std::string path;
  bool ours = false;  // between quotation marks
};

std::vector<Include> includes_of(const std::string& text) {
  std::vector<Include> list;
  for (const Line& line : split_lines(text)) {
    std::string_view rest = trim(line.text);
    if (!rest.starts_with("#include")) continue;
    rest = trim(rest.substr(8));
    if (rest.size() < 3) continue;
    const bool ours = rest.front() == '"';
    const std::size_t end = rest.find(ours ? '"' : '>', 1);
    list.push_back({std::string(rest.substr(1, end - 1)), ours});
  }
  return list;
}

// Whether the path of an include names a room of the house.
bool is_room(const std::string& path) {
  return path.find('/') != std::string::npos &&
         kMayInclude.contains(path.substr(0, path.find('/')));
}

// Where files of a kind include something whose path starts so.
std::set<std::string> rooms_that_include(const std::vector<std::string>& starts) {
  std::set<std::string> rooms;
  for (const fs::path& path : sources({"src", "web"})) {
    for (const Include& include : includes_of(read_text(path))) {
      const bool found = std::ranges::any_of(
          starts, [&](const std::string& start) { return include.path.starts_with(start); });
      if (found) rooms.insert(room_of(in_checkout(path)));
    }
  }
  return rooms;
}

bool is_subset(const std::set<std::string>& part, const std::set<std::string>& whole) {
  return std::ranges::includes(whole, part);
}

// "Catalog" for "struct Catalog {", which starts at the margin; "" for any other line.
std::string type_declared_by(std::string_view line) {
  if (!line.ends_with('{') && !line.ends_with("};")) return {};
  for (const std::string_view word : {"struct ", "enum class ", "enum ", "class "}) {
    if (!line.starts_with(word)) continue;
    line.remove_prefix(word.size());
    const std::string_view name = line.substr(0, line.find_first_of(" {"));
    if (name.find(':') != std::string_view::npos) return {};  // a member of another
    return std::string(name);
  }
  return {};
}

// The text files of the checkout that people write.
std::vector<fs::path> written_files() {
  std::vector<fs::path> files;
  const std::set<std::string> skipped = {".git", "build", "node_modules"};
  for (auto at = fs::recursive_directory_iterator(source_folder()); at != fs::end(at); ++at) {
    if (at->is_directory() && skipped.contains(at->path().filename().string())) {
      at.disable_recursion_pending();
    } else if (at->is_regular_file()) {
      files.push_back(at->path());
    }
  }
  return files;
}

}  // namespace

TEST_CASE("Includes point one way only", "[rules]") {
  std::size_t seen = 0;
  for (const fs::path& path : sources({"src", "web"})) {
    const std::string file = in_checkout(path);
    const std::string room = room_of(file);
    INFO(file);
    REQUIRE(kMayInclude.contains(room));
    for (const Include& include : includes_of(read_text(path))) {
      if (!include.ours || !is_room(include.path)) continue;
      ++seen;
      const std::string other = include.path.substr(0, include.path.find('/'));
      const auto exception = kExceptions.find(file);
      const bool excepted = exception != kExceptions.end() && exception->second.contains(other);
      INFO("includes " << include.path);
      CHECK((other == room || excepted || kMayInclude.at(room).contains(other)));
    }
  }
  CHECK(seen > 100);
}

TEST_CASE("What is included between quotation marks is ours and is there", "[rules]") {
  for (const fs::path& path : sources({"src", "web"})) {
    for (const Include& include : includes_of(read_text(path))) {
      INFO(in_checkout(path) << " includes " << include.path);
      if (include.ours) {
        const bool there = fs::exists(source_folder() / "src" / include.path) ||
                           fs::exists(source_folder() / include.path) ||
                           include.path.ends_with("_generated.h");
        CHECK(there);
      } else {
        CHECK_FALSE(is_room(include.path));
      }
    }
  }
}

TEST_CASE("A library has its room", "[rules]") {
  CHECK(rooms_that_include({"yaml-cpp"}) == std::set<std::string>{"guide"});
  CHECK(is_subset(rooms_that_include({"nlohmann"}), {"export", "web"}));
  CHECK(rooms_that_include({"catalog_generated", "flatbuffers"}) == std::set<std::string>{"pack"});
  CHECK(rooms_that_include({"CLI"}) == std::set<std::string>{"cli"});
  CHECK(is_subset(rooms_that_include({"imgui"}), {"ui", "web"}));
  CHECK(is_subset(rooms_that_include({"emscripten", "GLES", "GL/"}), {"web"}));
}

TEST_CASE("What weighs much in the page is not used in it", "[rules]") {
  for (const fs::path& path : sources({"src", "web"})) {
    const std::string room = room_of(in_checkout(path));
    if (room == "cli" || room == "guide" || room == "audit" || room == "import") continue;
    for (const Include& include : includes_of(read_text(path))) {
      INFO(in_checkout(path));
      for (const char* heavy : {"format", "iostream", "sstream", "fstream", "regex", "locale",
                                "iomanip", "print", "thread"}) {
        CHECK(include.path != heavy);
      }
    }
  }
}

TEST_CASE("The platform is chosen by file, not by #ifdef", "[rules]") {
  for (const fs::path& path : sources({"src"})) {
    INFO(in_checkout(path));
    CHECK(read_text(path).find("__EMSCRIPTEN__") == std::string::npos);
  }
}

TEST_CASE("A name is declared once", "[rules]") {
  // Two types of one name link without a word, and one is then taken for the other.
  std::map<std::string, std::string> declared_in;  // by "namespace name"
  for (const fs::path& path : sources({"src", "web"})) {
    const std::string file = in_checkout(path);
    std::string space;
    bool hidden = false;  // in a namespace without a name, which is the file's own
    for (const Line& line : split_lines(read_text(path))) {
      if (line.text.starts_with("}  // namespace")) {
        if (hidden)
          hidden = false;
        else
          space.clear();
      }
      if (line.text == "namespace {") hidden = true;
      if (line.text.starts_with("namespace rangefinder")) space = line.text;
      const std::string name = type_declared_by(line.text);
      if (name.empty() || hidden) continue;
      const auto [at, added] = declared_in.try_emplace(space + name, file);
      INFO(name << " is declared in " << at->second << " and " << file);
      CHECK(added);
    }
  }
  CHECK(declared_in.size() > 100);
}

TEST_CASE("No file is longer than 400 lines", "[rules]") {
  std::vector<fs::path> files = sources({"src", "web", "tests"});
  for (const char* folder : {"shell", "tests", "scripts"}) {
    for (const char* extension : {".js", ".mjs", ".css"}) {
      std::ranges::copy(files_under(source_folder() / folder, extension),
                        std::back_inserter(files));
    }
  }
  for (const fs::path& path : files) {
    const std::string text = read_text(path);
    INFO(in_checkout(path));
    CHECK(std::ranges::count(text, '\n') <= 400);
  }
}

TEST_CASE("Every header starts with what it is for, and is read once", "[rules]") {
  std::size_t headers = 0;
  for (const fs::path& path : sources({"src", "web", "tests"})) {
    if (path.extension() != ".h") continue;
    ++headers;
    const std::string text = read_text(path);
    INFO(in_checkout(path));
    CHECK(text.starts_with("// "));
    CHECK(text.find("\n#pragma once\n") != std::string::npos);
  }
  CHECK(headers > 30);
}

TEST_CASE("Every header of the core has its test", "[rules]") {
  // The rest of ui/ is tested through its app.
  const std::set<std::string> elsewhere = {"base/result.h", "guide/guide.h", "cli/commands.h",
                                           "base/deferred.h", "catalog/prose.h"};
  for (const fs::path& path : sources({"src"})) {
    const std::string file = path.lexically_relative(source_folder() / "src").generic_string();
    if (path.extension() != ".h" || file.starts_with("ui/") || elsewhere.contains(file)) continue;
    const fs::path test = source_folder() / "tests" /
                          path.lexically_relative(source_folder() / "src").parent_path() /
                          (path.stem().string() + "_test.cpp");
    INFO(file);
    CHECK(fs::exists(test));
  }
}

TEST_CASE("No file names a package registry's host", "[rules]") {
  // In two parts, so that this file does not name them either.
  const std::string hosts[] = {std::string("registry.") + "npmjs", std::string("deb.") + "debian",
                               std::string("registry.") + "yarnpkg"};
  std::size_t files = 0;
  for (const fs::path& path : written_files()) {
    ++files;
    const std::string text = read_text(path);
    for (const std::string& host : hosts) {
      INFO(in_checkout(path) << " names " << host);
      CHECK(text.find(host) == std::string::npos);
    }
  }
  CHECK(files > 100);
}

TEST_CASE("Text files are UTF-8 and end with a line end", "[rules]") {
  const std::set<std::string> kinds = {".h",   ".cpp", ".js",    ".mjs",  ".css",  ".md",
                                       ".fbs", ".txt", ".cmake", ".html", ".case", ".json"};
  for (const fs::path& path : written_files()) {
    if (!kinds.contains(path.extension().string())) continue;
    const std::string text = read_text(path);
    INFO(in_checkout(path));
    CHECK(find_invalid_utf8(text) == std::string::npos);
    CHECK((text.empty() || text.ends_with('\n')));
    CHECK(text.find('\r') == std::string::npos);
  }
}
