#include <array>
#include <bit>
#include <cstring>

#include "pack/pack.h"

namespace rangefinder {
namespace {

// Eight bytes a step ("slicing by 8"; Kounavis and Berry, "A Systematic Approach to Building High
// Performance Software-Based CRC Generators", 2005): table n tells what a byte does n bytes later.
using Tables = std::array<std::array<std::uint32_t, 256>, 8>;

// Made when first asked for: 8 KB that do not compress would weigh on the page.
const Tables& tables() {
  static const Tables made = [] {
    Tables tables{};
    for (std::uint32_t i = 0; i < 256; ++i) {
      std::uint32_t value = i;
      for (int bit = 0; bit < 8; ++bit) {
        value = (value & 1) != 0 ? 0xEDB88320U ^ (value >> 1) : value >> 1;
      }
      tables[0][i] = value;
    }
    for (std::size_t n = 1; n < 8; ++n) {
      for (std::size_t i = 0; i < 256; ++i) {
        const std::uint32_t before = tables[n - 1][i];
        tables[n][i] = tables[0][before & 0xFF] ^ (before >> 8);
      }
    }
    return tables;
  }();
  return made;
}

}  // namespace

std::uint32_t crc32(std::span<const std::byte> bytes) {
  static_assert(std::endian::native == std::endian::little);
  const Tables& t = tables();
  std::uint32_t crc = 0xFFFFFFFFU;
  for (; bytes.size() >= 8; bytes = bytes.subspan(8)) {
    std::uint32_t low = 0;
    std::uint32_t high = 0;
    std::memcpy(&low, bytes.data(), 4);
    std::memcpy(&high, bytes.data() + 4, 4);
    low ^= crc;
    crc = t[7][low & 0xFF] ^ t[6][low >> 8 & 0xFF] ^ t[5][low >> 16 & 0xFF] ^ t[4][low >> 24] ^
          t[3][high & 0xFF] ^ t[2][high >> 8 & 0xFF] ^ t[1][high >> 16 & 0xFF] ^ t[0][high >> 24];
  }
  for (const std::byte byte : bytes) {
    crc = t[0][(crc ^ std::to_integer<std::uint32_t>(byte)) & 0xFF] ^ (crc >> 8);
  }
  return crc ^ 0xFFFFFFFFU;
}

}  // namespace rangefinder
