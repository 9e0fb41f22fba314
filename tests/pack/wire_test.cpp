#include "pack/wire.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;

TEST_CASE("Numbers are read where they are aligned", "[pack]") {
  alignas(8) const std::byte bytes[16] = {};
  CHECK(is_aligned(std::span(bytes)));
  CHECK_FALSE(is_aligned(std::span(bytes).subspan(4)));
  const AlignedCopy copy = aligned_copy(std::span(bytes).subspan(3));
  CHECK(is_aligned(copy.bytes));
  CHECK(copy.bytes.size() == 13);
}

TEST_CASE("All values are below a limit, or not", "[pack]") {
  const std::uint8_t values[] = {3, 1, 2};
  CHECK(all_below(std::span<const std::uint8_t>(values), 4));
  CHECK_FALSE(all_below(std::span<const std::uint8_t>(values), 3));
  CHECK(all_below(std::span<const std::uint8_t>(), 0));
}
