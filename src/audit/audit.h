// What is odd about a guide that could be read: one rule, one function.
#pragma once

#include <vector>

#include "base/finding.h"
#include "guide/reader.h"

namespace rangefinder {

// The findings of every rule, in the order of their lines; those of the reader are not repeated.
// Nothing is repaired.
std::vector<Finding> audit(const ReadGuide& read);

namespace rules {

// The front matter and the body differ: the body is used.
void front_matter(const ReadGuide& read, std::vector<Finding>& findings);

// The stated total is more than 10% off base + equity per year + bonus: a warning above 25%.
void total_gap(const ReadGuide& read, std::vector<Finding>& findings);

// A stated total below the base.
void total_below_base(const ReadGuide& read, std::vector<Finding>& findings);

// No DNA, level mapping, levers or sources; a lever without a script.
void missing_parts(const ReadGuide& read, std::vector<Finding>& findings);

}  // namespace rules
}  // namespace rangefinder
