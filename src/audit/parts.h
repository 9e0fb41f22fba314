// Rules about what a guide leaves out.
#pragma once

#include <vector>

#include "base/finding.h"
#include "guide/guide.h"

namespace rangefinder::rule {

void no_dna(const Guide& guide, std::vector<Finding>& findings);  // neither tags nor prose
void no_level_mapping(const Guide& guide, std::vector<Finding>& findings);
void no_levers(const Guide& guide, std::vector<Finding>& findings);
void no_sources(const Guide& guide, std::vector<Finding>& findings);

// A lever without words to say.
void lever_without_script(const Guide& guide, std::vector<Finding>& findings);

}  // namespace rangefinder::rule
