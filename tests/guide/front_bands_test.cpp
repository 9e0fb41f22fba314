#include "guide/front_bands.h"

#include <catch2/catch_test_macros.hpp>

#include "support/describe.h"

using namespace rangefinder;
using tests::describe;
using Strings = std::vector<std::string>;

namespace {

struct Read {
  std::vector<Band> bands;
  std::vector<Finding> findings;
};

// The bands of a front matter whose first line is line 2.
Read read(std::string_view yaml) {
  Read result;
  const auto front = read_front_matter(yaml, "acme/ml.md", 2, result.findings);
  REQUIRE(front);
  result.bands = bands_of(*front, "acme/ml.md", result.findings);
  return result;
}

}  // namespace

TEST_CASE("An entry of the front matter is a band, each part with its spot",
          "[guide][front-bands]") {
  const auto [bands, findings] = read(
      "compensation:\n"                  // line 2
      "  - region: \"London (HQ)\"\n"    // 3
      "    level: L5\n"                  // 4
      "    base_low: 100000\n"           // 5
      "    base_high: 170000\n"          // 6
      "    stock_low: 80000\n"           // 7
      "    stock_high: 265000\n"         // 8
      "    bonus_low: 9000\n"            // 9
      "    bonus_high: 12000\n"          // 10
      "    signing_bonus_low: 5000\n"    // 11
      "    signing_bonus_high: 20000\n"  // 12
      "    total_comp_low: 120000\n"     // 13
      "    total_comp_high: 236000\n"    // 14
      "    currency: GBP\n");            // 15
  CHECK(findings.empty());
  REQUIRE(bands.size() == 1);
  const Band& band = bands[0];
  CHECK(describe(band) ==
        "London (HQ), L5; GBP; base 100,000–170,000; equity stock 80,000–265,000; "
        "bonus 9,000–12,000; signing 5,000–20,000; total 120,000–236,000");
  CHECK(band.place.name == "London");
  CHECK(band.place.headquarters);
  CHECK(band.where.line == 3);
  CHECK(band.base_at == Spot{5, 15, 6});
  CHECK(band.equity_at == Spot{7, 16, 5});
  CHECK(band.bonus_at == Spot{9, 16, 4});
  CHECK(band.signing_at == Spot{11, 24, 4});
  CHECK(band.total_at == Spot{13, 21, 6});
}

TEST_CASE("A bonus may be a percentage or two", "[guide][front-bands]") {
  const auto [bands, findings] = read(
      "compensation:\n"
      "  - region: Paris\n"
      "    bonus_pct: 7.5\n"
      "  - region: Berlin\n"
      "    bonus_pct_low: 5\n"
      "    bonus_pct_high: 15\n"
      "  - region: Madrid\n"
      "    bonus_pct_high: 15\n");
  REQUIRE(bands.size() == 3);
  CHECK(describe(bands[0]) == "Paris; no currency; bonus 7.5%");
  CHECK(bands[0].bonus_at == Spot{4, 16, 3});
  CHECK(describe(bands[1]) == "Berlin; no currency; bonus 5–15%");
  CHECK_FALSE(bands[2].bonus);
  CHECK(describe(findings) == Strings{"front-matter-value at 9:21 (warning)"});
  CHECK(findings[0].band == 2);
}

TEST_CASE("A range with one end is a finding and left out", "[guide][front-bands]") {
  const auto [bands, findings] = read(
      "compensation:\n"
      "  - region: Paris\n"
      "    base_low: 50000\n"
      "    base_high: null\n"
      "    total_comp_high: 90000\n");
  REQUIRE(bands.size() == 1);
  CHECK_FALSE(bands[0].base);
  CHECK_FALSE(bands[0].total);
  CHECK(describe(findings) ==
        Strings{"front-matter-value at 4:15 (warning)", "front-matter-value at 6:22 (warning)"});
  CHECK(findings[0].message == "\"base\" has one end only: there is no \"base_high\".");
}

TEST_CASE("Low above high is a finding there too", "[guide][front-bands]") {
  const auto [bands, findings] = read(
      "compensation:\n"
      "  - region: Paris\n"
      "    base_low: 90000\n"
      "    base_high: 50000\n");
  REQUIRE(bands.size() == 1);
  REQUIRE(bands[0].base);
  CHECK(*bands[0].base == Range{90'000, 50'000});
  CHECK(describe(findings) == Strings{"low-above-high at 4:15 (error)"});
}

TEST_CASE("A currency that is none is a finding at its spot", "[guide][front-bands]") {
  const auto [bands, findings] = read("compensation:\n  - region: X\n    currency: XYZ\n");
  REQUIRE(bands.size() == 1);
  CHECK_FALSE(bands[0].currency);
  CHECK(describe(findings) == Strings{"unknown-currency at 4:15 (error)"});
}
