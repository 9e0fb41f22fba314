#include "bench/arguments.h"

#include <cstdio>
#include <cstdlib>

#include "bench/enlarge.h"
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

int run_sizes(int argc, char** argv, const std::function<void(const Catalog&, int runs)>& run) {
  const auto arguments = arguments_of(argc, argv);
  if (!arguments) return 1;
  std::printf("[\n");
  const char* between = "";
  for (const std::size_t bands : arguments->bands) {
    std::fputs(between, stdout);
    between = ",\n";
    run(enlarged(arguments->sample, bands, 2026), arguments->runs);
  }
  std::printf("\n]\n");
  return 0;
}

}  // namespace rangefinder::bench
