// Text as it stands in the fragment of a URL, and back.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace rangefinder {

// "ml, London" gives "ml%2C+London": letters, digits and "-._:" stand for themselves, a space is
// "+", every other byte "%2C". That is less than the URL standard allows in a fragment, so that
// chat programs neither cut the link nor take a piece of it for markup.
std::string to_fragment_text(std::string_view text);

// The inverse; characters that need no escape may stand for themselves, as "ü" in a link that was
// written by hand. An error for "%" without two hexadecimal digits, and for what is not UTF-8.
Result<std::string> from_fragment_text(std::string_view text);

// A value of a fragment as a message shows it: read, where it can be, and in quotation marks.
std::string shown_fragment_text(std::string_view text);

}  // namespace rangefinder
