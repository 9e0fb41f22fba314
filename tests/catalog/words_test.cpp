#include "catalog/words.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;

TEST_CASE("Names are words, folded and in their order", "[catalog]") {
  const Texts words({"desk", "stripe", "trade", "zurich"});
  const auto lists = words_of(Texts({"Stripe", "The Trade Desk", "", "Zürich/Trade trade"}), words);
  CHECK(lists.starts == Column<std::uint32_t>{0, 1, 3, 3, 6});
  CHECK(lists.values == Column<std::uint32_t>{1, 2, 0, 3, 2, 2});
}

TEST_CASE("Words that are not known are left out", "[catalog]") {
  CHECK(words_of(Texts({"A B"}), Texts({"b"})).values == Column<std::uint32_t>{0});
  CHECK(words_of(Texts({"A B"}), Texts(std::vector<std::string>())).values.empty());
}
