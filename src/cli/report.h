// Findings as people read them: lines that compilers and editors know, the guide's own line below,
// and a summary.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "base/finding.h"
#include "cli/terminal.h"

namespace rangefinder::cli {

// One finding: "file:line:column: severity[rule]: message", and its advice below, indented.
std::string finding_text(const Finding& finding);

// The text of a line of a file, by its path and number.
using LineOf = std::function<std::string_view(const std::string& file, int line)>;

// One finding with the line that it is about, what is wrong in it underlined, the other line that
// it names, and the advice:
//
//   acme/ml.md:9:12: error[low-above-high]: Low is above high: £300K–£210K
//       9 | | London | £300K–£210K | 10% |
//         |            ^~~~~~~~~~~
//         = help: Swap the two ends.
std::string finding_block(const Finding& finding, const LineOf& line_of, const Look& look);

// "2 errors, 1 warning, 3 notes"; "no findings".
std::string summary_text(std::span<const Finding> findings);

// How often each rule found something, as a table: the rules with most findings first. "" where
// there are none.
std::string rule_counts_text(std::span<const Finding> findings, const Look& look);

// Findings from severity `least` upwards, to standard error. True where one is an error.
bool report(std::span<const Finding> findings, Severity least);

}  // namespace rangefinder::cli
