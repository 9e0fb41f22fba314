#include "base/currency.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <string>

#include "support/describe.h"

using namespace rangefinder;

TEST_CASE("A currency is found by its code, in either case", "[base][currency]") {
  CHECK(tests::currency("GBP").code() == "GBP");
  CHECK(Currency::from_code("gbp") == Currency::from_code("GBP"));
  for (const char* code : {"", "G", "GB", "GBPS", "XYZ", "£"}) {
    INFO(code);
    CHECK_FALSE(Currency::from_code(code));
  }
}

TEST_CASE("No currency is false and has no code", "[base][currency]") {
  CHECK_FALSE(Currency());
  CHECK(Currency().code().empty());
  CHECK(Currency().prefix().empty());
}

TEST_CASE("All currencies come in the order of their codes and keep their index",
          "[base][currency]") {
  const auto all = Currency::all();
  CHECK(std::ranges::is_sorted(all, {}, &Currency::code));
  CHECK(std::ranges::adjacent_find(all, {}, &Currency::code) == all.end());
  for (const Currency currency : all) {
    CHECK(currency);
    CHECK(currency.code().size() == 3);
    CHECK_FALSE(currency.prefix().empty());
    CHECK(Currency::from_index(currency.index()) == currency);
    CHECK(Currency::from_code(currency.code()) == currency);
  }
  CHECK_FALSE(Currency::from_index(0));
  CHECK_FALSE(Currency::from_index(255));
}

TEST_CASE("The currencies of the guides are known", "[base][currency]") {
  for (const char* code : {"USD", "GBP", "EUR", "SGD", "AUD", "CAD", "HKD", "BRL", "TWD", "INR",
                           "ILS", "CNY", "JPY", "SEK", "DKK", "NOK", "PLN", "UYU", "KRW", "CHF"}) {
    INFO(code);
    CHECK(Currency::from_code(code));
  }
}

TEST_CASE("A mark says its currency and its length", "[base][currency]") {
  const struct {
    const char* text;
    const char* code;
    std::size_t length;
  } cases[] = {
      {"$210K", "USD", 1},   {"£93K", "GBP", 2},     {"€5", "EUR", 3},     {"₹24L", "INR", 3},
      {"₪40K", "ILS", 3},    {"S$85K", "SGD", 2},    {"A$1", "AUD", 2},    {"C$1", "CAD", 2},
      {"HK$1", "HKD", 3},    {"R$1", "BRL", 2},      {"NT$1", "TWD", 3},   {"US$1", "USD", 3},
      {"EUR170K", "EUR", 3}, {"SGD 120K", "SGD", 3}, {"PLN", "PLN", 3},    {"RMB 500K", "CNY", 3},
      {"CN¥5", "CNY", 4},    {"Rs. 24L", "INR", 3},  {"Rs 24L", "INR", 2}, {"RM8K", "MYR", 2},
      {"Rp 120M", "IDR", 2}, {"₫5", "VND", 3},       {"฿5", "THB", 3},
  };
  for (const auto& [text, code, length] : cases) {
    const auto mark = currency_mark_at_start(text);
    INFO(text);
    REQUIRE(mark);
    CHECK(mark->currency.code() == code);
    CHECK(mark->length == length);
    CHECK_FALSE(mark->ambiguous);
  }
}

TEST_CASE("A mark of several currencies is ambiguous", "[base][currency]") {
  for (const char* text : {"¥700K", "kr 540,000", "kr"}) {
    const auto mark = currency_mark_at_start(text);
    INFO(text);
    REQUIRE(mark);
    CHECK(mark->ambiguous);
    CHECK_FALSE(mark->currency);
    CHECK(mark->length == 2);
  }
}

TEST_CASE("Words are no marks", "[base][currency]") {
  for (const char* text :
       {"", "210K", "krona", "Rst", "RMs", "EURO", "eur 5", "Senior", "XYZ 5", "K"}) {
    INFO(text);
    CHECK_FALSE(currency_mark_at_start(text));
  }
}
