// A set of bands, one bit each: what passes a filter. Filters are combined by and-ing whole words,
// so that a filter which changes is the only one that is looked at again.
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <vector>

namespace rangefinder {

class Bits {
 public:
  Bits() = default;
  Bits(std::size_t size, bool value) : size_(size), words_((size + 63) / 64, value ? ~0ULL : 0) {
    trim();
  }

  // The bands for which `passes(band)` is true. Made for loops that the compiler turns into vector
  // instructions: 64 answers as bytes, then packed.
  template <typename Passes>
  static Bits where(std::size_t size, Passes passes) {
    Bits bits(size, false);
    std::uint8_t answers[64];
    for (std::size_t word = 0; word < size / 64; ++word) {
      for (std::size_t i = 0; i < 64; ++i) {
        answers[i] = static_cast<std::uint8_t>(passes(word * 64 + i));
      }
      bits.words_[word] = packed(answers);
    }
    for (std::size_t at = size / 64 * 64; at < size; ++at) {
      if (passes(at)) bits.words_[at / 64] |= 1ULL << (at % 64);
    }
    return bits;
  }

  std::size_t size() const { return size_; }
  bool operator[](std::size_t at) const { return (words_[at / 64] >> (at % 64) & 1) != 0; }

  // Sets the bits [from, to).
  void set(std::size_t from, std::size_t to) {
    for (; from < to && from % 64 != 0; ++from) words_[from / 64] |= 1ULL << (from % 64);
    for (; from + 64 <= to; from += 64) words_[from / 64] = ~0ULL;
    for (; from < to; ++from) words_[from / 64] |= 1ULL << (from % 64);
  }

  void operator&=(const Bits& other) {
    for (std::size_t i = 0; i < words_.size(); ++i) words_[i] &= other.words_[i];
  }
  void flip() {
    for (std::uint64_t& word : words_) word = ~word;
    trim();
  }

  std::size_t count() const {
    std::size_t count = 0;
    for (const std::uint64_t word : words_) count += static_cast<std::size_t>(std::popcount(word));
    return count;
  }

  // How many of [from, to): for short stretches.
  std::uint32_t count(std::size_t from, std::size_t to) const {
    std::uint32_t count = 0;
    while (from < to) {
      const std::size_t word = from / 64;
      const std::size_t end = std::min(to, (word + 1) * 64);
      std::uint64_t bits = words_[word] >> (from % 64);
      if (const std::size_t length = end - from; length < 64) bits &= (1ULL << length) - 1;
      count += static_cast<std::uint32_t>(std::popcount(bits));
      from = end;
    }
    return count;
  }

  // Calls `visit(band)` for each band of the set, in ascending order.
  template <typename Visit>
  void for_each(Visit visit) const {
    for (std::size_t word = 0; word < words_.size(); ++word) {
      std::uint64_t bits = words_[word];
      if (bits == ~0ULL) {
        for (std::size_t i = 0; i < 64; ++i) visit(static_cast<std::uint32_t>(word * 64 + i));
        continue;
      }
      for (; bits != 0; bits &= bits - 1) {
        visit(static_cast<std::uint32_t>(word * 64 +
                                         static_cast<std::size_t>(std::countr_zero(bits))));
      }
    }
  }

  std::size_t bytes() const { return words_.size() * sizeof(std::uint64_t); }
  bool operator==(const Bits&) const = default;

 private:
  // 64 bytes of 0 or 1 as bits: a multiplication gathers eight of them in its highest byte.
  static std::uint64_t packed(const std::uint8_t* answers) {
    std::uint64_t word = 0;
    for (int i = 0; i < 8; ++i) {
      std::uint64_t eight = 0;
      std::memcpy(&eight, answers + i * 8, 8);
      word |= (eight * 0x0102040810204080ULL >> 56) << (i * 8);
    }
    return word;
  }

  void trim() {
    if (size_ % 64 != 0) words_.back() &= (1ULL << (size_ % 64)) - 1;
  }

  std::size_t size_ = 0;
  std::vector<std::uint64_t> words_;
};

}  // namespace rangefinder
