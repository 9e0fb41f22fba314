// Text as it may stand in an element of XML or HTML.
#pragma once

#include <string>
#include <string_view>

namespace rangefinder {

// Marks are escaped; control characters, which XML has none of, become spaces, and what
// is not UTF-8 becomes U+FFFD.
std::string xml_text(std::string_view text);

}  // namespace rangefinder
