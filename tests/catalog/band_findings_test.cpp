#include "catalog/band_findings.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;

namespace {

// Two guides of two bands.
const Column<std::int32_t> kLine = {10, 11, 12, 13};
const Column<std::uint32_t> kFirstBand = {0, 2, 4};
const std::vector<BandFinding> kFindings = {
    {0, 2, Severity::warning, 10, 3},  {0, 0, Severity::error, 2, 0},
    {2, 2, Severity::warning, 12, 14}, {2, 0, Severity::error, 1, 0},
    {3, 2, Severity::warning, 13, 5},  {3, 2, Severity::warning, 13, 0}};

BandFindings made() {
  auto findings = BandFindings::of(kFindings, kLine, kFirstBand);
  REQUIRE(findings);
  return *std::move(findings);
}

std::vector<BandFinding> all(const BandFindings& findings) {
  std::vector<BandFinding> list;
  for (std::uint32_t band = 0; band < kLine.size(); ++band) {
    const std::uint32_t guide = band / 2;
    for (const BandFinding& finding :
         findings.of_band(band, guide, kFirstBand[guide], kLine[band])) {
      list.push_back(finding);
    }
  }
  return list;
}

}  // namespace

TEST_CASE("The findings of a guide are those of its bands", "[catalog]") {
  const BandFindings findings = made();
  std::vector<BandFinding> list = findings.of_guide(0, 0, kLine.span().first(2));
  for (const BandFinding& one : findings.of_guide(1, 2, kLine.span().subspan(2))) {
    list.push_back(one);
  }
  CHECK(list == all(findings));
}

TEST_CASE("Bands with the same rules share a pattern", "[catalog]") {
  const BandFindings findings = made();
  const BandFindings::Parts& parts = findings.parts();
  CHECK(parts.pattern == Column<std::uint16_t>{1, 0, 1, 2});
  CHECK(parts.starts == Column<std::uint32_t>{0, 0, 2, 4});
  CHECK(parts.rules == Column<std::uint16_t>{2, 0, 2, 2});
  CHECK(parts.flags == Column<std::uint8_t>{1 + 8, 2 + 4, 1 + 8, 1});
  CHECK(parts.lines == Column<std::int32_t>{-8, -11});
  CHECK(parts.other_lines == Column<std::int32_t>{-7, 2, -8});
}

TEST_CASE("Each band's findings come back", "[catalog]") {
  const BandFindings findings = made();
  CHECK(all(findings) == kFindings);
  const auto again = BandFindings::from(findings.parts(), kFirstBand, 3);
  REQUIRE(again);
  CHECK(*again == findings);
  CHECK(all(*again) == kFindings);
}

TEST_CASE("Each band has the set of its rules", "[catalog]") {
  const auto [by_band, rules] = made().sets();
  CHECK(by_band == Column<std::uint16_t>{1, 0, 1, 2});
  CHECK(rules.starts == Column<std::uint32_t>{0, 0, 2, 3});
  CHECK(rules.values == Column<std::uint16_t>{0, 2, 2});
}

TEST_CASE("Without findings every band has the empty set", "[catalog]") {
  const auto none = BandFindings::of({}, kLine, kFirstBand);
  REQUIRE(none);
  CHECK(all(*none).empty());
  CHECK(none->sets().by_band == Column<std::uint16_t>{0, 0, 0, 0});
  CHECK(none->sets().rules.size() == 1);
}

TEST_CASE("More patterns than two bytes can tell apart are too many", "[catalog]") {
  std::vector<BandFinding> findings;
  std::vector<std::int32_t> lines;
  for (std::uint32_t band = 0; band < 65536; ++band) {
    lines.push_back(1);
    findings.push_back({band, static_cast<std::uint16_t>(band), Severity::info, 1, 0});
  }
  const auto last = static_cast<std::uint32_t>(lines.size());
  CHECK_FALSE(BandFindings::of(findings, lines, {0, last}));
  findings.resize(65534);  // and the pattern without findings
  CHECK(BandFindings::of(findings, lines, {0, last}));
}

TEST_CASE("Findings that do not fit together are refused", "[catalog]") {
  const BandFindings::Parts good = made().parts();
  using Parts = BandFindings::Parts;
  const auto refused = [](const Parts& parts) {
    return !BandFindings::from(parts, kFirstBand, 3).has_value();
  };
  CHECK_FALSE(refused(good));
  CHECK_FALSE(BandFindings::from(good, kFirstBand, 2));
  CHECK_FALSE(BandFindings::from(good, {0, 2}, 3));
  CHECK_FALSE(BandFindings::from(good, {0, 5}, 3));
  CHECK_FALSE(BandFindings::from(good, {0, 5, 4}, 3));
  CHECK_FALSE(BandFindings::from(good, {}, 3));
  const std::pair<const char*, void (*)(Parts&)> changes[] = {
      {"an unknown pattern", [](Parts& p) { p.pattern = {1, 0, 1, 3}; }},
      {"fewer bands", [](Parts& p) { p.pattern = {1, 0, 1}; }},
      {"no pattern", [](Parts& p) { p.starts = {0}; }},
      {"findings of the first pattern", [](Parts& p) { p.starts = {0, 1, 2, 4}; }},
      {"starts that fall", [](Parts& p) { p.starts = {0, 0, 4, 2, 4}; }},
      {"a rule more", [](Parts& p) { p.rules = {2, 0, 2, 2, 2}; }},
      {"a flag less", [](Parts& p) { p.flags = {9, 6, 9}; }},
      {"an unknown severity", [](Parts& p) { p.flags = {9, 7, 9, 1}; }},
      {"an unknown flag", [](Parts& p) { p.flags = {9, 6, 9, 17}; }},
      {"a line less", [](Parts& p) { p.lines = {-8}; }},
      {"a line more", [](Parts& p) { p.other_lines = {1, 2, 3, 4}; }},
  };
  for (const auto& [what, change] : changes) {
    Parts parts = good;
    change(parts);
    INFO(what);
    CHECK(refused(parts));
  }
}
