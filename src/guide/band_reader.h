// From the cells of one band to the Band: which cell is which part, and in which currency.
#pragma once

#include <string_view>
#include <vector>

#include "base/finding.h"
#include "guide/column.h"
#include "guide/guide.h"
#include "guide/lines.h"

namespace rangefinder {

// One cell with what its column (or its row, where regions are the columns) means. The views are of
// the text that `line` is of, which outlives them.
struct BandCell {
  ColumnMeaning meaning;
  std::string_view header;
  std::string_view text;
  const Line* line;
};

// Adds `band`, which knows its region and level, to the guide with what `cells` say. What is odd
// about a cell is a finding at its spot. No figure is lost: what has no place in a Band is one of
// its notes, as it is written; so is a header's figure ("Bonus (10%)").
void add_band(Band band, const std::vector<BandCell>& cells, Guide& guide,
              std::vector<Finding>& findings);

}  // namespace rangefinder
