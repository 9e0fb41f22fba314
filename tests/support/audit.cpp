#include "support/audit.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

namespace rangefinder::tests {

ReadGuide read(std::string_view text) { return read_guide(text, "acme/ml.md"); }

Strings found(std::string_view text, std::string_view rule, const AuditOptions& options) {
  Strings list;
  for (const Finding& finding : audit(read(text), options)) {
    if (finding.rule != rule) continue;
    list.push_back(std::to_string(finding.where.line) + ' ' + std::string(name(finding.severity)) +
                   ": " + finding.message);
  }
  return list;
}

Finding first_found(std::string_view text, std::string_view rule) {
  const auto findings = audit(read(text));
  const auto first = std::ranges::find(findings, rule, &Finding::rule);
  REQUIRE(first != findings.end());
  return *first;
}

std::string row(const std::string& rows) {
  return "| Region | Base | Stock (RSU/4yr) | Bonus | Total |\n|-|-|-|-|-|\n" + rows + '\n';
}

std::string with_front(const std::string& lines, const std::string& rows) {
  return "---\ncompensation:\n  - region: London\n" + lines + "---\n" + row(rows);
}

}  // namespace rangefinder::tests
