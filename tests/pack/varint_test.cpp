#include "pack/varint.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;
using Bytes = std::vector<std::uint8_t>;

TEST_CASE("Numbers take as few bytes as they need", "[pack]") {
  Bytes bytes;
  for (const std::uint32_t number : {0U, 127U, 128U, 300U, 16384U, 0xFFFFFFFFU}) {
    put_varint(bytes, number);
  }
  CHECK(bytes == Bytes{0, 127, 0x80, 1, 0xAC, 2, 0x80, 0x80, 1, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F});
  VarintReader reader(bytes);
  for (const std::uint32_t number : {0U, 127U, 128U, 300U, 16384U, 0xFFFFFFFFU}) {
    CHECK_FALSE(reader.done());
    CHECK(reader.next() == number);
  }
  CHECK(reader.done());
}

TEST_CASE("A reader is no longer good past the end and for what is too long", "[pack]") {
  const Bytes wrong[] = {
      {}, {0x80}, {0x80, 0x80, 0x80, 0x80, 0x10}, {0xFF, 0xFF, 0xFF, 0xFF, 0xFF}};
  for (const Bytes& bytes : wrong) {
    VarintReader reader(bytes);
    CHECK(reader.next() == 0);
    CHECK_FALSE(reader.good());
    CHECK_FALSE(reader.done());
  }
}

TEST_CASE("Differences near zero are small numbers, whatever their sign", "[pack]") {
  CHECK(zigzag(0) == 0);
  CHECK(zigzag(0U - 1U) == 1);
  CHECK(zigzag(1) == 2);
  CHECK(zigzag(0U - 2U) == 3);
  for (const std::uint32_t number : {0U, 1U, 77U, 0x7FFFFFFFU, 0x80000000U, 0xFFFFFFFFU}) {
    CHECK(unzigzag(zigzag(number)) == number);
  }
}
