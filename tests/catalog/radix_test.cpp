#include "catalog/radix.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <numeric>
#include <random>

using namespace rangefinder;

namespace {

Buffer<std::uint32_t> numbered(std::size_t size) {
  Buffer<std::uint32_t> ids(size);
  std::iota(ids.begin(), ids.end(), 0);
  return ids;
}

}  // namespace

TEST_CASE("Ids come in the order of their keys, equal ones as they were", "[catalog][radix]") {
  Buffer<std::uint32_t> ids = {4, 2, 0, 1, 3};
  radix_sort(ids, std::vector<std::uint32_t>{7, 5, 7, 9, 5}, {}, 9);
  CHECK(ids == Buffer<std::uint32_t>{4, 1, 2, 0, 3});
}

TEST_CASE("Ties decide where keys are equal", "[catalog][radix]") {
  auto ids = numbered(4);
  radix_sort(ids, std::vector<std::uint32_t>{1, 1, 0, 1}, std::vector<std::uint16_t>{9, 3, 2047, 9},
             1);
  CHECK(ids == Buffer<std::uint32_t>{2, 1, 0, 3});
}

TEST_CASE("Keys of any number of digits sort as std::stable_sort does", "[catalog][radix]") {
  std::mt19937 random(7);  // NOLINT: the same numbers in each run
  for (const std::uint32_t greatest : {0U, 1U, 2047U, 2048U, 4'194'303U, 4'194'304U, 0xFFFFFFFFU}) {
    for (const std::size_t size : {0U, 1U, 2U, 1000U}) {
      std::uniform_int_distribution<std::uint32_t> key_of(0, greatest);
      std::vector<std::uint32_t> keys(size);
      std::vector<std::uint16_t> ties(size);
      for (auto& key : keys) key = key_of(random);
      for (auto& tie : ties) tie = static_cast<std::uint16_t>(random() % kDigits);
      auto expected = numbered(size);
      std::ranges::shuffle(expected, random);
      auto ids = expected;
      std::ranges::stable_sort(expected, [&](auto a, auto b) {
        return std::pair(keys[a], ties[a]) < std::pair(keys[b], ties[b]);
      });
      radix_sort(ids, keys, ties, greatest);
      INFO("greatest " << greatest << ", size " << size);
      CHECK(ids == expected);
    }
  }
}
