#include "cli/load.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <system_error>
#include <thread>
#include <unordered_set>

#include "audit/together.h"
#include "cli/progress.h"
#include "guide/limits.h"
#include "guide/reader.h"
#include "import/shipped_rates.h"
#include "pack/pack.h"

namespace rangefinder::cli {
namespace {

namespace fs = std::filesystem;

// What one path leads to: a file to read, or why it leads to none.
struct Source {
  std::string path;
  std::string name;    // what its guide calls it
  bool named = false;  // on the command line, not found in a folder
  std::vector<Finding> findings = {};
  std::vector<Finding> reported = {};  // the same, under the path
  std::unique_ptr<Guide> guide = nullptr;
};

Finding unreadable(const std::string& path, std::string message, std::string advice) {
  return {"unreadable", Severity::error, {path, {}}, std::move(message), std::move(advice), 0, -1};
}

// Finds the guide files of folders. Links are followed last, and nothing is entered or read twice:
// a file is called by its own name where there is one, and loops of links end.
class Walk {
 public:
  void file(const std::string& path) {
    if (is_new(path)) sources_.push_back({path, path, true});
  }

  void folder(const fs::path& root) {
    const auto first = static_cast<std::ptrdiff_t>(sources_.size());
    std::vector<fs::path> links;
    enter(root, root, &links);
    for (std::size_t i = 0; i < links.size(); ++i) {
      std::ranges::sort(links.begin() + static_cast<std::ptrdiff_t>(i), links.end());
      std::error_code error;
      const fs::path link = links[i];
      // A link that leads nowhere, or back to itself, is none of ours.
      if (!fs::exists(link, error)) continue;
      if (fs::is_directory(link, error)) {
        enter(link, root, &links);
      } else if (link.extension() == ".md" && fs::is_regular_file(link, error) && is_new(link)) {
        found(link, root);
      }
    }
    std::ranges::stable_sort(sources_.begin() + first, sources_.end(), {}, &Source::name);
  }

  std::vector<Source> sources() && { return std::move(sources_); }

 private:
  // Whether this is the first time that one comes by here. What is not there is always new.
  bool is_new(const fs::path& path) {
    std::error_code error;
    const fs::path real = fs::canonical(path, error);
    return error || seen_.insert(real.native()).second;
  }

  void found(const fs::path& path, const fs::path& root) {
    sources_.push_back({path.generic_string(), path.lexically_relative(root).generic_string()});
  }

  // Goes through `folder` and the folders in it, without recursion: they may be nested deeply.
  void enter(const fs::path& folder, const fs::path& root, std::vector<fs::path>* links) {
    std::vector<fs::path> folders = {folder};
    while (!folders.empty()) {
      const fs::path at = std::move(folders.back());
      folders.pop_back();
      // Opened by its own name, as not every system opens a folder through a link to it.
      std::error_code error;
      const fs::path real = fs::canonical(at, error);
      if (!error && !seen_.insert(real.native()).second) continue;
      for (fs::directory_iterator entry(real, error), end; !error && entry != end;
           entry.increment(error)) {
        const std::string name = entry->path().filename().native();
        if (name.starts_with('.') || name == "node_modules") continue;
        const fs::path path = at / name;
        std::error_code ignored;
        if (entry->is_symlink(ignored)) {
          links->push_back(path);
        } else if (entry->is_directory(ignored)) {
          folders.push_back(path);
        } else if (path.extension() == ".md" && entry->is_regular_file(ignored) &&
                   seen_.insert((real / name).native()).second) {
          found(path, root);
        }
      }
      if (error) {
        Source source{at.generic_string(), at.lexically_relative(root).generic_string()};
        source.findings.push_back(unreadable(source.path,
                                             "This folder cannot be read: " + error.message() + ".",
                                             "Check its permissions."));
        sources_.push_back(std::move(source));
      }
    }
  }

