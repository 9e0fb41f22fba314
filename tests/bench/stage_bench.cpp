// What reading guides and loading packs cost, each beside a floor for it, in turns in one run; as
// JSON.
#include <cstdio>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "bench/arguments.h"
#include "bench/enlarge.h"
#include "bench/timing.h"
#include "cli/load.h"
#include "guide/reader.h"
#include "pack/checksum.h"
#include "pack/pack.h"

using namespace rangefinder;
using bench::milliseconds;
using bench::Spread;

namespace {

volatile std::size_t sink = 0;  // what is computed is used

// Both in turns, so that a busy machine slows both.
void compare(int runs, const std::string& name, const std::function<void()>& ours,
             const char* against, const std::function<void()>& floor) {
  std::vector<double> mine, other;
  for (int i = 0; i < runs; ++i) {
    mine.push_back(milliseconds(ours));
    other.push_back(milliseconds(floor));
  }
  const Spread a = bench::spread(mine);
  const Spread b = bench::spread(other);
  std::printf(
      "  \"%s\": {\"ms\": %.3f, \"least\": %.3f, \"most\": %.3f, \"against\": \"%s\", "
      "\"floor_ms\": %.3f, \"floor_least\": %.3f, \"floor_most\": %.3f, \"ratio\": %.2f},\n",
      name.c_str(), a.median, a.least, a.most, against, b.median, b.least, b.most,
      a.median / b.median);
  std::fflush(stdout);
}

// The guides that the project ships.
void read_guides(int runs) {
  const std::string folder = RANGEFINDER_SOURCE_DIR "/data/guides";
  std::vector<std::string> texts;
  for (const CheckedGuide& guide : cli::load_guides({folder}).guides) {
    texts.push_back(cli::read_file(folder + "/" + guide.guide.file).value());
  }
  compare(
      runs, "read " + std::to_string(texts.size()) + " guides",
      [&] {
        for (const std::string& text : texts) {
          sink = sink + read_guide(text, "a/b.md").guide->bands.size();
        }
      },
      "counting their lines",
      [&] {
        for (const std::string& text : texts) {
          sink = sink + static_cast<std::size_t>(std::ranges::count(text, '\n'));
        }
      });
}

// As the page does: the bytes stay where they are.
void load(int runs, const Catalog& sample, std::size_t bands) {
  const auto bytes = std::make_shared<const std::vector<std::byte>>(
      save_pack(bench::enlarged(sample, bands, 2026), ProsePlace::shards));
  std::printf("  \"pack of %zu bands\": {\"bytes\": %zu},\n", bands, bytes->size());
  compare(
      runs, "load " + std::to_string(bands) + " bands",
      [&] { sink = sink + load_pack(*bytes, bytes)->size(); }, "its checksum",
      [&] { sink = sink + static_cast<std::size_t>(checksum(*bytes)); });
}

}  // namespace

int main(int argc, char** argv) {
  const auto arguments = bench::arguments_of(argc, argv);
  if (!arguments) return 1;
  std::printf("{\n");
  read_guides(arguments->runs);
  for (const std::size_t bands : arguments->bands) load(arguments->runs, arguments->sample, bands);
  std::printf("  \"runs\": %d\n}\n", arguments->runs);
}
