// Order statistics and bins over many figures.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace rangefinder {

// Least and greatest of some figures, and their quartiles by the R-7 rule: the p-quantile is linear
// between the order statistics at (n - 1) p. Source: Hyndman and Fan, "Sample Quantiles in
// Statistical Packages", 1996. NaN for none.
struct Quartiles {
  double low, q1, q2, q3, high;
};

// Fewer figures are read one by one: their quartiles say nothing that they do not.
inline constexpr std::size_t kLeastForQuartiles = 5;

// Does not sort them: finds the few values that the quartiles lie between. No value is negative or
// NaN.
Quartiles quartiles(std::span<const float> values);

// Equal bins of a round width from zero: bin i counts i*width <= value < the next.
struct Histogram {
  double width = 0;  // of a bin
  std::vector<std::size_t> counts;
};

// About thirty bins. No value is negative or NaN.
Histogram histogram(std::span<const float> values);

// How many of the values lie in each of `bins` bins from zero, `width` wide. No value is negative,
// NaN or above the last bin.
std::vector<std::size_t> count_bins(std::span<const float> values, double width, std::size_t bins);

}  // namespace rangefinder
