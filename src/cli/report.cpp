#include "cli/report.h"

#include <algorithm>
#include <cstdio>

namespace rangefinder::cli {

std::string finding_text(const Finding& finding) {
  std::string text = finding.where.file;
  if (finding.where.line > 0) text += ':' + std::to_string(finding.where.line);
  if (finding.where.line > 0 && finding.where.column > 0) {
    text += ':' + std::to_string(finding.where.column);
  }
  text += ": " + std::string(name(finding.severity)) + '[' + finding.rule + "]: " + finding.message;
  return text + "\n    " + finding.advice + '\n';
}

std::string summary_text(std::span<const Finding> findings) {
  const auto count = [&](Severity severity, const std::string& word) {
    const auto n = std::ranges::count(findings, severity, &Finding::severity);
    return std::to_string(n) + ' ' + word + (n == 1 ? "" : "s");
  };
  if (findings.empty()) return "no findings";
  return count(Severity::error, "error") + ", " + count(Severity::warning, "warning") + ", " +
         count(Severity::info, "note");
}

bool report(std::span<const Finding> findings, Severity least) {
  bool error = false;
  for (const Finding& finding : findings) {
    error |= finding.severity == Severity::error;
    if (finding.severity >= least) std::fputs(finding_text(finding).c_str(), stderr);
  }
  return error;
}

}  // namespace rangefinder::cli
