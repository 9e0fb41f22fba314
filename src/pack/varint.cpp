#include "pack/varint.h"

namespace rangefinder {

void put_varint(std::vector<std::uint8_t>& bytes, std::uint32_t number) {
  for (; number >= 128; number >>= 7) bytes.push_back(static_cast<std::uint8_t>(number | 128U));
  bytes.push_back(static_cast<std::uint8_t>(number));
}

VarintReader::Read VarintReader::read_long(const std::uint8_t* at, const std::uint8_t* end) {
  std::uint64_t number = 0;
  for (int shift = 0; at != end && shift <= 28; shift += 7) {
    const std::uint8_t byte = *at++;
    number |= static_cast<std::uint64_t>(byte & 127U) << shift;
    if (byte < 128) {
      if (number > 0xFFFFFFFFU) break;
      return {at, static_cast<std::uint32_t>(number), true};
    }
  }
  return {end, 0, false};
}

}  // namespace rangefinder
