// A corpus as large as one wants, in the likeness of a sample.
#pragma once

#include <cstdint>

#include "catalog/catalog.h"

namespace rangefinder::bench {

// A catalogue of `bands` bands: the guides of the sample in turns, each round under new companies
// of made-up names, with all amounts of a guide moved by one factor and rounded as salaries are.
// The same seed gives the same catalogue.
Catalog enlarged(const Catalog& sample, std::size_t bands, std::uint64_t seed);

}  // namespace rangefinder::bench
