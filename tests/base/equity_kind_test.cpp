#include "base/equity_kind.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;

TEST_CASE("Every kind of equity has a name that reads back, and a label", "[base][equity]") {
  for (std::uint8_t i = 0; i <= static_cast<std::uint8_t>(EquityKind::fund_access); ++i) {
    const auto kind = static_cast<EquityKind>(i);
    CHECK(equity_kind_from_name(name(kind)) == kind);
    CHECK_FALSE(label(kind).empty());
  }
}

TEST_CASE("Kinds of equity are named as in files and labelled as people say", "[base][equity]") {
  CHECK(name(EquityKind::rsu) == "rsu");
  CHECK(name(EquityKind::options_rsu) == "options+rsu");
  CHECK(name(EquityKind::profit_sharing) == "profit_sharing");
  CHECK(label(EquityKind::rsu) == "RSU");
  CHECK(label(EquityKind::private_equity) == "Pre-IPO equity");
}

TEST_CASE("An unknown name is no kind", "[base][equity]") {
  CHECK_FALSE(equity_kind_from_name(""));
  CHECK_FALSE(equity_kind_from_name("RSU"));
}
