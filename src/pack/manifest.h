// What a pack and its shards are, for whoever keeps or copies them: caches, servers, scripts. The
// page needs no manifest: the pack itself knows its shards.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "catalog/catalog.h"
#include "pack/shard.h"

namespace rangefinder {

struct ManifestShard {
  std::string company;
  std::string file;  // its name, in the manifest's `folder`
  std::uint64_t bytes = 0;
  std::uint64_t guides = 0;

  bool operator==(const ManifestShard&) const = default;
};

struct Manifest {
  std::uint32_t version = 0;  // of the pack's format
  std::string pack;           // its file name, beside the manifest
  std::uint64_t bytes = 0;
  std::string hash;  // XXH3-64 of the pack's bytes, 16 hexadecimal digits
  std::uint64_t guides = 0, bands = 0;
  std::string folder;  // beside the manifest; "" where there are no shards
  std::vector<ManifestShard> shards;

  bool operator==(const Manifest&) const = default;
};

// Of the pack of `catalog`, called `name`, with its shards in `folder`.
Manifest manifest_of(const Catalog& catalog, std::string name, std::span<const std::byte> pack,
                     std::string folder, std::span<const SavedShard> shards);

}  // namespace rangefinder
