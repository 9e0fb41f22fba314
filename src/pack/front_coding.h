// Texts without what each shares with the one before. Names in their order, files and words share
// much: it saves a quarter of them, after brotli too.
//
//   "adobe/ml.md", "adobe/pm.md": shared {0, 6}, rest "adobe/ml.md" FF "pm.md" FF
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "catalog/texts.h"

namespace rangefinder {

struct FrontCoded {
  std::vector<std::uint8_t> shared;  // bytes, by text; at most 255
  std::vector<std::uint8_t> rest;    // each ends with 0xFF, which no UTF-8 has
};

// What is not UTF-8, such as the name of a file on an old disk, becomes U+FFFD.
FrontCoded front_coded(const Texts& texts);

// Nothing where they do not fit together, or where a text is not UTF-8.
std::optional<Texts> from_front_coded(std::span<const std::uint8_t> shared,
                                      std::span<const std::uint8_t> rest);

}  // namespace rangefinder
