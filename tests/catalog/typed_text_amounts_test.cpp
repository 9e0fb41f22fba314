#include "catalog/typed_text_amounts.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;

namespace {

// "200000..400000 EUR", "200000.." for an open end, or the error.
std::string read(std::string_view typed) {
  const auto amounts = parse_typed_amounts(typed);
  if (!amounts) return amounts.error();
  std::string text = amounts->low ? std::to_string(*amounts->low) : "";
  text += "..";
  if (amounts->high) text += std::to_string(*amounts->high);
  if (amounts->currency) text += ' ' + std::string(amounts->currency.code());
  return text;
}

}  // namespace

TEST_CASE("One amount is both ends", "[catalog][typed-text]") {
  CHECK(read("200k") == "200000..200000");
  CHECK(read("1.05m") == "1050000..1050000");
  CHECK(read("250") == "250..250");
  CHECK(read("\"200,000\"") == "200000..200000");
  CHECK(read("10,50,000") == "1050000..1050000");
  CHECK(read("1,050,000.5") == "1050001..1050001");
}

TEST_CASE("Two amounts are a range, either of them may be left out", "[catalog][typed-text]") {
  CHECK(read("200k..400k") == "200000..400000");
  CHECK(read("200k..") == "200000..");
  CHECK(read("..400k") == "..400000");
  CHECK(read("1.5m..2.25m") == "1500000..2250000");
  CHECK(read("$200,000..$400,000") == "200000..400000 USD");
  CHECK(read("\"$200,000\" .. \"$400,000\"") == "200000..400000 USD");
}

TEST_CASE("A mark or a code in front is the currency", "[catalog][typed-text]") {
  CHECK(read("$200k") == "200000..200000 USD");
  CHECK(read("US$200k") == "200000..200000 USD");
  CHECK(read("£250k") == "250000..250000 GBP");
  CHECK(read("€200k..300k") == "200000..300000 EUR");
  CHECK(read("200k..€300k") == "200000..300000 EUR");
  CHECK(read("EUR200k") == "200000..200000 EUR");
  CHECK(read("eur200k") == "200000..200000 EUR");
  CHECK(read("S$85.5k") == "85500..85500 SGD");
  CHECK(read("₹10,50,000") == "1050000..1050000 INR");
}

TEST_CASE("What is not an amount is named, with what to write", "[catalog][typed-text]") {
  CHECK(read("20ok") == "\"20ok\" is not an amount. Try 200k.");
  CHECK(read("high") == "\"high\" is not an amount. Try 200k.");
  CHECK(read("200k..2oo") == "\"2oo\" is not an amount. Try 200k.");
  CHECK(read("-5k") == "\"-5k\" is not an amount. Try 200k.");
  CHECK(read("1e99") == "\"1e99\" is not an amount. Try 200k.");
  CHECK(read("$$5") == "\"$$5\" is not an amount. Try 200k.");
  CHECK(read("999999999999999999") == "\"999999999999999999\" is not an amount. Try 200k.");
  CHECK(read("EUR") == "\"EUR\" is not an amount. Try EUR200k.");
  CHECK(read("..") == "\"..\" is not an amount. Try 200k..400k.");
  CHECK(read("250k-400k") == "\"250k-400k\" is not an amount. Try 250k..400k.");
  CHECK(read("£250k–£400k") == "\"£250k–£400k\" is not an amount. Try £250k..£400k.");
}

TEST_CASE("A comma that groups no thousands is not passed over", "[catalog][typed-text]") {
  for (const char* typed : {"1,05m", "1,5", ",500", "1,", "1,,000", "1.5,000", "1000,00"}) {
    INFO(typed);
    CHECK(read(typed).ends_with(" is not an amount. Try 200k."));
  }
}

TEST_CASE("The sign of several currencies asks for the code", "[catalog][typed-text]") {
  CHECK(read("¥10m") ==
        "\"¥\" is the sign of several currencies. Write the ISO code, as in JPY10m.");
  CHECK(read("kr500k") ==
        "\"kr\" is the sign of several currencies. Write the ISO code, as in SEK500k.");
}

TEST_CASE("Two currencies in one range are an error", "[catalog][typed-text]") {
  CHECK(read("£200k..$300k") ==
        "\"£200k..$300k\" has two currencies. Write one of them, in front.");
}

TEST_CASE("Low above high is an error", "[catalog][typed-text]") {
  CHECK(read("400k..200k") == "\"400k\" is above \"200k\". Write the lower one first.");
  CHECK(read("200k..200k") == "200000..200000");
}

TEST_CASE("Amounts are told from words by their start", "[catalog][typed-text]") {
  for (const char* typed : {"50k", "$50k", "eur50k", "50k..", "..50k", "\"50k\"", "¥5"}) {
    INFO(typed);
    CHECK(looks_like_amounts(typed));
  }
  for (const char* typed : {"rsu", "options+rsu", "", "£", "private_equity", "eur", "\"\""}) {
    INFO(typed);
    CHECK_FALSE(looks_like_amounts(typed));
  }
}
