// What dashes, slashes and parentheses between the numbers of a cell mean.
#include "guide/cell_chain.h"

#include <catch2/catch_test_macros.hpp>
#include <string>
#include <utility>
#include <vector>

#include "support/describe.h"

using namespace rangefinder;
using tests::describe;

namespace {

void check(const std::vector<std::pair<std::string, std::string>>& cases) {
  for (const auto& [text, means] : cases) {
    INFO(text);
    CHECK(describe(read_cell(text)) == means);
  }
}

CellChain chain(const std::string& text) {
  std::string unknown;
  return chain_at(cell_tokens(text, {}, unknown), 0, {});
}

}  // namespace

TEST_CASE("A chain ends with the last number that a dash or a slash joins", "[guide][cell_chain]") {
  const std::string plain = "£93K - £128K / $116K - $160K and £5K";
  const CellChain two = chain(plain);
  CHECK(two.ranges.size() == 2);
  CHECK(two.last == 6);
  CHECK_FALSE(two.period);
  const std::string timed = "$110K/yr - $180K/yr";
  const CellChain yearly = chain(timed);
  CHECK(yearly.ranges.size() == 1);
  REQUIRE(yearly.period);
  CHECK(yearly.period->years == 1);
}

TEST_CASE("A yearly value may print its grant, and stand beside it", "[guide][cell_chain]") {
  check({{"$10K-$15K/yr ($40K-$60K/4yr)",
          "USD 10,000–15,000; grant 40,000–60,000; per year; over 1 year"},
         {"$40K-$60K / $10K-$15K/yr", "USD 40,000–60,000; yearly 10,000–15,000"},
         {"$40K-$60K; $10-15K/yr", "USD 40,000–60,000; yearly 10,000–15,000"},
         {"£40K-£60K / $50K-$75K/yr",
          "GBP 40,000–60,000; or USD 50,000–75,000; per year; over 1 year"}});
}

TEST_CASE("Words may print their amount", "[guide][cell_chain]") {
  check({{"Discretionary ($50K-$200K)", "USD 50,000–200,000; note \"Discretionary\""},
         {"Options (£50K / $60K)", "GBP 50,000; or USD 60,000; note \"Options\""},
         {"None ($10K stipend)", "text \"None ($10K stipend)\""},
         {"No bonus ($10K)", "text \"No bonus ($10K)\""},
         {"Options (13,000)", "text \"Options (13,000)\""}});
}

TEST_CASE("A second currency may stand behind each end, or with words", "[guide][cell_chain]") {
  check({{"£109K ($137K) - £148K ($186K)", "GBP 109,000–148,000; or USD 137,000–186,000"},
         {"£109K ($137K) - £148K", "GBP 109,000; or USD 137,000; note \"£148K\""},
         {"£93K–£128K (approx. $116K–$160K)",
          "GBP 93,000–128,000; or USD 116,000–160,000; note \"approx.\""},
         {"£93K–£128K [$116K–$160K]", "GBP 93,000–128,000; or USD 116,000–160,000"}});
}
