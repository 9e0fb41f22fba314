// A catalogue as bytes and back.
//
// A pack is a header of 16 bytes, all integers little-endian, and a FlatBuffer (catalog.fbs):
//
//   offset  size  what
//   0       4     "RFPK"
//   4       4     format version: 1
//   8       4     size of the FlatBuffer in bytes
//   12      4     CRC-32 of the FlatBuffer (the polynomial of zlib and PNG)
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "base/result.h"
#include "catalog/catalog.h"

namespace rangefinder {

inline constexpr std::uint32_t kPackVersion = 1;

// The same catalogue gives the same bytes.
std::vector<std::byte> save_pack(const Catalog& catalog);

// Checks everything before it is used: truncated, foreign, newer or corrupted bytes give an error
// that says which, never a broken catalogue.
Result<Catalog> load_pack(std::span<const std::byte> bytes);

// CRC-32 as zlib computes it.
std::uint32_t crc32(std::span<const std::byte> bytes);

}  // namespace rangefinder
