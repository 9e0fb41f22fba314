#include "pack/checksum.h"

#include <catch2/catch_test_macros.hpp>
#include <string_view>
#include <vector>

using namespace rangefinder;

namespace {

std::uint64_t sum(std::string_view text) { return checksum(std::as_bytes(std::span(text))); }

}  // namespace

// From xxHash's own tests (xsum_sanity_check.c) and its command line, xxh64sum -H3.
TEST_CASE("The checksum is XXH3 of 64 bits", "[pack]") {
  CHECK(sum("") == 0x2D06800538D394C2U);
  CHECK(sum("a") == 0xE6C632B61E964E1FU);
  CHECK(sum("abc") == 0x78AF5F94892F3950U);
}

TEST_CASE("A checksum changes with every byte of long input", "[pack]") {
  std::vector<std::byte> bytes(1000, std::byte{1});
  const std::uint64_t whole = checksum(bytes);
  for (std::byte& byte : bytes) {
    byte = std::byte{2};
    CHECK(checksum(bytes) != whole);
    byte = std::byte{1};
  }
}
