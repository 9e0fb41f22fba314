// "Do you mean ...?"
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace rangefinder {

// The nearest of `known` to a value that is not there: one that starts like it, or that is at most
// two letters off, case and accents apart. "" where none is near.
std::string nearest(std::string_view value, std::span<const std::string> known);

// How many letters must change, come or go (Levenshtein), byte by byte.
std::size_t edit_distance(std::string_view a, std::string_view b);

}  // namespace rangefinder
