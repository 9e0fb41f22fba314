#include "export/reconciled.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;

namespace {

Reconciled example() {
  Reconciled band;
  band.file = "acme/ml.md";
  band.line = 9;
  band.company = "Acme";
  band.role = "ML Engineer";
  band.region = "London, UK";
  band.currency = "GBP";
  band.stated = {140'000, 230'000};
  band.recomputed = {110'000, 170'000.4};
  band.gap_low = 0.272727;
  band.gap_high = 0.352941;
  band.best = {.text = "equity as a year's worth",
               .years = 1,
               .bonus = "both",
               .parts = {140'000, 230'000},
               .error = 0};
  return band;
}

Reconciled bare() {
  Reconciled band;
  band.file = "a.md";
  band.line = 1;
  band.level = "L4";
  return band;
}

}  // namespace

TEST_CASE("A reconciled band is a line of JSON", "[export][reconciled]") {
  CHECK(reconciled_to_json(example()) ==
        R"({"file":"acme/ml.md","line":9,"company":"Acme","role":"ML Engineer",)"
        R"("region":"London, UK","level":null,"currency":"GBP","stated":[140000,230000],)"
        R"("recomputed":[110000,170000],"gap":[0.2727,0.3529],)"
        R"("best":{"reading":"equity as a year's worth","years":1,"signing":false,)"
        R"("bonus":"both","parts":[140000,230000],"error":0.0}})");
  CHECK(reconciled_to_json(bare()) ==
        R"({"file":"a.md","line":1,"company":"","role":"","region":null,"level":"L4",)"
        R"("currency":null,"stated":null,"recomputed":null,"gap":null,"best":null})");
}

TEST_CASE("A reconciled band is a record of CSV with as many cells as the header",
          "[export][reconciled]") {
  CHECK(reconciled_csv_header().starts_with("file,line,company,role,region,level,currency,stated"));
  CHECK(reconciled_to_csv(example()) ==
        "acme/ml.md,9,Acme,ML Engineer,\"London, UK\",,GBP,140000,230000,110000,170000,0.2727,"
        "0.3529,equity as a year's worth,140000,230000,0.0\r\n");
  CHECK(reconciled_to_csv(bare()) == "a.md,1,,,,L4,,,,,,,,,,,\r\n");
}
