// What the audit says about a guide that is written down in a test.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "audit/audit.h"

namespace rangefinder::tests {

using Strings = std::vector<std::string>;

// Read under the name "acme/ml.md".
ReadGuide read(std::string_view text);

// The findings of one rule as "line severity: message".
Strings found(std::string_view text, std::string_view rule, const AuditOptions& options = {});

// The first finding of a rule; the test fails where there is none.
Finding first_found(std::string_view text, std::string_view rule);

// Rows below a header with Region, Base, Stock over four years, Bonus and Total.
std::string row(const std::string& rows);

// Such a table below front matter with one entry for London, with these lines below its region.
std::string with_front(const std::string& lines, const std::string& rows);

}  // namespace rangefinder::tests
