#include "base/finding.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;

TEST_CASE("Severities are named as compilers name them, and ordered", "[base][finding]") {
  CHECK(name(Severity::info) == "info");
  CHECK(name(Severity::warning) == "warning");
  CHECK(name(Severity::error) == "error");
  CHECK(Severity::info < Severity::warning);
  CHECK(Severity::warning < Severity::error);
}
