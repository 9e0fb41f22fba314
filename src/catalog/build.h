// Guides to columns: here and in build_prose.h the catalogue knows guides.
#pragma once

#include <span>

#include "base/finding.h"
#include "base/result.h"
#include "catalog/catalog.h"
#include "guide/guide.h"

namespace rangefinder {

// A guide with everything that was found about it.
struct CheckedGuide {
  Guide guide;
  std::vector<Finding> findings;
};

// The catalogue of `guides` in their order, with their prose. Fails where the guides have more than
// 65,535 different regions, levels, percentages or sets of findings.
Result<Catalog> build_catalog(std::span<const CheckedGuide> guides, Rates rates);

}  // namespace rangefinder
