// Whether it keeps to SARIF's schema is tested by tests/sarif.mjs.
#include "export/sarif.h"

#include <catch2/catch_test_macros.hpp>
#include <map>
#include <nlohmann/json.hpp>

using namespace rangefinder;
using nlohmann::json;

namespace {

constexpr SarifRule kRules[] = {
    {"no-dna", Severity::info, "No DNA.", "Nothing says.", "| x |", "Say."},
    {"total-gap", Severity::warning, "A gap.", "It is far off.", "| £1 |", "Check."}};

Finding finding(const char* rule, Severity severity, Spot spot, const char* file = "/w/a.md") {
  return {rule, severity, {file, spot}, "Wrong.", "Mend it."};
}

// The run of findings in files whose lines are `lines`.
json run_of(const std::vector<Finding>& findings, const std::map<int, std::string>& lines) {
  const SarifOptions options{"1.2.3", "/w", kRules, [&](const std::string&, int number) {
                               const auto at = lines.find(number);
                               return at == lines.end() ? std::string_view() : at->second;
                             }};
  return json::parse(findings_to_sarif(findings, options))["runs"][0];
}

std::string fingerprint(const json& result) {
  return result["partialFingerprints"]["rangefinderLine/v1"].get<std::string>();
}

}  // namespace

TEST_CASE("A finding becomes a result with its rule, level and place", "[export][sarif]") {
  const json run = run_of({finding("total-gap", Severity::warning, {9, 3, 2})}, {{9, "| £1 |"}});
  const json& result = run["results"][0];
  CHECK(result["ruleId"] == "total-gap");
  CHECK(result["ruleIndex"] == 1);
  CHECK(result["level"] == "warning");
  CHECK(result["message"]["text"] == "Wrong. Mend it.");
  CHECK(result["locations"][0]["physicalLocation"] ==
        json{{"artifactLocation", {{"uri", "a.md"}, {"index", 0}}},
             {"region", {{"startLine", 9}, {"startColumn", 3}, {"endColumn", 4}}}});
  CHECK_FALSE(result.contains("relatedLocations"));
}

TEST_CASE("Columns count UTF-16 units", "[export][sarif]") {
  const std::string line = "é東🚀£x\xFFy";  // 2, 3, 4, 2, 1, 1 and 1 bytes; 1, 1, 2, 1, 1, 1 and 1
  const auto columns = [&](int column, int length) {
    const json run =
        run_of({finding("total-gap", Severity::info, {1, column, length})}, {{1, line}});
    const json& region = run["results"][0]["locations"][0]["physicalLocation"]["region"];
    return std::pair(region["startColumn"].get<int>(), region["endColumn"].get<int>());
  };
  CHECK(columns(1, 2) == std::pair(1, 2));
  CHECK(columns(6, 4) == std::pair(3, 5));
  CHECK(columns(12, 1) == std::pair(6, 7));
  CHECK(columns(13, 2) == std::pair(7, 9));
  CHECK(columns(100, 5) == std::pair(9, 9));  // behind the line: at its end
}

TEST_CASE("Findings that are not in the order of their columns have right ones",
          "[export][sarif]") {
  const std::string line = "£££££";
  const json run = run_of({finding("total-gap", Severity::info, {1, 9, 2}),
                           finding("total-gap", Severity::info, {1, 3, 2}),
                           finding("total-gap", Severity::info, {1, 3, 2}, "/w/b.md")},
                          {{1, line}});
  const auto start = [&](std::size_t i) {
    return run["results"][i]["locations"][0]["physicalLocation"]["region"]["startColumn"];
  };
  CHECK(start(0) == 5);
  CHECK(start(1) == 2);
  CHECK(start(2) == 2);
}

TEST_CASE("A whole line has no columns, and a whole file no region", "[export][sarif]") {
  const json run = run_of({finding("total-gap", Severity::info, {9, 0, 0}),
                           finding("no-dna", Severity::info, {0, 0, 0})},
                          {{9, "x"}});
  CHECK(run["results"][0]["locations"][0]["physicalLocation"]["region"] == json{{"startLine", 9}});
  CHECK_FALSE(run["results"][1]["locations"][0]["physicalLocation"].contains("region"));
  CHECK(run["results"][1]["level"] == "note");
}

