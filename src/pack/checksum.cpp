#include "pack/checksum.h"

#define XXH_INLINE_ALL
#define XXH_NO_XXH32
#include <xxhash.h>

namespace rangefinder {

std::uint64_t checksum(std::span<const std::byte> bytes) {
  return XXH3_64bits(bytes.data(), bytes.size());
}

}  // namespace rangefinder
