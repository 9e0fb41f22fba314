// How much text a pack may come to. Its bytes have a text once and may name it a million times;
// each time it becomes a text of its own, so that a pack of 4 MB could ask for terabytes.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>

#include "base/result.h"

namespace rangefinder {

// 64 MB, or 32 times the pack where that is more. Packs of guides need less than ten times their
// size.
//
//   TextRoom room(payload.size());
//   if (!room.take(text.size())) return room.error();
class TextRoom {
 public:
  explicit TextRoom(std::size_t pack_bytes)
      : most_(std::max<std::uint64_t>(kLeast, kTimes * std::uint64_t{pack_bytes})) {}

  // `bytes` of text, `times` over. False where that is more than is left, and from then on.
  bool take(std::uint64_t bytes, std::uint64_t times = 1) {
    if (bytes > 0 && times > (most_ - taken_) / bytes) enough_ = false;
    if (enough_) taken_ += bytes * times;
    return enough_;
  }

  bool was_enough() const { return enough_; }

  // What to say where it was not.
  std::unexpected<Error> error() const {
    return fail("The pack is damaged: its texts repeat until they take more than " +
                std::to_string(most_ >> 20U) + " MB. Make it again.");
  }

 private:
  static constexpr std::uint64_t kLeast = 64U << 20U;
  static constexpr std::uint64_t kTimes = 32;

  std::uint64_t most_;
  std::uint64_t taken_ = 0;
  bool enough_ = true;
};

}  // namespace rangefinder