TEST_CASE("The other line is a related location", "[export][sarif]") {
  Finding two = finding("total-gap", Severity::error, {9, 1, 1});
  two.other_line = 54;
  const json run = run_of({two}, {{9, "x"}});
  const json related = run["results"][0]["relatedLocations"];
  REQUIRE(related.size() == 1);
  CHECK(related[0]["physicalLocation"]["region"] == json{{"startLine", 54}});
  CHECK(related[0]["physicalLocation"]["artifactLocation"]["index"] == 0);
}

TEST_CASE("Each file is one artifact", "[export][sarif]") {
  const json run = run_of({finding("no-dna", Severity::info, {}), finding("x", Severity::info, {}),
                           finding("x", Severity::info, {}, "b c.md")},
                          {});
  REQUIRE(run["artifacts"].size() == 2);
  CHECK(run["artifacts"][0]["location"]["uri"] == "a.md");
  CHECK(run["artifacts"][1]["location"]["uri"] == "b%20c.md");
}

TEST_CASE("Every rule is told, and one that is not known is added", "[export][sarif]") {
  const json run = run_of({finding("x", Severity::info, {}), finding("x", Severity::info, {})}, {});
  const json& rules = run["tool"]["driver"]["rules"];
  REQUIRE(rules.size() == 3);
  CHECK(rules[0]["defaultConfiguration"]["level"] == "note");
  CHECK(rules[1]["name"] == "TotalGap");
  CHECK(rules[1]["shortDescription"]["text"] == "A gap.");
  CHECK(rules[1]["fullDescription"]["text"] == "It is far off.");
  CHECK(rules[1]["help"]["text"] == "Check.\n\nExample:\n| £1 |");
  CHECK(rules[2]["id"] == "x");
  CHECK(run["results"][1]["ruleIndex"] == 2);
}

TEST_CASE("A fingerprint stays while its line moves, and goes with its words", "[export][sarif]") {
  const auto gap = [](int line, const char* file = "/w/a.md") {
    return finding("total-gap", Severity::info, {line, 1, 1}, file);
  };
  const std::string at_9 = fingerprint(run_of({gap(9)}, {{9, "| London |"}})["results"][0]);
  const auto other = [&](const Finding& finding, const char* text) {
    return fingerprint(run_of({finding}, {{finding.where.line, text}})["results"][0]);
  };
  CHECK(at_9 == other(gap(12), "| London |"));
  CHECK(at_9 == other(gap(12), "  | London |\t"));
  CHECK(at_9 != other(gap(9), "| Paris |"));
  CHECK(at_9 != other(gap(9, "/w/b.md"), "| London |"));
  CHECK(at_9 != other(finding("no-dna", Severity::info, {9, 1, 1}), "| London |"));
}

TEST_CASE("Equal lines have fingerprints of their own", "[export][sarif]") {
  const json run = run_of({finding("total-gap", Severity::info, {1, 1, 1}),
                           finding("total-gap", Severity::info, {2, 1, 1})},
                          {{1, "same"}, {2, "same"}});
  CHECK(fingerprint(run["results"][0]) != fingerprint(run["results"][1]));
}

TEST_CASE("A path becomes a URI that means the same", "[export][sarif]") {
  CHECK(uri_of("a/b-c_d.~1.md", "/w") == "a/b-c_d.~1.md");
  CHECK(uri_of("./a.md", "/w") == "a.md");
  CHECK(uri_of("../a.md", "/w") == "../a.md");
  CHECK(uri_of("/w/a.md", "/w") == "a.md");
  CHECK(uri_of("/w/a.md", "/w/") == "a.md");
  CHECK(uri_of("/wide/a.md", "/w") == "file:///wide/a.md");
  CHECK(uri_of("/a.md", "/") == "file:///a.md");
  CHECK(uri_of("/a.md", "") == "file:///a.md");
  CHECK(uri_of("Zürich 100%?#:\x01\xFF.md", "/w") == "Z%C3%BCrich%20100%25%3F%23%3A%01%FF.md");
}

TEST_CASE("A line with very many findings takes no longer than its length", "[export][sarif]") {
  std::vector<Finding> findings;
  for (int i = 0; i < 5'000; ++i) {
    findings.push_back(finding("total-gap", Severity::info, {1, 1 + 50 * i, 3}));
  }
  const json run = run_of(findings, {{1, std::string(250'000, 'x')}});
  CHECK(run["results"].size() == 5'000);
}
