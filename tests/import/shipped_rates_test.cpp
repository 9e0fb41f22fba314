#include "import/shipped_rates.h"

#include <catch2/catch_test_macros.hpp>

#include "export/rates_json.h"
#include "support/describe.h"
#include "support/files.h"

using namespace rangefinder;

TEST_CASE("The rates that are shipped are those of data/rates.json", "[import]") {
  const auto rates =
      rates_from_json(tests::read_text(tests::source_folder() / "data" / "rates.json"));
  REQUIRE(rates);
  CHECK(shipped_rates() == *rates);
  CHECK(shipped_rates().has(tests::currency("GBP")));
}
