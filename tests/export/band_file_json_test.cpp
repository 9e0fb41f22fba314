#include "export/band_file_json.h"

#include <catch2/catch_test_macros.hpp>

#include "support/describe.h"

using namespace rangefinder;
using tests::describe;
using Strings = std::vector<std::string>;

namespace {

BandFile read(std::string_view text) {
  const std::string file = "bands.json";
  BandFileRows rows(file);
  read_json_bands(text, rows);
  return std::move(rows).finish();
}

Strings findings(std::string_view text) { return describe(read(text).findings); }

Band band(std::string_view text) {
  const BandFile file = read(text);
  INFO(text);
  REQUIRE(file.bands == 1);
  return file.guides[0].checked.guide.bands[0];
}

}  // namespace

TEST_CASE("A band may be written as a CSV has it", "[export][bands]") {
  const Band read = band(
      R"({"company": "Acme", "region": "Paris", "base_low": 1000, "base_high": "€2K", "line": 4})");
  CHECK(read.base == Range{1000, 2000});
  CHECK(read.currency == tests::currency("EUR"));
  CHECK(band(R"({"company": "Acme", "base": "$1K–$2K", "total": 5})").base == Range{1000, 2000});
}

TEST_CASE("What is wrong is found at its line and column", "[export][bands]") {
  CHECK(findings("[\n {\"company\": \"A\"},\n {\"company\": \"B\",]\n]") ==
        Strings{"band-json at 3:18 (error)"});
  CHECK(findings("{\"company\": \"A\"}\n{oops}\n{\"company\": \"B\"}\n") ==
        Strings{"band-json at 2:2 (error)"});
  CHECK(findings(R"([{"company": "A", "line": 4e999}])") == Strings{"band-json at 1:2 (error)"});
  CHECK(findings("[7]") == Strings{"band-json at 1:2 (error)"});
  CHECK(findings("[{\"company\": \"A\"}") == Strings{"band-json at 1:18 (error)"});
  CHECK(findings(R"({"company": "A", "base": [1]})") == Strings{"band-value at 1:26 (error)"});
  CHECK(findings(R"({"company": "A", "base": [3, 1]})") ==
        Strings{"low-above-high at 1:26 (error)"});
  CHECK(findings(R"({"company": "A", "base": [-3, 1]})") == Strings{"band-value at 1:26 (error)"});
  CHECK(findings(R"({"company": "A", "base": [1, 1e99]})") ==
        Strings{"band-value at 1:26 (error)"});
  CHECK(findings(R"({"company": "A", "salary": 3})") == Strings{"band-column at 1:28 (warning)"});
  CHECK(findings(R"({"company": "A", "equity": [1, 2]})") == Strings{"band-value at 1:28 (error)"});
  CHECK(findings(R"({"company": "A", "equity": {"years": 900}})") ==
        Strings{"band-value at 1:28 (error)"});
  CHECK(findings(R"({"company": "A", "equity": {"kind": "beans"}})") ==
        Strings{"band-value at 1:28 (error)"});
  CHECK(findings(R"({"company": "A", "bonus": {"pct": [1, "x"]}})") ==
        Strings{"band-value at 1:27 (error)"});
  CHECK(findings(R"({"company": "A", "total_currency": "XYZ"})") ==
        Strings{"unknown-currency at 1:36 (error)"});
  CHECK(findings(R"({"company": "A", "extra": [1]})") == Strings{"band-value at 1:27 (error)"});
  CHECK(findings(R"({"company": "A", "plus": ["pay"]})") == Strings{"band-value at 1:26 (error)"});
  CHECK(findings(R"({"role": "ML"})") == Strings{"band-value at 1 (error)"});
}

TEST_CASE("The rest of a broken file is read", "[export][bands]") {
  const BandFile file = read("{\"company\": \"A\"}\n{oops}\n{\"company\": \"B\", \"base\": [1]}\n");
  CHECK(file.bands == 2);
  CHECK(file.guides.size() == 2);
  CHECK(read(std::string(20'000, '[')).bands == 0);
  CHECK(read("{\"company\":\"A\",\"base\":" + std::string(20'000, '[')).bands == 0);
}
