// Rules that compare the rows of one guide with each other.
#pragma once

#include <vector>

#include "base/finding.h"
#include "guide/guide.h"

namespace rangefinder::rule {

// Two levels that follow one another in one region, where the lower one's high is below the upper
// one's low: pay between the two is no one's.
void level_gap(const Guide& guide, std::vector<Finding>& findings);

// A row with the very same figures as an earlier row of another region or level.
void identical_rows(const Guide& guide, std::vector<Finding>& findings);

}  // namespace rangefinder::rule
