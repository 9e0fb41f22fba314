#include "catalog/buffer.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;

TEST_CASE("A buffer grows without zeros, and keeps what it is given", "[catalog]") {
  static_assert(std::is_same_v<Buffer<int>::allocator_type, LeaveUnset<int>>);
  Buffer<int> buffer(3);
  std::ranges::fill(buffer, 7);
  buffer.resize(1000);  // moves the three
  CHECK(buffer.size() == 1000);
  CHECK(std::count(buffer.begin(), buffer.begin() + 3, 7) == 3);
  buffer.assign(5, 1);
  CHECK(std::ranges::count(buffer, 1) == 5);
  buffer.push_back(2);
  CHECK(buffer.back() == 2);
}
