// The command line that the benchmarks have in common.
//
//   PROGRAM PATH [RUNS] [BANDS...]    guides or a pack; how often; sizes of catalogues
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

#include "catalog/catalog.h"

namespace rangefinder::bench {

struct Arguments {
  Catalog sample;
  int runs = 15;
  std::vector<std::size_t> bands = {15'802, 100'000, 1'000'000};
};

// Nothing, and a message on stderr, where they cannot be read.
std::optional<Arguments> arguments_of(int argc, char** argv);

// The whole of a benchmark that prints one JSON object for each size of the sample, enlarged;
// returns what its main does.
int run_sizes(int argc, char** argv, const std::function<void(const Catalog&, int runs)>& run);

}  // namespace rangefinder::bench
