#include "cli/write_pack.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <span>
#include <system_error>
#include <utility>

#include "cli/load.h"
#include "cli/write_file.h"
#include "export/manifest_json.h"
#include "pack/pack.h"
#include "pack/shard.h"

namespace rangefinder::cli {
namespace {

namespace fs = std::filesystem;

Result<void> write_shards(const fs::path& folder, std::span<const SavedShard> shards,
                          WrittenPack& written) {
  if (shards.empty()) return {};
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) {
    return fail(folder.generic_string() + ": This folder cannot be made: " + error.message() + ".");
  }
  for (const SavedShard& shard : shards) {
    ++written.shards;
    written.shard_bytes += shard.bytes.size();
    const fs::path path = folder / shard.name;
    const auto done = update_file(path.generic_string(), shard.bytes);
    if (!done) return std::unexpected(done.error());
    written.fresh_shards += *done ? 1 : 0;
  }
  return {};
}

// Whether a name is one that we give: a pack in the folder itself.
bool is_shard_name(const std::string& name) {
  return name.ends_with(".pack") && fs::path(name).filename() == fs::path(name) &&
         name.front() != '.';
}

// Shards of an earlier run. What cannot be removed stays: it does no harm.
void remove_stale(const fs::path& folder, const Manifest& before, const Manifest& now) {
  std::set<std::string> needed;
  for (const ManifestShard& shard : now.shards) needed.insert(shard.file);
  std::error_code ignored;
  for (const ManifestShard& shard : before.shards) {
    if (needed.contains(shard.file) || !is_shard_name(shard.file)) continue;
    fs::remove(folder / shard.file, ignored);
  }
  if (!before.shards.empty() && fs::is_empty(folder, ignored) && !ignored) {
    fs::remove(folder, ignored);
  }
}

}  // namespace

Result<WrittenPack> write_pack(Catalog catalog, const std::string& path, ProseChoice choice) {
  const fs::path file(path);
  const fs::path beside = file.parent_path();
  const std::string stem = file.stem().string();
  const fs::path manifest_path = beside / (stem + ".json");
  const fs::path folder = beside / (stem + "-prose");
  if (manifest_path == file) {
    return fail(path + ": This is the name of the pack's manifest. Name the pack " + stem +
                ".pack.");
  }
  Manifest before;
  if (const auto text = read_file(manifest_path.string())) {
    auto read = manifest_from_json(*text);
    if (!read) {
      return fail(manifest_path.string() +
                  ": This file is there, and is no manifest of a pack. Remove it, or name the pack "
                  "otherwise.");
    }
    before = *std::move(read);
  }

  const bool inside = choice == ProseChoice::inside ||
                      (choice == ProseChoice::automatic && prose_bytes(catalog) < kProseForShards);
  WrittenPack written;
  std::vector<SavedShard> shards;
  if (!inside) shards = save_shards(catalog);
  if (auto done = write_shards(folder, shards, written); !done) {
    return std::unexpected(done.error());
  }
  const auto bytes = save_pack(catalog, inside ? ProsePlace::inside : ProsePlace::shards);
  written.bytes = bytes.size();
  const Manifest manifest =
      manifest_of(catalog, file.filename().string(), bytes, folder.filename().string(), shards);
  const std::string json = manifest_to_json(manifest);
  if (auto done = update_file(path, bytes); !done) return std::unexpected(done.error());
  if (auto done = update_file(manifest_path.generic_string(), std::as_bytes(std::span(json)));
      !done) {
    return std::unexpected(done.error());
  }
  remove_stale(folder, before, manifest);
  return written;
}

}  // namespace rangefinder::cli
