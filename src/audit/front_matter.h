// The rule that holds the front matter against the body, which is used where they disagree.
#pragma once

#include <vector>

#include "base/finding.h"
#include "guide/reader.h"

namespace rangefinder::rule {

// One finding per value that differs, with both values and both lines. What the front matter says
// wrongly is a warning: another figure, another currency, a row that the table has not. What it
// lost on the way is noted: a value or a row left out, a bonus of 5–15% that became 5%, the rows of
// several levels that became one entry from the lowest low to the highest high. Several entries of
// one region are held against its rows in their order.
//
// Rows belong together by their regions as people read them; "London (GBP)" and "🇬🇧 London" do.
void front_matter(const ReadGuide& read, std::vector<Finding>& findings);

}  // namespace rangefinder::rule
