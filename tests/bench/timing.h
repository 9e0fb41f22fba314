// Stopwatch and statistics of the benchmarks.
#pragma once

#include <algorithm>
#include <chrono>
#include <vector>

namespace rangefinder::bench {

template <typename Work>
double milliseconds(Work work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
      .count();
}

struct Spread {
  double least = 0, median = 0, most = 0;
};
inline Spread spread(std::vector<double> times) {
  std::ranges::sort(times);
  return {times.front(), times[times.size() / 2], times.back()};
}

}  // namespace rangefinder::bench
