// Guides to columns: the one place where the catalogue knows guides.
#pragma once

#include <span>

#include "base/finding.h"
#include "catalog/catalog.h"
#include "guide/guide.h"

namespace rangefinder {

// A guide with everything that was found about it.
struct CheckedGuide {
  Guide guide;
  std::vector<Finding> findings;
};

// The catalogue of `guides` in their order. A finding goes to the band on its line or its other
// line; one about the whole guide is left to the guide's own page.
Catalog build_catalog(std::span<const CheckedGuide> guides, Rates rates);

}  // namespace rangefinder
