#include "export/band_file_rows.h"

#include <catch2/catch_test_macros.hpp>

#include "support/describe.h"

using namespace rangefinder;
using tests::describe;

namespace {

BandRow row(std::string company, std::string role, std::string file = {}, int line = 0) {
  BandRow row;
  row.company = std::move(company);
  row.role = std::move(role);
  row.file = std::move(file);
  row.line = line;
  row.band.region = "London";
  row.band.base_at = {4, 2, 3};
  return row;
}

}  // namespace

TEST_CASE("Bands of one company and role, or of one file, are a guide", "[export][bands]") {
  const std::string file = "pay.csv";
  BandFileRows rows(file);
  CHECK(rows.add(row("Acme", "ML"), {2, 0, 0}));
  CHECK(rows.add(row("Acme", "PM"), {3, 0, 0}));
  CHECK(rows.add(row("Acme", "ML"), {4, 0, 0}));
  CHECK(rows.add(row("Acme", "ML", "acme/ml.md", 9), {5, 0, 0}));
  CHECK(rows.add(row("", "", "beta/pm-lead.md"), {6, 0, 0}));
  const BandFile result = std::move(rows).finish();
  REQUIRE(result.guides.size() == 4);
  CHECK(result.bands == 5);
  CHECK(result.findings.empty());
  const Guide& first = result.guides[0].checked.guide;
  CHECK(first.file == "pay.csv/acme-ml");
  CHECK(first.company_key == "acme");
  CHECK(first.bands.size() == 2);
  CHECK(first.bands[1].where == Spot{4, 0, 0});
  CHECK(first.bands[1].base_at == Spot{4, 2, 3});
  CHECK(result.guides[0].lines_here);
  const Guide& named = result.guides[2].checked.guide;
  CHECK(named.file == "acme/ml.md");
  CHECK(named.bands[0].where == Spot{9, 0, 0});
  CHECK(named.bands[0].base_at == Spot{});
  CHECK_FALSE(result.guides[2].lines_here);
  const Guide& keys = result.guides[3].checked.guide;
  CHECK(keys.company == "beta");
  CHECK(keys.role == "pm-lead");
  CHECK(result.guides[3].lines_here);
}

TEST_CASE("Names that run together are two guides", "[export][bands]") {
  const std::string file = "pay.csv";
  BandFileRows rows(file);
  CHECK(rows.add(row("AB", "C", "x.md", 1), {2, 0, 0}));
  CHECK(rows.add(row("A", "BC", "x.md", 2), {3, 0, 0}));
  CHECK(std::move(rows).finish().guides.size() == 2);
}

TEST_CASE("A band of nobody is left out and said", "[export][bands]") {
  const std::string file = "pay.csv";
  BandFileRows rows(file);
  CHECK(rows.add(row("", "ML"), {2, 0, 0}));
  const BandFile result = std::move(rows).finish();
  CHECK(result.guides.empty());
  CHECK(describe(result.findings) == std::vector<std::string>{"band-value at 2 (error)"});
}

TEST_CASE("Findings belong to their band, and are listed up to a limit", "[export][bands]") {
  const std::string file = "pay.csv";
  BandFileRows rows(file);
  for (std::size_t i = 0; i < kMaxBandFindings + 5; ++i) {
    BandRow one = row("Acme", "ML");
    one.findings.push_back({"band-value", Severity::error, {file, {2, 1, 1}}, "Odd.", "Mend."});
    rows.add(std::move(one), {2, 0, 0});
  }
  rows.unknown_name("x", {1, 1, 1});
  rows.unknown_name("x", {1, 1, 1});
  const BandFile result = std::move(rows).finish();
  CHECK(result.guides[0].checked.findings.size() == kMaxBandFindings + 5);
  CHECK(result.guides[0].checked.findings[3].band == 3);
  REQUIRE(result.findings.size() == kMaxBandFindings + 1);
  CHECK(result.findings.back().message == "6 more findings are not listed.");
}
