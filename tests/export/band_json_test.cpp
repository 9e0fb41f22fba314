#include "export/band_json.h"

#include <catch2/catch_test_macros.hpp>

#include "guide/reader.h"

using namespace rangefinder;

namespace {

Guide guide_of(const std::string& table) {
  ReadGuide read =
      read_guide("### ML, \"senior\" | Acme Global Negotiation Guide\n" + table, "acme/ml.md");
  REQUIRE(read.guide);
  return *read.guide;
}

std::string json(const std::string& table) {
  const Guide guide = guide_of(table);
  return band_to_json(guide, guide.bands.at(0));
}

std::string csv(const std::string& table) {
  const Guide guide = guide_of(table);
  return band_to_csv(guide, guide.bands.at(0));
}

constexpr const char* kFull =
    "| Region | Level | Base | Stock (RSU/4yr) | Bonus | Sign-On | Total |\n|-|-|-|-|-|-|-|\n"
    "| London, UK | E5 | £93K-£128K / $116K-$160K | £80K-£265K+ | £5K (5–15%) | £10K | "
    "£120K-£236K (est.) |\n";

constexpr const char* kBare =
    "| Region | Base | Equity | Bonus | Total |\n|-|-|-|-|-|\n"
    "| Remote | €6K–€8K/mo | 13,000 - 27,000 options | Discretionary | — |\n";

}  // namespace

TEST_CASE("A band is one line of JSON in the shape of the guides' corpus", "[export][band]") {
  CHECK(
      json(kFull) ==
      R"({"file":"acme/ml.md","line":4,"company":"Acme","role":"ML, \"senior\"",)"
      R"("region":"London, UK","level":"E5","currency":"GBP","base":[93000,128000],)"
      R"("base_period":null,"base_text":null,)"
      R"("equity":{"range":[80000,265000],"years":4,"kind":"rsu","annual":null,"count":null,)"
      R"("unit":null,"currency":null,"text":null},)"
      R"("bonus":{"range":[5000,5000],"pct":[5.0,15.0],"text":null},"signing":[10000,10000],)"
      R"("total":[120000,236000],"total_currency":null,"total_period":null,"total_text":null,)"
      R"("alt":{"currency":"USD","base":[116000,160000],"equity":null,"bonus":null,)"
      R"("signing":null,"total":null,"extra":null},"plus":["equity"],"extra":[],"notes":"est.",)"
      R"("flags":["equity:plus"],)"
      R"("place":{"name":"London","cities":["London"],"countries":["GB"],"remote":false,"hq":false}})");
}

TEST_CASE("Keys that do not apply are null", "[export][band]") {
  CHECK(json(kBare) ==
        R"({"file":"acme/ml.md","line":4,"company":"Acme","role":"ML, \"senior\"",)"
        R"("region":"Remote","level":null,"currency":"EUR","base":[6000,8000],)"
        R"("base_period":"mo","base_text":null,)"
        R"("equity":{"range":null,"years":null,"kind":"stock","annual":null,)"
        R"("count":[13000,27000],"unit":"options","currency":null,"text":null},)"
        R"("bonus":{"range":null,"pct":null,"text":"Discretionary"},"signing":null,)"
        R"("total":null,"total_currency":null,"total_period":null,"total_text":null,)"
        R"("alt":null,"plus":[],"extra":[],"notes":"","flags":[],)"
        R"("place":{"name":"Remote","cities":[],"countries":[],"remote":true,"hq":false}})");
}

TEST_CASE("Every open end is named", "[export][band]") {
  const std::string text = json(
      "| Region | Base | Stock | Bonus | Sign-On | Total |\n|-|-|-|-|-|-|\n"
      "| London | £1K+ | £1K+ | £1K+ | £1K+ | £1K+ |\n");
  CHECK(text.find(R"("plus":["base","equity","bonus","signing","total"])") != std::string::npos);
}

TEST_CASE("A band is one record of CSV under its header", "[export][band]") {
  CHECK(bands_csv_header() ==
        "file,line,company,role,region,level,currency,base_low,base_high,base_period,equity_low,"
        "equity_high,equity_years,equity_kind,bonus_low,bonus_high,bonus_pct_low,bonus_pct_high,"
        "signing_low,signing_high,total_low,total_high,plus,notes\r\n");
  CHECK(csv(kFull) ==
        "acme/ml.md,4,Acme,\"ML, \"\"senior\"\"\",\"London, UK\",E5,GBP,93000,128000,year,80000,"
        "265000,4,rsu,5000,5000,5,15,10000,10000,120000,236000,equity,est.\r\n");
  CHECK(csv(kBare) ==
        "acme/ml.md,4,Acme,\"ML, \"\"senior\"\"\",Remote,,EUR,6000,8000,month,,,,stock,,,,,,,,,"
        ",\r\n");
}

TEST_CASE("A file's name that is not UTF-8 does not stop the export", "[export][band]") {
  Guide guide = guide_of(kFull);
  guide.file = "caf\xE9/ml.md";
  CHECK_NOTHROW(band_to_json(guide, guide.bands[0]));
}
