// `rangefinder chart`: what a query selects as a chart, in an SVG file.
#pragma once

#include <string>

#include "cli/answer.h"
#include "cli/query_options.h"
#include "cli/terminal.h"

namespace rangefinder::cli {

// As typed.
struct ChartOptions {
  QueryOptions query = {};
  std::string kind = "bands";
  std::string measure = "total";  // of the kinds that show one
  std::string theme = "light";
  unsigned width = 960;     // pixels
  std::string output = {};  // a file; "" for standard output
};

// Writes the chart to its file, and to `out` what was written, or else the SVG itself. Where no
// band matches, nothing is written: `err` says what would bring bands back, and that is no success.
int chart(const ChartOptions& options, const Look& look, const Sink& out, const Sink& err);

}  // namespace rangefinder::cli
