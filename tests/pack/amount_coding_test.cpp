#include "pack/amount_coding.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;

namespace {

AmountColumns columns(const std::vector<std::uint32_t>& low,
                      const std::vector<std::uint32_t>& high) {
  AmountColumns columns;
  columns.fill({low, high});
  return columns;
}

std::optional<AmountColumns> decoded(const CodedAmounts& coded, std::size_t bands) {
  return decode_amounts(coded.values, coded.low_bytes, coded.high_bytes, bands);
}

}  // namespace

TEST_CASE("Amounts become indices into those that there are", "[pack]") {
  AmountColumns amounts = columns({100, kNoAmount, 200}, {200, kNoAmount, 200});
  amounts[4] = {{300, 100, kNoAmount}, {300, 300, kNoAmount}};
  const auto coded = code_amounts(amounts);
  REQUIRE(coded);
  CHECK(coded->values == std::vector<std::uint32_t>{100, 100, 100, kNoAmount - 300});
  // Base: the first value, and one further; none; the second alone.
  CHECK(std::vector(coded->low_bytes.begin(), coded->low_bytes.begin() + 6) ==
        std::vector<std::uint8_t>{0, 1, 3, 0, 1, 0});
  // Stated, from base: 2 - 0, 0 - 3 and 3 - 1.
  CHECK(std::vector(coded->low_bytes.end() - 6, coded->low_bytes.end()) ==
        std::vector<std::uint8_t>{2, 0, 253, 2, 2, 0});
  CHECK(coded->high_bytes[26] == 255);
  CHECK(decoded(*coded, 3) == amounts);
}

TEST_CASE("As many amounts as two bytes can tell apart are coded, no more", "[pack]") {
  std::vector<std::uint32_t> many(65536);
  for (std::uint32_t i = 0; i < many.size(); ++i) many[i] = i * 3;
  const auto coded = code_amounts(columns(many, many));
  REQUIRE(coded);
  CHECK(decoded(*coded, many.size()) == columns(many, many));
  many.push_back(1);
  CHECK_FALSE(code_amounts(columns(many, many)));
}

TEST_CASE("No bands have no amounts", "[pack]") {
  const auto coded = code_amounts(columns({}, {}));
  REQUIRE(coded);
  CHECK(decoded(*coded, 0));
  CHECK_FALSE(decoded(*coded, 1));
}

TEST_CASE("One end without the other is refused", "[pack]") {
  const auto coded = code_amounts(columns({1}, {kNoAmount}));
  REQUIRE(coded);
  CHECK_FALSE(decoded(*coded, 1));
}

TEST_CASE("An index of no value is no amount", "[pack]") {
  const auto columns = decode_amounts(
      std::vector<std::uint32_t>{7}, std::vector<std::uint8_t>{9, 0, 0, 0, 0, 0, 0, 0, 0, 0},
      std::vector<std::uint8_t>{0, 255, 0, 0, 0, 0, 0, 0, 247, 0}, 1);
  REQUIRE(columns);
  CHECK((*columns)[0].low[0] == kNoAmount);
  CHECK((*columns)[0].high[0] == kNoAmount);
  CHECK((*columns)[1].low[0] == 7);
}

TEST_CASE("Columns hold where lows are below highs and both are there", "[pack]") {
  using Amounts = std::vector<std::uint32_t>;
  CHECK(hold(Amounts{1, kNoAmount, 5}, Amounts{2, kNoAmount, 5}));
  CHECK_FALSE(hold(Amounts{1, 3}, Amounts{2, 2}));
  CHECK_FALSE(hold(Amounts{1}, Amounts{kNoAmount}));
}
