// Texts without what each shares with the one before. Names in their order, files and words share
// much: it saves a quarter of them, after brotli too.
//
//   "adobe/ml.md", "adobe/pm.md": shared {0, 6}, rest "adobe/ml.md" FF "pm.md" FF
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "catalog/texts.h"

namespace rangefinder {

class FrontCoder {
 public:
  // What is not UTF-8, such as the name of a file on an old disk, becomes U+FFFD.
  void add(std::string_view text);

  const std::vector<std::uint8_t>& shared() const { return shared_; }  // by text; at most 255
  const std::vector<std::uint8_t>& rest() const { return rest_; }      // 0xFF ends each

 private:
  std::vector<std::uint8_t> shared_, rest_;
  std::string before_;
};

// Nothing where they do not fit together, or where a text is not UTF-8.
std::optional<Texts> from_front_coded(std::span<const std::uint8_t> shared,
                                      std::span<const std::uint8_t> rest);

// Whether texts start in these bytes where `starts` says: it ascends from 0, and each text is
// UTF-8.
bool are_texts(std::span<const std::uint32_t> starts, std::span<const char> bytes);

}  // namespace rangefinder
