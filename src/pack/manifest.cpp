#include "pack/manifest.h"

#include <utility>

#include "base/text.h"
#include "pack/checksum.h"
#include "pack/header.h"

namespace rangefinder {

Manifest manifest_of(const Catalog& catalog, std::string name, std::span<const std::byte> pack,
                     std::string folder, std::span<const SavedShard> shards) {
  Manifest manifest;
  manifest.version = kPackVersion;
  manifest.pack = std::move(name);
  manifest.bytes = pack.size();
  manifest.hash = to_lower_ascii(hexadecimal(checksum(pack), 16));
  manifest.guides = catalog.guide_count();
  manifest.bands = catalog.size();
  if (!shards.empty()) manifest.folder = std::move(folder);
  for (const SavedShard& shard : shards) {
    manifest.shards.push_back({shard.company, shard.name, shard.bytes.size(), shard.guides});
  }
  return manifest;
}

}  // namespace rangefinder
