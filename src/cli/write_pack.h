// A catalogue's pack, its shards and its manifest as files.
#pragma once

#include <cstddef>
#include <string>

#include "base/result.h"
#include "catalog/catalog.h"

namespace rangefinder::cli {

// Where prose goes: `automatic` keeps it inside below 256 KB.
enum class ProseChoice { automatic, inside, shards };

struct WrittenPack {
  std::size_t bytes = 0;         // of the pack
  std::size_t shards = 0;        // how many
  std::size_t shard_bytes = 0;   // of all of them
  std::size_t fresh_shards = 0;  // how many of them were not there before
};

// Writes `path` ("site/catalog.pack"), the shards into a folder beside it ("site/catalog-prose"),
// and the manifest ("site/catalog.json"). A shard that is there keeps its time. The shards come
// first: a catalogue that is in place has its shards in place. Shards that the manifest of an
// earlier run lists and that are no longer needed are removed last; nothing else is.
Result<WrittenPack> write_pack(Catalog catalog, const std::string& path,
                               ProseChoice choice = ProseChoice::automatic);

}  // namespace rangefinder::cli
