// A catalogue as bytes and back: a header (header.h) and a FlatBuffer (catalog.fbs). docs/packs.md
// tells the format in words.
//
// The prose of guides is in the pack, or in one shard for each company (shard.h). That of guides
// that a person imported is in it, unless the catalogue says which shards have it (your_shards).
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

#include "base/result.h"
#include "catalog/catalog.h"
#include "pack/header.h"

namespace rangefinder {

enum class ProsePlace { inside, shards };

// From how many bands on amounts, and from how many texts on texts, are written as they are used:
// to decode them would take longer than all else, while their bytes, which are a third more after
// brotli, are no longer what a person waits for.
inline constexpr std::size_t kPlainFrom = 100'000;

// The same catalogue gives the same bytes. Texts that are not UTF-8 get U+FFFD. Without prose
// inside, the pack says which shards have it (Catalog::shards, which save_shards sets).
std::vector<std::byte> save_pack(const Catalog& catalog, ProsePlace prose = ProsePlace::inside,
                                 std::size_t plain_from = kPlainFrom);

// Checks everything before it is used: truncated, foreign, newer or corrupted bytes give an error
// that says which, never a broken catalogue.
//
// Large columns look straight into `bytes` where they have an `owner` that keeps them, and lie at
// an address that eight divides; else into one copy of them.
//
//   auto bytes = std::make_shared<const std::vector<std::byte>>(...);
//   auto catalog = load_pack(*bytes, bytes);
Result<Catalog> load_pack(std::span<const std::byte> bytes,
                          std::shared_ptr<const void> owner = nullptr);

// The owner of bytes that are always there, such as those that are linked into the program.
std::shared_ptr<const void> owner_of_static_bytes();

}  // namespace rangefinder
