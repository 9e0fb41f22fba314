#include "bench/arguments.h"

#include <cstdio>
#include <cstdlib>

#include "cli/load.h"

namespace rangefinder::bench {

std::optional<Arguments> arguments_of(int argc, char** argv) {
  if (argc < 2) {
    std::fprintf(stderr, "usage: %s PATH [RUNS] [BANDS...]\n", argv[0]);
    return std::nullopt;
  }
  std::vector<Finding> findings;
  auto sample = cli::load_catalog({argv[1]}, findings);
  if (!sample) {
    std::fprintf(stderr, "%s\n", sample.error().message.c_str());
    return std::nullopt;
  }
  Arguments arguments{*std::move(sample)};
  if (argc > 2) arguments.runs = std::atoi(argv[2]);
  if (argc > 3) arguments.bands.clear();
  for (int i = 3; i < argc; ++i) {
    arguments.bands.push_back(static_cast<std::size_t>(std::atol(argv[i])));
  }
  return arguments;
}

}  // namespace rangefinder::bench
