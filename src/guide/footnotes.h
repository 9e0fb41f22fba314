// What a guide says right below its compensation tables: "*London is about 65% of the US base.*"
#pragma once

#include <span>
#include <vector>

#include "guide/guide.h"
#include "guide/lines.h"

namespace rangefinder {

// The footnotes at the start of `lines`, which are those behind a table, without their marks:
// italic lines ("*...*", "_..._"), lines that start with "Note:", "†", "¹" or "\*", labels about
// pay ("**Equity:** ...", whose label stays), and quotations but for the strategy. Any other line
// ends them.
std::vector<Statement> read_footnotes(std::span<const Line> lines);

}  // namespace rangefinder
