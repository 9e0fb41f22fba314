#include "cli/load.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <memory>
#include <span>
#include <system_error>

#include "audit/audit.h"
#include "export/rates_json.h"
#include "guide/reader.h"
#include "pack/pack.h"

namespace rangefinder::cli {
namespace {

namespace fs = std::filesystem;

constexpr unsigned char kRates[] = {
#embed "rates.json"
};

// A file to read: where it is, and what its guide calls it.
struct Source {
  std::string path;
  std::string name;
  bool named = false;  // on the command line, not found in a folder
};

// Every guide file under `folder`, by name.
std::vector<Source> walk(const fs::path& folder, Loaded& loaded) {
  std::vector<Source> sources;
  std::error_code error;
  for (fs::recursive_directory_iterator at(folder, error), end; at != end; at.increment(error)) {
    if (error) break;
    if (at->is_regular_file(error) && at->path().extension() == ".md") {
      sources.push_back({at->path().generic_string(),
                         at->path().lexically_relative(folder).generic_string(), false});
    }
  }
  if (error) {
    loaded.add({"unreadable",
                Severity::error,
                {folder.generic_string(), 0, 0},
                "This folder cannot be read: " + error.message() + ".",
                "Check its permissions."});
  }
  std::ranges::sort(sources, {}, &Source::name);
  return sources;
}

void read_one(const Source& source, Loaded& loaded) {
  const auto text = read_file(source.path);
  if (!text) {
    loaded.add({"unreadable",
                Severity::error,
                {source.path, 0, 0},
                text.error().message,
                "Check the path and its permissions."});
    return;
  }
  ReadGuide read = read_guide(*text, source.name);
  std::vector<Finding> findings = std::move(read.findings);
  std::ranges::move(audit(read), std::back_inserter(findings));
  std::ranges::stable_sort(findings, {}, [](const Finding& finding) { return finding.where.line; });
  for (Finding finding : findings) {
    // A file that was named on its own is meant to be a guide; one in a folder need not be.
    if (source.named && finding.rule == "not-a-guide") {
      finding.severity = Severity::error;
      finding.message = "This is not a guide: no title and no compensation.";
    }
    finding.where.file = source.path;
    loaded.add(std::move(finding));
  }
  if (read.guide) loaded.guides.push_back({std::move(*read.guide), std::move(findings)});
}

bool is_pack(const std::string& path) {
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "rb"),
                                                             std::fclose);
  char magic[4] = {};
  return file && std::fread(magic, 1, sizeof magic, file.get()) == sizeof magic &&
         std::memcmp(magic, "RFPK", sizeof magic) == 0;
}

}  // namespace

void Loaded::add(Finding finding) {
  failed |= finding.severity == Severity::error;
  findings.push_back(std::move(finding));
}

Loaded load_guides(const std::vector<std::string>& paths) {
  Loaded loaded;
  for (const std::string& path : paths) {
    std::error_code error;
    if (fs::is_directory(path, error)) {
      for (const Source& source : walk(path, loaded)) read_one(source, loaded);
    } else {
      read_one({path, path, true}, loaded);
    }
  }
  return loaded;
}

Result<Catalog> load_catalog(const std::vector<std::string>& paths,
                             std::vector<Finding>& findings) {
  if (paths.size() == 1 && is_pack(paths.front())) {
    const auto text = read_file(paths.front());
    if (!text) return std::unexpected(text.error());
    auto catalog = load_pack(std::as_bytes(std::span(*text)));
    if (!catalog) return fail(paths.front() + ": " + catalog.error().message);
    return catalog;
  }
  Loaded loaded = load_guides(paths);
  std::ranges::move(loaded.findings, std::back_inserter(findings));
  return build_catalog(loaded.guides, shipped_rates());
}

const Rates& shipped_rates() {
  static const Rates rates =
      rates_from_json({reinterpret_cast<const char*>(kRates), sizeof kRates}).value();
  return rates;
}

Result<std::string> read_file(const std::string& path) {
  std::error_code error;
  if (std::filesystem::is_directory(path, error)) return fail("This is a folder, not a file.");
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "rb"),
                                                             std::fclose);
  if (!file) return fail("This file cannot be opened: " + std::string(std::strerror(errno)) + ".");
  std::string text;
  char buffer[1 << 16];
  std::size_t size = sizeof buffer;
  while (size == sizeof buffer) {
    size = std::fread(buffer, 1, sizeof buffer, file.get());
    text.append(buffer, size);
  }
  if (std::ferror(file.get()) != 0) {
    return fail("This file cannot be read: " + std::string(std::strerror(errno)) + ".");
  }
  return text;
}

}  // namespace rangefinder::cli
