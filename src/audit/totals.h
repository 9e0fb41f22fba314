// Rules that sum up a row: do its parts make its total?
#pragma once

#include <vector>

#include "base/finding.h"
#include "guide/guide.h"

namespace rangefinder::rule {

// The parts (base + equity per year + bonus) miss the stated total by more than 10% of it, at the
// worse end: noted; by more than 25%: a warning.
void total_gap(const Guide& guide, std::vector<Finding>& findings);

// A stated total below the base, at either end.
void total_below_base(const Guide& guide, std::vector<Finding>& findings);

// Equity that is said to vest over years, where the total comes out clearly nearer with all of it
// in each year; and equity said to be yearly, where it comes nearer with a quarter of it.
void grant_as_yearly(const Guide& guide, std::vector<Finding>& findings);
void yearly_as_grant(const Guide& guide, std::vector<Finding>& findings);

}  // namespace rangefinder::rule
