// Files that a person brings, as a catalogue: guides, files of bands, packs.
//
//   Importer importer({.today = "2026-01-15"});
//   for (...) show(importer.add(name, bytes));
//   auto imported = importer.finish(open_pack);   // joined with what is open
//
// Nothing is kept but in memory.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "audit/audit.h"
#include "audit/together.h"
#include "base/finding.h"
#include "base/result.h"
#include "catalog/build.h"
#include "catalog/catalog.h"
#include "pack/shard.h"

namespace rangefinder {

// Of all files together. Each has a limit of its own besides: a guide's is kMaxFileBytes, that of a
// file of bands kMaxBandFileBytes.
inline constexpr std::size_t kMaxImportBytes = 256 << 20;

enum class ImportKind : std::uint8_t { guide, bands, pack, skipped };
std::string_view name(ImportKind kind);  // "guide"

// What became of one file.
struct ImportedFile {
  std::string name;
  ImportKind kind = ImportKind::skipped;
  std::size_t guides = 0, bands = 0;
  std::vector<Finding> findings;  // as `rangefinder check` has them, by line and column
  std::string note;               // why it was skipped, or what of it was left out; "" for neither
};

struct Imported {
  // Of what was imported, without what is open.
  std::size_t guides = 0, bands = 0, companies = 0;
  std::vector<Finding> findings;      // across guides: audit/together.h
  std::vector<std::string> warnings;  // sentences
  // For the page: what was imported, marked as yours, and beside it what is open.
  std::vector<std::byte> pack;
  // Where there is much of it (kProseForShards), the prose of what was imported; else that is in
  // the pack. By the names that Catalog::your_shards and shard_of() have.
  std::vector<SavedShard> shards;
};

class Importer {
 public:
  explicit Importer(AuditOptions options = {}) : options_(std::move(options)) {}

  // Never fails. What a file is says its name, "meta/ml-ai-engineer.md", and where that says
  // nothing, as for a text that was pasted, its bytes. Passed over, with a note, are hidden files
  // and folders, what is no guide (README.md, pictures), and a file that is there already, byte for
  // byte.
  ImportedFile add(const std::string& name, std::string_view bytes);

  // All that was added, joined with the open catalogue's pack, or alone where that is empty. May be
  // called again, with more files or another pack. Fails where there is nothing to show, where the
  // pack is none, and as compose() does.
  Result<Imported> finish(std::span<const std::byte> open = {});

  // What was imported, by itself, with all its prose and without a mark: a pack to save. Fails
  // where there is nothing.
  Result<std::vector<std::byte>> save();

 private:
  void add_guide(std::string_view text, ImportedFile& file);
  void add_bands(std::string_view text, ImportedFile& file);
  void add_pack(std::string_view bytes, ImportedFile& file);
  Result<void> build_all();

  AuditOptions options_;
  std::vector<CheckedGuide> guides_;
  std::vector<Catalog> packs_;
  std::optional<Catalog> all_;         // of these, marked as yours, until more is added
  std::vector<CorpusFinding> across_;  // what guides say together, in it
  std::set<std::pair<std::string, std::uint64_t>> known_;  // names and checksums
  std::size_t bytes_ = 0;
};

}  // namespace rangefinder
