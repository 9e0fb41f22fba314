// The bands of a guide whose body has no compensation table: those of its front matter.
#pragma once

#include <string>
#include <vector>

#include "base/finding.h"
#include "guide/front_matter.h"
#include "guide/guide.h"

namespace rangefinder {

// A band for each entry, every part with its spot. Nothing there says over how many years equity
// vests or of which kind it is, so that neither is set. A part with one end only is a finding and
// left out, as is a currency that is not in the table.
std::vector<Band> bands_of(const FrontMatter& front, const std::string& file,
                           std::vector<Finding>& findings);

}  // namespace rangefinder
