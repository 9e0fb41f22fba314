#include "export/finding_json.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

using namespace rangefinder;

namespace {

Finding finding(const char* rule, Severity severity, const char* file) {
  return {rule, severity, {file, {}}, "Wrong.", "Mend it."};
}

}  // namespace

TEST_CASE("Rules are counted with their files, most findings first", "[export][finding-json]") {
  const Finding findings[] = {
      finding("b", Severity::info, "1.md"),    finding("b", Severity::info, "1.md"),
      finding("a", Severity::warning, "1.md"), finding("b", Severity::info, "2.md"),
      finding("a", Severity::error, "2.md"),   finding("c", Severity::error, "2.md")};
  CHECK(count_by_rule(findings) == std::vector<RuleCount>{{"b", Severity::info, 3, 2},
                                                          {"a", Severity::error, 1, 1},
                                                          {"c", Severity::error, 1, 1},
                                                          {"a", Severity::warning, 1, 1}});
  CHECK(count_by_rule({}).empty());
}

TEST_CASE("A finding is an object on a line of its own", "[export][finding-json]") {
  Finding full{"total-gap", Severity::warning, {"acme/ml.md", {9, 12, 5}}, "Off.", "Check."};
  full.other_line = 54;
  const Finding findings[] = {full, finding("no-dna", Severity::info, "a\"b\xFF.md")};
  const std::string text = findings_to_json(findings, {"1.2.3", "2026-01-15", 2, 3, 4});
  CHECK(text ==
        R"({"version":"1.2.3","today":"2026-01-15","guides":2,"bands":3,"findings":[
{"rule":"total-gap","severity":"warning","file":"acme/ml.md","line":9,"column":12,"length":5,"message":"Off.","advice":"Check.","other_line":54},
{"rule":"no-dna","severity":"info","file":"a\"b�.md","line":null,"column":null,"length":null,"message":"Wrong.","advice":"Mend it.","other_line":null}
],"summary":{"errors":0,"warnings":1,"notes":1,"not_shown":4,"rules":[{"rule":"total-gap","severity":"warning","findings":1,"guides":1},{"rule":"no-dna","severity":"info","findings":1,"guides":1}]}}
)");
  CHECK_FALSE(nlohmann::json::parse(text).is_discarded());
}

TEST_CASE("No findings are an empty list", "[export][finding-json]") {
  const auto json = nlohmann::json::parse(findings_to_json({}, {}));
  CHECK(json["findings"].is_array());
  CHECK(json["findings"].empty());
  CHECK(json["summary"]["rules"].empty());
}
