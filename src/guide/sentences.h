// Where the sentences of a running text begin and end.
#pragma once

#include <cstddef>
#include <string_view>

namespace rangefinder {

// The start of the sentence that holds `at`, not before `from`, where one begins. A sentence ends
// behind ".", "!" or "?" that white space follows, quotation marks and asterisks between them not
// counted, and at an empty line. "vs. $90K" and "approx. $90K" go on.
std::size_t sentence_start(std::string_view text, std::size_t at, std::size_t from);

// Where the sentence that holds `at` ends: behind its full stop.
std::size_t sentence_end(std::string_view text, std::size_t at);

}  // namespace rangefinder
