#include "cli/report.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;
using namespace rangefinder::cli;

namespace {

Finding finding(Severity severity, int line = 0, int column = 0) {
  return {"rule", severity, {"acme/ml.md", line, column}, "Wrong.", "Mend it."};
}

}  // namespace

TEST_CASE("A finding reads like a compiler's message, its advice below", "[cli][report]") {
  CHECK(finding_text(finding(Severity::error, 9, 14)) ==
        "acme/ml.md:9:14: error[rule]: Wrong.\n    Mend it.\n");
  CHECK(finding_text(finding(Severity::warning, 9)) ==
        "acme/ml.md:9: warning[rule]: Wrong.\n    Mend it.\n");
  CHECK(finding_text(finding(Severity::info)) == "acme/ml.md: info[rule]: Wrong.\n    Mend it.\n");
}

TEST_CASE("Findings are counted by severity", "[cli][report]") {
  CHECK(summary_text({}) == "no findings");
  const Finding findings[] = {finding(Severity::error), finding(Severity::error),
                              finding(Severity::warning)};
  CHECK(summary_text(findings) == "2 errors, 1 warning, 0 notes");
}
