// How findings name what they are about.
#pragma once

#include <string>
#include <string_view>

#include "guide/figures.h"
#include "guide/guide.h"

namespace rangefinder {

// "London", "London, L5", "L5": what the row is called; "line 12" where it has no name.
std::string name_of(const Band& band);

// "$316.5K – $520K"
std::string text_of(const Figure& figure, Currency currency);

// "20%", "16.7%"
std::string percent_of(double fraction);

// A finding about a cell of a band: at its spot, or at the band's own where nothing says which.
// `band` is one of the guide's.
Finding about_cell(const Guide& guide, const Band& band, Spot cell, std::string_view rule,
                   Severity severity, std::string message, std::string advice);

}  // namespace rangefinder
