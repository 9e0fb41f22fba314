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
