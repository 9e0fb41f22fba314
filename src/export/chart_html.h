// A chart of a page: in the theme that the reader has.
#pragma once

#include <string>
#include <string_view>

#include "export/html.h"

namespace rangefinder {

// Where the chart of a page is, in the light theme: "guides/meta/engineer.svg"; in the dark one:
// "guides/meta/engineer.dark.svg".
std::string chart_path(std::string_view page);
std::string dark_chart_path(std::string_view page);

// The table behind it has all that it shows: `words` say what it is.
void write_chart(Html& html, std::string_view page, std::string_view chart, std::string_view words);

}  // namespace rangefinder
