#include "guide/spoken_amounts.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

#include "support/describe.h"

using namespace rangefinder;
using tests::describe;

namespace {

std::string amounts(std::string_view text) {
  std::string list;
  for (const SpokenAmount& amount : find_amounts(text)) {
    if (!list.empty()) list += "; ";
    list += std::string(amount.currency.code()) + ' ' + describe(amount.range);
  }
  return list;
}

}  // namespace

TEST_CASE("Amounts are found in running text", "[guide][spoken_amounts]") {
  CHECK(amounts("from £165K, or A$140,000 and EUR 80,000") ==
        "GBP 165,000; AUD 140,000; EUR 80,000");
  CHECK(amounts("$95K-$110K+ a year") == "USD 95,000–110,000+");
  CHECK(amounts("between $1.05M – $1.2M") == "USD 1,050,000–1,200,000");
  CHECK(amounts("HK$1.56M and ₹25,00,000") == "HKD 1,560,000; INR 2,500,000");
  CHECK(amounts("(~$325,000)") == "USD 325,000");
}

TEST_CASE("A range may be spoken, a change is two amounts", "[guide][spoken_amounts]") {
  CHECK(amounts("$80K to $100K") == "USD 80,000–100,000");
  CHECK(amounts("from $80K to $100K") == "USD 80,000; USD 100,000");
  CHECK(amounts("$80K to 3 people") == "USD 80,000");
}

TEST_CASE("An amount knows where it stands", "[guide][spoken_amounts]") {
  const auto found = find_amounts("ask £90K-£95K+, now");
  REQUIRE(found.size() == 1);
  CHECK(found[0].start == 4);
  CHECK(found[0].end == 16);
}

TEST_CASE("What can be no pay is no amount", "[guide][spoken_amounts]") {
  CHECK(amounts("$21B+ ARR, a $2.8T fund, $200M raised, $20 billion, $1.5 million users") == "");
  CHECK(amounts("at ~$130 a share, $45/hour") == "");
  CHECK(amounts("$[X]K, $[35K-55K], [$90K? no: X], 2026, 15%, 950 RSUs, B2B, L5") == "USD 90,000");
  CHECK(amounts("KRW 150,000,000 and $150,000,000") == "KRW 150,000,000");
}

TEST_CASE("No text makes the finder of amounts stumble", "[guide][spoken_amounts]") {
  for (const char* text : {"", "$", "5", "$5", "€", "EUR", "EUR5", "$1-", "$1--$2", "$9,", "$9.",
                           "$999999999999999999999", "\xE2\x82", "kr5", "A$", "$9K-€", "$9K - "}) {
    INFO(text);
    for (const SpokenAmount& amount : find_amounts(text)) CHECK(amount.end > amount.start);
  }
}
