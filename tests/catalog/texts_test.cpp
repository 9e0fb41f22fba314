#include "catalog/texts.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;

TEST_CASE("Texts are found by their number and by themselves", "[catalog][texts]") {
  const Texts texts(std::vector<std::string>{"Meta", "", "Zürich"});
  CHECK(texts.size() == 3);
  CHECK(texts[0] == "Meta");
  CHECK(texts[1].empty());
  CHECK(texts[2] == "Zürich");
  CHECK(texts.find("Zürich") == 2);
  CHECK_FALSE(texts.find("Zurich"));
  CHECK(Texts().size() == 0);
}

TEST_CASE("A dictionary's order is that of names: case and accents do not count",
          "[catalog][texts]") {
  Interner interner;
  CHECK(interner.intern("Zürich") == 0);
  CHECK(interner.intern("oslo") == 1);
  CHECK(interner.intern("Århus") == 2);
  CHECK(interner.intern("oslo") == 1);
  CHECK(interner.intern("Oslo") == 3);
  const Sorted order = sorted(interner);
  CHECK(order.texts == Texts(std::vector<std::string>{"Århus", "Oslo", "oslo", "Zürich"}));
  CHECK(order.new_id == std::vector<ValueId>{3, 2, 0, 1});
}

TEST_CASE("Columns are equal where their values are, whoever owns them", "[catalog][texts]") {
  const std::vector<int> values = {1, 2, 3};
  const Column<int> looking(values, nullptr);
  CHECK(looking == Column<int>{1, 2, 3});
  CHECK(looking.data() == values.data());
  CHECK_FALSE(looking == Column<int>{1, 2});
  const Column<int> copy = Column<int>{4, 5};
  CHECK(copy[1] == 5);
}
