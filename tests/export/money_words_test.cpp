#include "export/money_words.h"

#include <catch2/catch_test_macros.hpp>

#include "support/describe.h"

using namespace rangefinder;
using tests::currency;

TEST_CASE("A range of money names its currency at both ends", "[export][money]") {
  CHECK(money_text({210'000, 300'000}, false, currency("USD")) == "$210K – $300K");
  CHECK(money_text({17'500, 19'000}, true, currency("USD")) == "$17.5K – $19K+");
  CHECK(money_text({150'000, 150'000}, false, currency("USD")) == "$150K");
  CHECK(money_text(Ends{}, false, currency("USD")) == "—");
}

TEST_CASE("An amount alone has no end", "[export][money]") {
  CHECK(money_text(410'400, currency("USD")) == "$410K");
  CHECK(money_text(17'250, currency("GBP")) == "£17.3K");
  CHECK(money_text(kAbsent, currency("USD")) == "—");
}

TEST_CASE("A gap is a signed share of whole percents", "[export][money]") {
  CHECK(gap_text(0.204) == "+20%");
  CHECK(gap_text(-0.05) == "−5%");
  CHECK(gap_text(0.001) == "0%");
  CHECK(gap_text(kAbsent).empty());
}

TEST_CASE("Figures in a column share one scale, by the greatest of them", "[export][money]") {
  const auto scaled = [](double greatest, bool thousands = false) {
    const AmountScale scale = amount_scale(greatest, thousands);
    return std::to_string(static_cast<int>(scale.divisor)) + scale.suffix + " " +
           std::to_string(scale.decimals);
  };
  CHECK(scaled(0) == "1 0");
  CHECK(scaled(9'999) == "1 0");
  CHECK(scaled(9'999, true) == "1000K 1");
  CHECK(scaled(10'000) == "1000K 1");
  CHECK(scaled(100'000) == "1000K 0");
  CHECK(scaled(99'999'999) == "1000K 0");
  CHECK(scaled(100'000'000) == "1000000M 0");
}

TEST_CASE("A scale is named behind its currency", "[export][money]") {
  const AmountScale thousands = amount_scale(500'000);
  CHECK(scaled_unit(currency("USD"), thousands) == "$K");
  CHECK(scaled_unit(currency("PLN"), thousands) == "PLN K");
  CHECK(scaled_unit(currency("SGD"), thousands) == "S$K");
  CHECK(scaled_unit(currency("PLN"), {}) == "PLN");
}

TEST_CASE("A bonus in percent is said as it is printed", "[export][money]") {
  Printed printed;
  printed.percent_low = printed.percent_high = kAbsent;
  CHECK(bonus_percent(printed).empty());
  printed.percent_low = printed.percent_high = 10;
  CHECK(bonus_percent(printed) == "10%");
  printed.percent_low = 7.5;
  CHECK(bonus_percent(printed) == "7.5–10%");
}
