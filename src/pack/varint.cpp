#include "pack/varint.h"

namespace rangefinder {

void put_varint(std::vector<std::uint8_t>& bytes, std::uint32_t number) {
  for (; number >= 128; number >>= 7) bytes.push_back(static_cast<std::uint8_t>(number | 128U));
  bytes.push_back(static_cast<std::uint8_t>(number));
}

std::uint32_t VarintReader::next_long() {
  std::uint64_t number = 0;
  for (int shift = 0; at_ != end_ && shift <= 28; shift += 7) {
    const std::uint8_t byte = *at_++;
    number |= static_cast<std::uint64_t>(byte & 127U) << shift;
    if (byte < 128) {
      if (number <= 0xFFFFFFFFU) return static_cast<std::uint32_t>(number);
      break;
    }
  }
  good_ = false;
  at_ = end_;
  return 0;
}

}  // namespace rangefinder
