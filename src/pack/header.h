// What stands before the FlatBuffer (catalog.fbs) of a pack: 32 bytes, all integers little-endian.
//
//   offset  size  what
//   0       4     "RFPK"
//   4       4     format version: 2
//   8       4     what it is: 1 a catalogue, 2 a shard
//   12      4     0
//   16      8     size of the FlatBuffer in bytes
//   24      8     XXH3-64 of the FlatBuffer
//
// FlatBuffers' verifier keeps a reader within the bytes; it does not see a flipped bit in a number.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "base/result.h"

namespace rangefinder {

inline constexpr std::uint32_t kPackVersion = 2;
inline constexpr std::size_t kPackHeaderSize = 32;

enum class PackKind : std::uint32_t { catalogue = 1, shard = 2 };

// The payload behind its header.
std::vector<std::byte> with_header(PackKind kind, std::span<const std::byte> payload);

// The payload, where the header is one of `kind` and holds. Errors say what the bytes are instead
// (foreign, of another version, of the other kind, cut off, damaged) and what to do.
Result<std::span<const std::byte>> payload_of(std::span<const std::byte> bytes, PackKind kind);

}  // namespace rangefinder
