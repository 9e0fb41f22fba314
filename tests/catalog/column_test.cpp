#include "catalog/column.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;

TEST_CASE("A column owns its values, and copies share them", "[catalog][column]") {
  Column<int> copy;
  CHECK(copy.empty());
  {
    const Column<int> column(std::vector<int>{3, 1, 2});
    copy = column;
    CHECK(copy.data() == column.data());
  }
  CHECK(copy.size() == 3);
  CHECK(copy[1] == 1);
  CHECK(copy == Column<int>{3, 1, 2});
  CHECK_FALSE(copy == Column<int>{3, 1});
}

TEST_CASE("A column can look at values that someone else owns, as long as they do",
          "[catalog][column]") {
  auto owner = std::make_shared<const std::vector<int>>(std::vector<int>{1, 2, 3, 4});
  Column<int> column(std::span(*owner), owner);
  CHECK(column.data() == owner->data());
  const Column<int> part = column.slice(1, 2);
  CHECK(part == Column<int>{2, 3});
  const std::weak_ptr<const std::vector<int>> watched = owner;
  owner.reset();
  column = {};
  CHECK_FALSE(watched.expired());  // the slice still needs them
  CHECK(part[1] == 3);
}

TEST_CASE("A column is filled in place", "[catalog][column]") {
  const auto squares = Column<int>::filled(4, [](int* values) {
    for (int i = 0; i < 4; ++i) values[i] = i * i;
  });
  CHECK(squares == Column<int>{0, 1, 4, 9});
  CHECK(Column<int>::filled(0, [](int*) {}).empty());
}

TEST_CASE("Lists are slices of one column", "[catalog][column]") {
  const Lists<int> none;
  CHECK(none.size() == 0);
  const Lists<int> lists{{0, 2, 2, 3}, {5, 6, 7}};
  REQUIRE(lists.size() == 3);
  CHECK(std::ranges::equal(lists[0], std::vector<int>{5, 6}));
  CHECK(lists[1].empty());
  CHECK(std::ranges::equal(lists[2], std::vector<int>{7}));
}
