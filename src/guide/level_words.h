// The words that levels and company names are made of: "Google Cloud L5 Senior SWE" is a company's
// name up to "L5". Guides write the two without a mark between them, so the words must tell.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace rangefinder {

// The words between spaces; views into `text`.
std::vector<std::string_view> words_of(std::string_view text);

// `word` without the brackets, marks of emphasis and punctuation around it: "(L5)," gives "L5".
std::string_view bare_word(std::string_view word);

// A rung of a ladder: "L5", "E4-E5", "IC4-5", "ICT4", "61/62", "L6+", "II-III".
bool is_level_code(std::string_view word);

// A word of rank: "Senior", "Staff", "VP", "Director". "Senior/Staff" counts by its parts.
bool is_rank(std::string_view word);

// A rung, a rank, or what somebody does: "Engineer", "SWE", "ML", "DevOps". No word of a company's
// name, but for some names that `known_name` lists.
bool is_level_word(std::string_view word);

// A field that somebody works in: "Trading", "Quality". Within a segment it starts a level, but a
// company's name may begin with it.
bool is_field_word(std::string_view word);

// Length of the well-known company name at the start of `text` that the words alone would cut
// ("Scale AI", "Google Cloud", "F5"); 0 where there is none.
std::size_t known_name(std::string_view text);

}  // namespace rangefinder
