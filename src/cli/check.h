// `rangefinder check`: what is wrong or odd about guides.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/finding.h"
#include "cli/terminal.h"

namespace rangefinder::cli {

struct CheckOptions {
  std::vector<std::string> paths = {};
  std::vector<std::string> only = {}, skip = {};  // rules
  std::string format = "text";                    // json, sarif
  Severity least = Severity::info;                // findings below it are not shown
  std::string today = {};                         // "" for the day that it is
  std::string explain = {};                       // a rule
  bool list_rules = false;
  bool quiet = false;   // only the summary
  bool strict = false;  // warnings count for the exit code
  Look look = {};
};

// Writes the findings to `out`, what is wrong with the options to `err`, and gives the exit code:
// what is not shown does not count for it.
int check(const CheckOptions& options, const Sink& out, const Sink& err);

}  // namespace rangefinder::cli
