#include "catalog/words.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;

TEST_CASE("A text is words, folded", "[catalog]") {
  using Strings = std::vector<std::string>;
  CHECK(folded_words(" Zürich/Trade  C++ ") == Strings{"zurich", "trade", "c"});
  CHECK(folded_words("& —").empty());
  CHECK(folded_words("").empty());
}

TEST_CASE("Names are words, folded and in their order", "[catalog]") {
  const Texts words({"desk", "stripe", "trade", "zurich"});
  const auto lists = words_of(Texts({"Stripe", "The Trade Desk", "", "Zürich/Trade trade"}), words);
  CHECK(lists.starts == Column<std::uint32_t>{0, 1, 3, 3, 6});
  CHECK(lists.values == Column<std::uint32_t>{1, 2, 0, 3, 2, 2});
}

TEST_CASE("Words with a long common start are told apart", "[catalog]") {
  const Texts words({"internal", "internal1", "international", "internationalisation", "x"});
  CHECK(words_of(Texts({"International internal1 internationalism X internal"}), words).values ==
        Column<std::uint32_t>{2, 1, 4, 0});
  // A pack may say one word twice: each word of a name is one all the same.
  const std::vector<std::string> same(1'000, "longword");
  CHECK(words_of(Texts(same), Texts(same)).values.size() == 1'000);
}

TEST_CASE("Words that are not known are left out", "[catalog]") {
  CHECK(words_of(Texts({"A B"}), Texts({"b"})).values == Column<std::uint32_t>{0});
  CHECK(words_of(Texts({"A B"}), Texts(std::vector<std::string>())).values.empty());
}
