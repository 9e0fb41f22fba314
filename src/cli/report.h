// Findings as lines that compilers and editors know: "file:line:column: severity[rule]: message".
#pragma once

#include <span>
#include <string>

#include "base/finding.h"

namespace rangefinder::cli {

// One finding: its line, and its advice below, indented.
std::string finding_text(const Finding& finding);

// "2 errors, 1 warning, 3 notes"; "no findings".
std::string summary_text(std::span<const Finding> findings);

// Findings from severity `least` upwards, to standard error. True where one is an error.
bool report(std::span<const Finding> findings, Severity least);

}  // namespace rangefinder::cli
