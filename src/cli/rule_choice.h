// The rules that a person names on the command line.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "audit/rule.h"
#include "base/result.h"
#include "cli/terminal.h"

namespace rangefinder::cli {

// The rule of this name. The error names those that were perhaps meant.
Result<const Rule*> named_rule(std::string_view id);

// Which rules' findings are looked at.
class RuleChoice {
 public:
  // Those of `only`, or all where it is empty, without those of `skip`. A name that no rule has is
  // an error.
  static Result<RuleChoice> from(std::span<const std::string> only,
                                 std::span<const std::string> skip);

  bool has(std::string_view id) const;

 private:
  std::vector<std::string_view> only_;
  std::vector<std::string_view> skip_;
};

// Every rule with its severity and its summary, as a table.
std::string rules_text(const Look& look);

// What a rule means, an example, and what to do.
std::string explanation(const Rule& rule, const Look& look);

}  // namespace rangefinder::cli
