// Bands side by side as a table of HTML, inside a page.
#pragma once

#include <string_view>

#include "export/comparison.h"
#include "export/html.h"

namespace rangefinder {

// A column for each band. What differs from most of its row is strong, and a line below says so;
// another has the rates. Writes nothing where there are no bands.
void write_comparison(Html& html, const Comparison& comparison, std::string_view caption);

}  // namespace rangefinder
