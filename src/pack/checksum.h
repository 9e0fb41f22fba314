// The hash of bytes: for the header of a pack, and for the names of shards.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace rangefinder {

// XXH3 of 64 bits without a seed. It finds damage; it does not keep anyone from making other bytes
// with the same checksum.
std::uint64_t checksum(std::span<const std::byte> bytes);

}  // namespace rangefinder
