#include "base/money.h"

#include <catch2/catch_test_macros.hpp>
#include <limits>

#include "support/describe.h"

using namespace rangefinder;
using tests::currency;

TEST_CASE("A period says how often it fits into a year", "[base][money]") {
  CHECK(per_year(Period::year) == 1);
  CHECK(per_year(Period::month) == 12);
  CHECK(per_year(Period::hour) == 40 * 52);
}

TEST_CASE("Every period has a name that reads back", "[base][money]") {
  for (const Period period : {Period::year, Period::month, Period::hour}) {
    CHECK(period_from_name(name(period)) == period);
  }
  CHECK(name(Period::hour) == "hour");
  CHECK_FALSE(period_from_name("week"));
  CHECK_FALSE(period_from_name(""));
}

TEST_CASE("Amounts round to the nearest whole unit, halves away from zero", "[base][money]") {
  CHECK(round_amount(2.4) == 2);
  CHECK(round_amount(2.5) == 3);
  CHECK(round_amount(-2.5) == -3);
  CHECK(round_amount(2.6e19) == kMostAmount);
  CHECK(round_amount(-1e300) == -kMostAmount);
  CHECK(round_amount(std::numeric_limits<double>::infinity()) == kMostAmount);
  CHECK(round_amount(std::numeric_limits<double>::quiet_NaN()) == kMostAmount);
  CHECK(short_amount(kMostAmount, currency("USD")) == "$9,007,199,254.74M");
  CHECK(short_amount(-kMostAmount, currency("USD"), 3) == "-$9,007,199,254.741M");
}

TEST_CASE("Short amounts use thousands and millions", "[base][money]") {
  const struct {
    Amount amount;
    const char* code;
    const char* text;
  } cases[] = {
      {0, "USD", "$0"},
      {950, "USD", "$950"},
      {1'000, "USD", "$1K"},
      {210'000, "USD", "$210K"},
      {85'500, "SGD", "S$85.5K"},
      {1'097, "USD", "$1.1K"},
      {999'949, "USD", "$999.9K"},
      {999'950, "USD", "$1M"},
      {1'050'000, "GBP", "£1.05M"},
      {1'800'000, "UYU", "UYU 1.8M"},
      {-12'000, "USD", "-$12K"},
  };
  for (const auto& [amount, code, text] : cases)
    CHECK(short_amount(amount, currency(code)) == text);
  CHECK(short_amount(210'000, Currency()) == "210K");
}

TEST_CASE("Short amounts have as many decimals as are asked for", "[base][money]") {
  CHECK(short_amount(85'449, currency("USD"), 0) == "$85K");
  CHECK(short_amount(85'549, currency("USD"), 2) == "$85.55K");
  CHECK(short_amount(1'054'000, currency("USD"), 0) == "$1.05M");
  CHECK(short_amount(1'054'321, currency("USD"), 3) == "$1.054M");
}

TEST_CASE("A short amount never says a thousand thousands", "[base][money]") {
  CHECK(short_amount(999'499, currency("USD"), 0) == "$999K");
  CHECK(short_amount(999'500, currency("USD"), 0) == "$1M");
  CHECK(short_amount(999'949, currency("USD"), 0) == "$1M");
  CHECK(short_amount(1'580'000'000, currency("KRW")) == "KRW 1,580M");
}

TEST_CASE("Digits are grouped by three", "[base][money]") {
  CHECK(grouped(0) == "0");
  CHECK(grouped(999) == "999");
  CHECK(grouped(1'000) == "1,000");
  CHECK(grouped(1'234'567) == "1,234,567");
  CHECK(grouped(-12'000) == "-12,000");
}

TEST_CASE("A short range says one amount where both ends are the same", "[base][money]") {
  CHECK(short_range({203'000, 300'000}, currency("GBP")) == "£203K – £300K");
  CHECK(short_range({90'000, 190'000, true}, currency("USD")) == "$90K – $190K+");
  CHECK(short_range({150'000, 150'000}, currency("USD")) == "$150K");
}

TEST_CASE("What people type for amounts is understood", "[base][money]") {
  const std::pair<const char*, Amount> cases[] = {
      {"200k", 200'000},     {"200K", 200'000},     {" 200 k ", 200'000},
      {"$200,000", 200'000}, {"1.05m", 1'050'000},  {"250", 250},
      {"€170k", 170'000},    {"USD 200k", 200'000}, {"0", 0},
      {"12.5K", 12'500},     {"S$85k", 85'000},
  };
  for (const auto& [text, amount] : cases) {
    INFO(text);
    CHECK(parse_typed_amount(text) == amount);
  }
}

TEST_CASE("What is no amount is named, with a form that works", "[base][money]") {
  for (const char* text : {"", " ", "$", "k", "lots", "200kk", "1.2.3", "-5", "1e5", "200k-300k",
                           "1,05m", "12,34", "1.5,000", "99999999999999999m"}) {
    const auto amount = parse_typed_amount(text);
    INFO(text);
    REQUIRE_FALSE(amount);
    CHECK(amount.error().message == "\"" + std::string(text) + "\" is not an amount. Try 200k.");
  }
}
