#include "pack/finding_coding.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;
using Bytes = std::vector<std::uint8_t>;

namespace {

const Column<std::int32_t> kLine = {10, 11, 12, 13};
const std::vector<BandFinding> kFindings = {
    {0, 2, Severity::warning, 10, 3},  {0, 0, Severity::error, 2, 0},
    {2, 2, Severity::warning, 12, 14}, {2, 0, Severity::error, 1, 0},
    {3, 2, Severity::warning, 13, 0},  {3, 2, Severity::warning, 13, 0}};

CodedFindingsView view(const CodedFindings& coded) {
  return {coded.pattern, coded.sizes, coded.rules, coded.flags, coded.lines, coded.other_lines};
}

}  // namespace

TEST_CASE("Bands with the same rules share a pattern", "[pack]") {
  const CodedFindings coded = code_findings(kFindings, kLine);
  CHECK(coded.pattern == Bytes{1, 0, 1, 2});
  CHECK(coded.sizes == Bytes{0, 2, 2});
  CHECK(coded.rules == std::vector<std::uint16_t>{2, 0, 2, 2});
  CHECK(coded.flags == Bytes{1 + 8, 2 + 4, 1, 1});
  CHECK(coded.lines == Bytes{15, 21});
  CHECK(coded.other_lines == Bytes{13, 4});
}

TEST_CASE("Findings, and their sets by band, come back", "[pack]") {
  const auto columns = decode_findings(view(code_findings(kFindings, kLine)), kLine, 3);
  REQUIRE(columns);
  CHECK(columns->findings == Column<BandFinding>(kFindings));
  CHECK(columns->set == Column<std::uint16_t>{1, 0, 1, 2});
  CHECK(columns->sets.starts == Column<std::uint32_t>{0, 0, 2, 3});
  CHECK(columns->sets.values == Column<std::uint16_t>{0, 2, 2});
}

TEST_CASE("Bands without findings have the empty set", "[pack]") {
  const auto columns = decode_findings(view(code_findings({}, kLine)), kLine, 0);
  REQUIRE(columns);
  CHECK(columns->findings.empty());
  CHECK(columns->set == Column<std::uint16_t>{0, 0, 0, 0});
  CHECK(columns->sets.size() == 1);
}

TEST_CASE("Findings that do not fit together are refused", "[pack]") {
  const CodedFindings good = code_findings(kFindings, kLine);
  const auto decoded = [](const CodedFindings& coded) {
    return decode_findings(view(coded), kLine, 3).has_value();
  };
  CHECK(decoded(good));
  CHECK_FALSE(decode_findings(view(good), kLine, 2));
  CHECK_FALSE(decode_findings(view(good), {10, 11, 12}, 3));
  CHECK_FALSE(decode_findings(view(good), {10, 11, 12, 13, 14}, 3));
  for (auto part : {&CodedFindings::pattern, &CodedFindings::sizes, &CodedFindings::flags,
                    &CodedFindings::lines, &CodedFindings::other_lines}) {
    CodedFindings coded = good;
    (coded.*part).pop_back();
    CHECK_FALSE(decoded(coded));
    coded = good;
    (coded.*part).push_back(1);
    CHECK_FALSE(decoded(coded));
  }
  CodedFindings negative = good;
  negative.lines[0] = 23;
  CHECK_FALSE(decoded(negative));
}
