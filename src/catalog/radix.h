// Stable sorting of band ids by integer keys, in time that follows the number of bands and of
// digits. (Radix sort from the least significant digit; Knuth, The Art of Computer Programming
// 3, 5.2.5.)
#pragma once

#include <cstdint>
#include <span>

#include "catalog/buffer.h"

namespace rangefinder {

// Digits are of 11 bits: their counters stay in the nearest cache.
inline constexpr unsigned kDigitBits = 11;
inline constexpr std::uint32_t kDigits = 1U << kDigitBits;

// Puts `ids` in ascending order of keys[id], and where that is equal of ties[id], which is below
// kDigits; equal ones keep their order. `ties` may be empty. No key is above `greatest`.
void radix_sort(Buffer<std::uint32_t>& ids, std::span<const std::uint32_t> keys,
                std::span<const std::uint16_t> ties, std::uint32_t greatest);

}  // namespace rangefinder
