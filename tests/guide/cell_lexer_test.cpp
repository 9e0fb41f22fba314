#include "guide/cell_lexer.h"

#include <catch2/catch_test_macros.hpp>

#include "support/describe.h"

using namespace rangefinder;
using Strings = std::vector<std::string>;

namespace {

// "number 210K", "dash –": what each token is and how it was written.
Strings tokens(std::string_view text) {
  constexpr const char* kNames[] = {"number", "dash", "slash", "group", "period", "word"};
  std::string unknown;
  Strings list;
  for (const CellToken& token : cell_tokens(text, {}, unknown)) {
    list.push_back(std::string(kNames[static_cast<std::size_t>(token.mark)]) + ' ' +
                   std::string(token.text));
  }
  if (!unknown.empty()) list.push_back("unknown " + unknown);
  return list;
}

CellNumber number(std::string_view text) {
  std::string unknown;
  const auto list = cell_tokens(text, {}, unknown);
  INFO(text);
  REQUIRE(list.size() == 1);
  REQUIRE(list[0].mark == CellMark::number);
  return list[0].number;
}

CellToken period(std::string_view text) {
  std::string unknown;
  const auto list = cell_tokens(text, {}, unknown);
  INFO(text);
  REQUIRE(list.size() == 1);
  REQUIRE(list[0].mark == CellMark::period);
  return list[0];
}

}  // namespace

TEST_CASE("A cell is numbers and what joins them", "[guide][lexer]") {
  CHECK(tokens("£93K - £128K / $116K") ==
        Strings{"number £93K", "dash -", "number £128K", "slash /", "number $116K"});
  CHECK(tokens("$440K–$720K ($110K/yr) est.") ==
        Strings{"number $440K", "dash –", "number $720K", "group $110K/yr", "word est."});
  CHECK(tokens("$100K to $150K") == Strings{"number $100K", "dash to", "number $150K"});
  CHECK(tokens("  ").empty());
}

TEST_CASE("A number has what belongs to it", "[guide][lexer]") {
  CHECK(number("$210K").amount() == 210'000);
  CHECK(number("$210K").currency == tests::currency("USD"));
  CHECK(number("EUR 1.05M").amount() == 1'050'000);
  CHECK(number("₹25,00,000").amount() == 2'500'000);
  CHECK(number("24 lakh").amount() == 2'400'000);
  CHECK(number("~$5K").amount() == 5'000);
  CHECK(number("7.5%").percent);
  CHECK(number("25%+").plus);
  CHECK(number("$190K+").plus);
  CHECK_FALSE(number("120").has_mark);
  CHECK(number("¥8M").has_mark);
  CHECK_FALSE(number("¥8M").currency);
}

TEST_CASE("A suffix ends with its word", "[guide][lexer]") {
  CHECK(tokens("5 kids") == Strings{"number 5", "word kids"});
  CHECK(tokens("5Kx") == Strings{"word 5Kx"});
}

TEST_CASE("A period stands behind a slash", "[guide][lexer]") {
  CHECK(period("/yr").period.years == 1);
  CHECK(period("/4yr").period.years == 4);
  CHECK(period("/ 4 years").period.years == 4);
  CHECK(period("/mo").period.period == Period::month);
  CHECK_FALSE(period("/mo").period.years);
  CHECK(period("/hr").period.period == Period::hour);
  CHECK(tokens("/yrs.x") == Strings{"period /yrs", "word .x"});
  CHECK(tokens("/monk") == Strings{"slash /", "word monk"});
}

TEST_CASE("A group ends with its own parenthesis, or with the cell", "[guide][lexer]") {
  CHECK(tokens("(a (b) c) d") == Strings{"group a (b) c", "word d"});
  CHECK(tokens("(a (b") == Strings{"group a (b"});
}

TEST_CASE("A code before a number that is no currency is told", "[guide][lexer]") {
  CHECK(tokens("XYZ 100K") == Strings{"number XYZ 100K", "unknown XYZ"});
  CHECK(tokens("XYZ shares") == Strings{"word XYZ", "word shares"});
}

TEST_CASE("A currency behind a no-break space is passed whole", "[cell][lexer][bad-input]") {
  std::string unknown;
  const std::string text = "6\xC2\xA0 $ \xC2\xA3 x";
  std::string tokens;
  for (const CellToken& token : cell_tokens(text, {}, unknown))
    tokens += '[' + std::string(token.text) + ']';
  CHECK(tokens == "[6][\xC2\xA0][$][\xC2\xA3][x]");
}
