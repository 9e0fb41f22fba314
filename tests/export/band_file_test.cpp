#include "export/band_file.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "cli/load.h"
#include "export/api_json.h"
#include "export/band_json.h"
#include "support/describe.h"
#include "support/files.h"

using namespace rangefinder;
using tests::describe;
using Strings = std::vector<std::string>;

namespace {

// Those of the sample corpus, or of data/guides where it is not there.
const std::vector<CheckedGuide>& guides() {
  static const std::vector<CheckedGuide> guides = [] {
    auto folder = tests::shared_folder() / "guides" / "corpus";
    if (!std::filesystem::exists(folder)) folder = tests::source_folder() / "data" / "guides";
    return cli::load_guides({folder.string()}).guides;
  }();
  return guides;
}

// Every band as a line.
template <typename Write>
Strings lines(const Write& write, std::span<const CheckedGuide> list) {
  Strings lines;
  for (const CheckedGuide& one : list) {
    for (const Band& band : one.guide.bands) lines.push_back(write(one.guide, band));
  }
  return lines;
}

std::vector<CheckedGuide> checked(const BandFile& file) {
  std::vector<CheckedGuide> list;
  for (const BandFile::Entry& entry : file.guides) list.push_back(entry.checked);
  return list;
}

// The first line in which they differ, of both; "" where they are the same.
std::string difference(const Strings& a, const Strings& b) {
  const auto [at, other] = std::ranges::mismatch(a, b);
  std::string text;
  if (at != a.end()) text += *at + '\n';
  if (other != b.end()) text += *other;
  return text;
}

// Besides ranges that are reversed in the guides themselves.
Strings other_findings(const BandFile& file) {
  std::vector<Finding> others = file.findings;
  std::erase_if(others, [](const Finding& one) { return one.rule == "low-above-high"; });
  return describe(others);
}

}  // namespace

TEST_CASE("Bands that are written as JSON lines are read back", "[export][bands]") {
  std::string text;
  for (const std::string& line : lines(band_to_json, guides())) text += line + '\n';
  const BandFile file = read_band_file(text, "bands.jsonl");
  CHECK(other_findings(file).empty());
  const auto read = checked(file);
  CHECK(difference(lines(band_to_json, read), lines(band_to_json, guides())) == "");
  REQUIRE(file.guides.size() > 3);
  CHECK(read[0].guide.company_key == guides()[0].guide.company_key);
  CHECK_FALSE(file.guides[0].lines_here);
}

TEST_CASE("Bands that are written as the site's JSON are read back", "[export][bands]") {
  const BandFile file = read_band_file(api_bands_json(guides()), "bands.json");
  CHECK(other_findings(file).empty());
  CHECK(difference(lines(band_to_json, checked(file)), lines(band_to_json, guides())) == "");
}

TEST_CASE("Bands that are written as CSV are read back", "[export][bands]") {
  const BandFile file = read_band_file(api_bands_csv(guides()), "bands.csv");
  CHECK(other_findings(file).empty());
  CHECK(difference(lines(band_to_csv, checked(file)), lines(band_to_csv, guides())) == "");
}

TEST_CASE("A small table of a spreadsheet is enough", "[export][bands]") {
  const BandFile file = read_band_file(
      "\xEF\xBB\xBF"
      "Company;Role;Location;Currency;Base Min;Base Max;Total low;Total high\r\n"
      "Acme;ML Engineer;London;GBP;93,000;128K;£120,000;£236K\r\n"
      ";;;;;;;\r\n"
      "Acme;ML Engineer;Paris;;90000;120000;;\r\n",
      "pay.csv");
  CHECK(describe(file.findings).empty());
  REQUIRE(file.guides.size() == 1);
  CHECK(file.bands == 2);
  const Guide& guide = file.guides[0].checked.guide;
  CHECK(guide.file == "pay.csv/acme-ml-engineer");
  CHECK(guide.bands[0].base == Range{93'000, 128'000});
  CHECK(guide.bands[0].total == Range{120'000, 236'000});
  CHECK(guide.bands[0].where.line == 2);
  CHECK(guide.bands[1].currency == tests::currency("EUR"));
  CHECK(guide.bands[1].where.line == 4);
}

TEST_CASE("What is wrong with a CSV is said where it stands", "[export][bands]") {
  const auto findings = [](std::string_view text) {
    return describe(read_band_file(text, "pay.csv").findings);
  };
  CHECK(findings("") == Strings{"band-column at 0 (error)"});
  CHECK(findings("\n\nAcme,London,1,2\n") == Strings{"band-column at 3 (error)"});
  CHECK(findings("company,salary\nAcme,7\n") == Strings{"band-column at 1:9 (warning)"});
  CHECK(findings("company,base_low,base_high\nAcme,one,2\n") ==
        Strings{"band-value at 2:6 (error)"});
  CHECK(findings("company,base_low,base_high\nAcme,3,2\n") ==
        Strings{"low-above-high at 2:6 (error)"});
  CHECK(findings("company,currency\nAcme,QQQ\n") == Strings{"unknown-currency at 2:6 (error)"});
  CHECK(findings("company,role\nAcme,ML,7\n") == Strings{"too-many-cells at 2:9 (error)"});
  CHECK(findings("company,role\nAcme\n").empty());
  CHECK(findings("company,role\nAcme,\"ML\nBeta,PM\n") == Strings{"band-value at 2:6 (error)"});
  CHECK(findings("company,role\nAcm\xE9,ML\n") == Strings{"not-utf8 at 2:4 (error)"});
  CHECK(findings(std::string("company\nA\0b\n", 12)) == Strings{"nul-byte at 2:2 (error)"});
  CHECK(findings("\xFF\xFE"
                 "c\0o\0") == Strings{"not-utf8 at 0 (error)"});
}

TEST_CASE("A file of bands has its limits", "[export][bands]") {
  const BandFile huge = read_band_file(std::string(kMaxBandFileBytes + 1, 'x'), "x.csv");
  CHECK(describe(huge.findings) == Strings{"too-large at 0 (error)"});
  CHECK(huge.findings[0].message == "This file is over 64 MB: it is not read.");
  std::string many = "company\n";
  for (std::size_t i = 0; i < kMaxBandRows + 2; ++i) many += "A\n";
  const BandFile rows = read_band_file(many, "x.csv");
  CHECK(rows.bands == kMaxBandRows);
  CHECK(describe(rows.findings) == Strings{"too-many-rows at 200002 (error)"});
}

TEST_CASE("A text of bands is told by its start", "[export][bands]") {
  CHECK(is_band_file("company,base_low\n"));
  CHECK(is_band_file("\xEF\xBB\xBF\n Company ; Total max \n"));
  CHECK(is_band_file("  {\"company\": 1}"));
  CHECK(is_band_file("[]"));
  CHECK_FALSE(is_band_file("company, the best of all\n"));
  CHECK_FALSE(is_band_file("### ML | Acme Global Negotiation Guide\n"));
  CHECK_FALSE(is_band_file("---\ncompany: x\nrole: y\n"));
  CHECK_FALSE(is_band_file(""));
}
