// A facet's value as a term of typed text.
#pragma once

#include <string>
#include <string_view>

#include "catalog/query.h"

namespace rangefinder {

// "company:meta", `place:"san francisco ca"`, "quarter:2025-q4": in quotation marks where it has
// spaces. As every term it finds what starts so: "company:meta" finds "Metaphor" as well. "" for a
// value that has no letters and digits.
std::string value_term(Facet facet, std::string_view value);

}  // namespace rangefinder
