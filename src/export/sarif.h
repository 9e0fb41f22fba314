// Findings as SARIF 2.1.0, the format in which code hosts and editors take up findings.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "base/finding.h"

namespace rangefinder {

// What SARIF says about a rule.
struct SarifRule {
  std::string_view id;
  Severity severity;
  std::string_view summary;
  std::string_view meaning;
  std::string_view example;
  std::string_view what_to_do;
};

struct SarifOptions {
  std::string version;  // of Rangefinder
  std::string folder;   // absolute: files below it get URIs relative to it
  std::span<const SarifRule> rules;
  // The text of a line of a file, by its path and number: what columns count in.
  std::function<std::string_view(const std::string& file, int line)> line_of;
};

// One run. Columns count UTF-16 units, as SARIF's readers expect; the findings' own count bytes.
// Fingerprints depend on rule, file and the line's text, not on its number. A finding of a rule
// that is not among the rules is added to them by its id.
std::string findings_to_sarif(std::span<const Finding> findings, const SarifOptions& options);

// A path as a URI: relative to `folder` where it is below it or relative itself, otherwise
// "file:///...". Bytes that URIs do not have are percent-encoded.
std::string uri_of(std::string_view path, std::string_view folder);

}  // namespace rangefinder
