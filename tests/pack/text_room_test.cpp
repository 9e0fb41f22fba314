#include "pack/text_room.h"

#include <catch2/catch_test_macros.hpp>
#include <limits>

using namespace rangefinder;

TEST_CASE("There is room for 64 MB of text, or for 32 times the pack", "[pack]") {
  TextRoom small(1'000);
  CHECK(small.take(64U << 20U));
  CHECK(small.take(0, 1'000));
  CHECK(small.was_enough());
  CHECK_FALSE(small.take(1));
  CHECK_FALSE(small.was_enough());
  TextRoom large(4U << 20U);
  CHECK(large.take(1U << 20U, 128));
  CHECK_FALSE(large.take(1));
}

TEST_CASE("Room that was not enough stays so, and says what to do", "[pack]") {
  TextRoom room(0);
  CHECK_FALSE(room.take(65U << 20U));
  CHECK_FALSE(room.take(1));
  CHECK_FALSE(room.take(0));
  CHECK(room.error().error().message ==
        "The pack is damaged: its texts repeat until they take more than 64 MB. Make it again.");
}

TEST_CASE("Sizes that are too large to multiply are too much", "[pack]") {
  constexpr std::uint64_t kMost = std::numeric_limits<std::uint64_t>::max();
  CHECK_FALSE(TextRoom(1).take(kMost, kMost));
  CHECK_FALSE(TextRoom(1).take(std::uint64_t{1} << 32U, std::uint64_t{1} << 32U));
  CHECK(TextRoom(1).take(0, kMost));
}
