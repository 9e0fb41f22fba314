#include "base/number_signs.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;

namespace {

const NumberSigns kGerman{.group = ".", .decimal = ","};
const NumberSigns kFrench{.group = "\u202f", .decimal = ","};

}  // namespace

TEST_CASE("Numbers get the signs of another country", "[number_signs]") {
  CHECK(with_signs("$1,234,567.5", kGerman) == "$1.234.567,5");
  CHECK(with_signs("$1.05M – $2.5M", kGerman) == "$1,05M – $2,5M");
  CHECK(with_signs("4,466 guides", kFrench) == "4\u202f466 guides");
  CHECK(with_signs("5–15%", kGerman) == "5–15%");
  CHECK(with_signs("over 12.5%.", kGerman) == "over 12,5%.");
  CHECK(with_signs("1,234", NumberSigns{.group = "", .decimal = ","}) == "1234");
}

TEST_CASE("What is no number keeps its signs", "[number_signs]") {
  for (const char* text : {"", "London, 12 bands", "1, 2 and 3", "12,34", "1,2345", "v1.2",
                           "31.12.2025", "1.2.3", "Berlin (L5.5)", "a.b", "lines 3,4", "…"}) {
    CHECK(with_signs(text, kGerman) == text);
  }
}

TEST_CASE("In English nothing changes", "[number_signs]") {
  CHECK(with_signs("$1,234.5", NumberSigns()) == "$1,234.5");
}
