// Comma-separated values as RFC 4180 has them.
#pragma once

#include <string>
#include <vector>

#include "base/text.h"

namespace rangefinder {

// One record with its CRLF; cells with a comma, a quote or a line end are quoted.
std::string csv_line(const std::vector<std::string>& cells);

}  // namespace rangefinder
