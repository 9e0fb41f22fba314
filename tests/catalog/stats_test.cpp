#include "catalog/stats.h"

#include <catch2/catch_test_macros.hpp>

#include "support/catalogs.h"

using namespace rangefinder;
using Tallies = std::vector<Tally>;

TEST_CASE("A catalogue is counted", "[catalog]") {
  const CatalogStats stats = stats_of(tests::five_bands());
  CHECK(stats.guides == 3);
  CHECK(stats.bands == 5);
  CHECK(stats.companies == 3);
  CHECK(stats.roles == 2);
  CHECK(stats.levels == 1);
  CHECK(stats.regions == 4);
  CHECK(stats.currencies == Tallies{{"USD", 2}, {"EUR", 1}, {"GBP", 1}, {"JPY", 1}});
  CHECK(stats.equity_kinds == Tallies{{"rsu", 2}, {"options", 1}});
  CHECK(stats.quarters == Tallies{{"2025-Q4", 3}});
  CHECK(stats.findings == std::vector<RuleTally>{{"total-gap", Severity::warning, 2},
                                                 {"front-matter", Severity::warning, 1}});
  CHECK(stats.rates_date == "2025-12-31");
  CHECK(stats.guides_with_prose == 1);  // the others have no finding, and so nothing to say
  CHECK(stats.shards == 0);
}

TEST_CASE("A catalogue without guides counts nothing", "[catalog]") {
  const CatalogStats stats = stats_of(tests::catalog_of({}));
  CHECK(stats.guides == 0);
  CHECK(stats.currencies.empty());
  CHECK(stats.findings.empty());
}
