#include "catalog/postings.h"

#include <catch2/catch_test_macros.hpp>
#include <vector>

using namespace rangefinder;
using Ids = std::vector<std::uint32_t>;

namespace {

Ids texts_with(const Postings& postings, std::size_t word) {
  Ids texts;
  postings.each(word, [&](std::uint32_t text) { texts.push_back(text); });
  return texts;
}

// Texts {0, 1, 1}, {}, {1, 0}, {1}.
Postings small() { return Postings::of({{0, 3, 3, 5, 6}, {0, 1, 1, 1, 0, 1}}, 3); }

}  // namespace

TEST_CASE("A word knows the texts that have it", "[catalog]") {
  const Postings postings = small();
  CHECK(postings.words() == 3);
  CHECK(postings.texts() == 4);
  CHECK(texts_with(postings, 0) == Ids{0, 2});
  CHECK(texts_with(postings, 1) == Ids{0, 2, 3});
  CHECK(texts_with(postings, 2).empty());
  CHECK(Postings().words() == 0);
}

TEST_CASE("The words with most bytes come first", "[catalog]") {
  const Postings postings = small();
  CHECK(postings.sizes() == Column<std::uint32_t>{2, 3, 0});
  CHECK(postings.gaps() == Column<std::uint8_t>{0, 1, 0, 0, 1});
}

TEST_CASE("Gaps of any width come back", "[catalog]") {
  Ids starts = {0};
  Ids values;
  Ids expected;
  for (std::uint32_t text = 0; text < 40'000; ++text) {
    if (text == 5 || text == 6 || text == 134 || text == 262 || text == 39'999) {
      values.push_back(0);
      expected.push_back(text);
    }
    starts.push_back(static_cast<std::uint32_t>(values.size()));
  }
  const Postings postings = Postings::of({starts, values}, 1);
  CHECK(postings.gaps().size() == 1 + 1 + 1 + 1 + 3);
  CHECK(texts_with(postings, 0) == expected);
  CHECK(Postings::from(postings.sizes(), postings.gaps(), postings.texts()) == postings);
}

TEST_CASE("Sizes of words that do not add up are refused", "[catalog]") {
  const Postings good = small();
  CHECK(Postings::from(good.sizes(), good.gaps(), 4) == good);
  CHECK_FALSE(Postings::from({2, 3}, {0, 1, 0, 0}, 4));
  CHECK_FALSE(Postings::from({2, 3}, {0, 1, 0, 0, 0, 0}, 4));
  CHECK_FALSE(Postings::from({1U, 0xFFFFFFFFU, 1U}, {0}, 4));
}

TEST_CASE("Whatever the bytes say, no text is named that is not there", "[catalog]") {
  using Bytes = std::vector<std::uint8_t>;
  const std::pair<Bytes, Ids> cases[] = {{{0, 1, 0}, {0, 2, 3}},
                                         {{0, 1, 0, 0}, {0, 2, 3}},
                                         {{4}, {}},
                                         {{3}, {3}},
                                         {{0x84, 0}, {}},
                                         {{0x83, 0}, {3}},
                                         {{1, 128}, {1, 2}},
                                         {{255, 255, 255, 255, 127}, {}},
                                         {{0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 1}, {}}};
  for (const auto& [bytes, texts] : cases) {
    const auto postings =
        Postings::from({static_cast<std::uint32_t>(bytes.size())}, Bytes(bytes), 4);
    REQUIRE(postings);
    CHECK(texts_with(*postings, 0) == texts);
  }
}
