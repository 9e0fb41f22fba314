// Findings as JSON, in the shape that docs/checks.md lists.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/finding.h"

namespace rangefinder {

// How often a rule found something of one severity, and in how many files.
struct RuleCount {
  std::string rule;
  Severity severity = Severity::info;
  std::size_t findings = 0;
  std::size_t files = 0;

  bool operator==(const RuleCount&) const = default;
};

// Most findings first; among equals the worse, then by name. The findings of a file stand together.
std::vector<RuleCount> count_by_rule(std::span<const Finding> findings);

// What was looked at, for those who read the findings later.
struct Checked {
  std::string version;  // of Rangefinder
  std::string today;    // ISO date that reviews were due against
  std::size_t guides = 0;
  std::size_t bands = 0;
  std::size_t not_shown = 0;  // findings that were left out by choice
};

// One object, with each finding on a line of its own. What a finding does not have is null.
std::string findings_to_json(std::span<const Finding> findings, const Checked& checked);

}  // namespace rangefinder
