// Numbers of 32 bits in as few bytes as they need: seven bits a byte, the lowest first, 128 added
// to all but the last. 300 is AC 02.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace rangefinder {

void put_varint(std::vector<std::uint8_t>& bytes, std::uint32_t number);

// Signed numbers as unsigned ones that are small where they are near zero: 0, -1, 1, -2 are 0, 1,
// 2, 3. Differences wrap around, so that any two lines have one.
constexpr std::uint32_t zigzag(std::uint32_t difference) {
  return (difference << 1) ^ (0U - (difference >> 31));
}
constexpr std::uint32_t unzigzag(std::uint32_t number) {
  return (number >> 1) ^ (0U - (number & 1U));
}

// Reads numbers one after another. Past the end, and where a number is longer than 32 bits, it
// gives 0 and is no longer good.
class VarintReader {
 public:
  explicit VarintReader(std::span<const std::uint8_t> bytes)
      : at_(bytes.data()), end_(bytes.data() + bytes.size()) {}

  std::uint32_t next() {
    if (at_ != end_ && *at_ < 128) [[likely]]
      return *at_++;
    // By value, so that a reader in a loop stays in registers.
    const Read read = read_long(at_, end_);
    at_ = read.at;
    good_ = good_ && read.good;
    return read.number;
  }
  bool at_end() const { return at_ == end_; }

  // Whether all was well and nothing is left.
  bool done() const { return good_ && at_ == end_; }
  bool good() const { return good_; }

 private:
  struct Read {
    const std::uint8_t* at;
    std::uint32_t number;
    bool good;
  };
  static Read read_long(const std::uint8_t* at, const std::uint8_t* end);

  const std::uint8_t* at_;
  const std::uint8_t* end_;
  bool good_ = true;
};

}  // namespace rangefinder
