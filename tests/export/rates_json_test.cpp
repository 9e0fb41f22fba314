#include "export/rates_json.h"

#include <catch2/catch_test_macros.hpp>

#include "support/describe.h"
#include "support/files.h"

using namespace rangefinder;
using tests::currency;

namespace {

std::string refusal(std::string_view text) {
  const auto rates = rates_from_json(text);
  return rates ? "no error" : rates.error().message;
}

std::string with_rates(const std::string& rates) {
  return R"({"base": "USD", "date": "2025-12-31", "source": "s", "rates": )" + rates + "}";
}

}  // namespace

TEST_CASE("Rates have a date, a source and units per dollar", "[export][rates]") {
  const auto rates = rates_from_json(with_rates(R"({"USD": 1, "EUR": 0.8, "JPY": 150})"));
  REQUIRE(rates);
  CHECK(rates->date == "2025-12-31");
  CHECK(rates->source == "s");
  CHECK(rates->factor(currency("EUR"), currency("USD")) == 1.25);
  CHECK(rates->per_dollar[currency("JPY").index()] == 150);
  CHECK_FALSE(rates->has(currency("GBP")));
}

TEST_CASE("Currencies that are not known are passed over", "[export][rates]") {
  const auto rates = rates_from_json(with_rates(R"({"XAU": 0.0002, "EUR": 0.8})"));
  REQUIRE(rates);
  CHECK(rates->has(currency("EUR")));
}

TEST_CASE("Rates that are none are refused, with what to do", "[export][rates]") {
  for (const char* text : {"", "[]", "{", "null", "\"x\""}) {
    INFO(text);
    CHECK(refusal(text) ==
          "The exchange rates are not a JSON object. Make them again: scripts/update-rates.");
  }
  for (const char* text : {"{}", R"({"base": "EUR", "date": "d", "source": "s", "rates": {}})",
                           R"({"base": "USD", "source": "s", "rates": {}})",
                           R"({"base": "USD", "date": 5, "source": "s", "rates": {}})",
                           R"({"base": "USD", "date": "d", "rates": {}})",
                           R"({"base": "USD", "date": "d", "source": "s", "rates": []})",
                           R"({"base": "USD", "date": "d", "source": "s"})"}) {
    INFO(text);
    CHECK(refusal(text).starts_with("The exchange rates need "));
  }
}

TEST_CASE("A rate is a number above zero", "[export][rates]") {
  for (const char* rate : {"0", "-1", "\"1\"", "null"}) {
    INFO(rate);
    CHECK(refusal(with_rates(std::string("{\"EUR\": ") + rate + "}")) ==
          "The exchange rate of EUR is not a number above zero.");
  }
}

TEST_CASE("The shipped rates cover the currencies of the guides", "[export][rates][data]") {
  const auto rates =
      rates_from_json(tests::read_text(tests::source_folder() / "data" / "rates.json"));
  REQUIRE(rates);
  CHECK(rates->per_dollar[currency("USD").index()] == 1);
  CHECK(rates->date.size() == 10);
  CHECK(rates->source.find("currency-api") != std::string::npos);
  for (const char* code : {"USD", "GBP", "EUR", "SGD", "AUD", "CAD", "HKD", "BRL", "TWD", "INR",
                           "ILS", "CNY", "JPY", "SEK", "DKK", "NOK", "PLN", "UYU", "KRW"}) {
    INFO(code);
    CHECK(rates->has(currency(code)));
  }
}