  std::vector<Source> sources_;
  std::unordered_set<std::string> seen_;
};

// Reads and audits one file. Touches nothing but `source`: several threads do this at once.
void read_one(Source& source, const AuditOptions& options) {
  if (!source.findings.empty()) return;
  const auto text = read_file(source.path, kMaxFileBytes + 1);
  if (!text) {
    source.findings.push_back(
        unreadable(source.path, text.error().message, "Check the path and its permissions."));
    return;
  }
  ReadGuide read = read_guide(*text, source.name);
  source.findings = std::move(read.findings);
  std::ranges::move(audit(read, options), std::back_inserter(source.findings));
  if (read.guide) source.guide = std::make_unique<Guide>(std::move(*read.guide));
}

// Calls `work` with each index below `count`, on as many threads as the machine has processors (or
// `workers`), this one among them. `step` is called on this thread, with how many are done. Where
// threads cannot be had, as in WebAssembly, this one does all.
void for_each_index(std::size_t count, unsigned workers,
                    const std::function<void(std::size_t)>& work,
                    const std::function<void(std::size_t)>& step) {
  if (workers == 0) workers = std::max(1U, std::thread::hardware_concurrency());
  std::atomic<std::size_t> next = 0;
  std::atomic<std::size_t> done = 0;
  const auto run = [&](bool here) {
    for (std::size_t i = next++; i < count; i = next++) {
      work(i);
      const std::size_t now = ++done;
      if (here) step(now);
    }
  };
  std::vector<std::thread> threads;
  try {
    while (threads.size() + 1 < std::min<std::size_t>(workers, count)) {
      threads.emplace_back(run, false);
    }
  } catch (const std::system_error&) {
    // Fewer threads than wanted, or none: it takes longer.
  }
  run(true);
  for (std::thread& thread : threads) thread.join();
}

// What only shows where guides are compared.
void audit_all(std::vector<Source>& sources) {
  std::vector<const Guide*> guides;
  std::vector<Source*> owners;
  for (Source& source : sources) {
    if (!source.guide) continue;
    guides.push_back(&*source.guide);
    owners.push_back(&source);
  }
  for (CorpusFinding& found : audit_together(guides)) {
    owners[found.guide]->findings.push_back(std::move(found.finding));
  }
}

// Puts what `source` has to say in the order of its lines and columns, under the path that leads to
// it. Like read_one, one of several at once.
void settle(Source& source, Severity least) {
  std::ranges::stable_sort(source.findings, {}, [](const Finding& finding) {
    return std::pair(finding.where.line, finding.where.column);
  });
  for (Finding& found : source.findings) {
    // A file that was named on its own is meant to be a guide; one in a folder need not be.
    if (source.named && found.rule == "not-a-guide") {
      found.severity = Severity::error;
      found.message = "This is not a guide: no title and no compensation.";
    }
    if (found.severity < least) continue;
    source.reported.push_back(found);
    source.reported.back().where.file = source.path;
  }
}

void take(Source& source, Loaded& loaded) {
  for (Finding& finding : source.reported) loaded.add(std::move(finding));
  if (source.guide) {
    loaded.guides.push_back({std::move(*source.guide), std::move(source.findings)});
  }
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

Loaded load_guides(const std::vector<std::string>& paths, const LoadOptions& options) {
  Walk walk;
  for (const std::string& path : paths) {
    std::error_code error;
    if (fs::is_directory(path, error)) {
      walk.folder(path);
    } else {
      walk.file(path);
    }
  }
  std::vector<Source> sources = std::move(walk).sources();
  Progress progress = terminal_progress("Reading guides", sources.size());
  for_each_index(
      sources.size(), options.workers, [&](std::size_t i) { read_one(sources[i], options.audit); },
      [&](std::size_t done) { progress.show(done); });
  progress.end();

  audit_all(sources);
  for_each_index(
      sources.size(), options.workers, [&](std::size_t i) { settle(sources[i], options.least); },
      [](std::size_t) {});
  Loaded loaded;
  loaded.guides.reserve(sources.size());
  for (Source& source : sources) take(source, loaded);
  return loaded;
}

Result<Catalog> load_catalog(const std::vector<std::string>& paths,
                             std::vector<Finding>& findings) {
  if (paths.size() == 1 && is_pack(paths.front())) {
    auto text = read_file(paths.front());
    if (!text) return std::unexpected(text.error());
    const auto owner = std::make_shared<const std::string>(std::move(*text));
    auto catalog = load_pack(std::as_bytes(std::span(*owner)), owner);
    if (!catalog) return fail(paths.front() + ": " + catalog.error().message);
    return catalog;
  }
  Loaded loaded = load_guides(paths);
  std::ranges::move(loaded.findings, std::back_inserter(findings));
  return build_catalog(loaded.guides, shipped_rates());
}

Result<std::string> read_file(const std::string& path, std::size_t most) {
  std::error_code error;
  if (std::filesystem::is_directory(path, error)) return fail("This is a folder, not a file.");
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "rb"),
                                                             std::fclose);
  if (!file) return fail("This file cannot be opened: " + std::string(std::strerror(errno)) + ".");
  std::string text;
  char buffer[1 << 16];
  while (text.size() < most) {
    const std::size_t wanted = std::min(sizeof buffer, most - text.size());
    const std::size_t size = std::fread(buffer, 1, wanted, file.get());
    text.append(buffer, size);
    if (size < wanted) break;
  }
  if (std::ferror(file.get()) != 0) {
    return fail("This file cannot be read: " + std::string(std::strerror(errno)) + ".");
  }
  return text;
}

}  // namespace rangefinder::cli
