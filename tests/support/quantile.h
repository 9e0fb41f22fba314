// What order statistics that are found without sorting are held against.
#pragma once

#include <vector>

namespace rangefinder::tests {

// The p-quantile (0..1) of some sorted values by the R-7 rule: linear between those at (n - 1) p.
double quantile(const std::vector<double>& sorted, double p);

}  // namespace rangefinder::tests
