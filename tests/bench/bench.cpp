// What each stage costs beside a floor for it, measured in turns in one run; medians and ratios as
// JSON. Nothing here decides a test.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <vector>

#include "catalog/view.h"
#include "cli/load.h"
#include "guide/reader.h"
#include "pack/pack.h"

using namespace rangefinder;

namespace {

constexpr int kRuns = 15;
constexpr std::size_t kBands = 15'802;  // of the whole corpus
volatile double sink = 0;               // what is computed is used

double milliseconds(const std::function<void()>& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
      .count();
}

// Both in turns, so that a busy machine slows both.
void compare(const char* name, const std::function<void()>& ours, const char* against,
             const std::function<void()>& floor, bool last = false) {
  std::vector<double> mine;
  std::vector<double> other;
  for (int i = 0; i < kRuns; ++i) {
    mine.push_back(milliseconds(ours));
    other.push_back(milliseconds(floor));
  }
  std::ranges::sort(mine);
  std::ranges::sort(other);
  std::printf(
      "  \"%s\": {\"ms\": %.3f, \"against\": \"%s\", \"floor_ms\": %.3f, \"ratio\": %.2f}%s\n",
      name, mine[kRuns / 2], against, other[kRuns / 2], mine[kRuns / 2] / other[kRuns / 2],
      last ? "" : ",");
}

// The guides again and again, until there are `bands` bands.
Catalog enlarged(const std::vector<CheckedGuide>& guides, std::size_t bands) {
  std::vector<CheckedGuide> many;
  std::size_t count = 0;
  for (std::size_t i = 0; count < bands; ++i) {
    CheckedGuide guide = guides[i % guides.size()];
    guide.guide.company += " " + std::to_string(i / guides.size() % 300);
    count += guide.guide.bands.size();
    many.push_back(std::move(guide));
  }
  return build_catalog(many, cli::shipped_rates());
}

}  // namespace

int main() {
  const std::string folder = RANGEFINDER_SOURCE_DIR "/data/guides";
  const auto loaded = cli::load_guides({folder});
  std::vector<std::string> texts;
  for (const CheckedGuide& guide : loaded.guides) {
    texts.push_back(cli::read_file(folder + "/" + guide.guide.file).value());
  }
  const Catalog catalog = enlarged(loaded.guides, kBands);
  const auto bytes = save_pack(catalog);
  Query query;
  query[Facet::currency] = {"USD"};
  query[Measure::total].low = 200'000;

  std::printf("{\n  \"bands\": %zu, \"pack_bytes\": %zu,\n", catalog.size(), bytes.size());
  compare(
      "read five guides",
      [&] {
        for (const std::string& text : texts) {
          sink = sink + static_cast<double>(read_guide(text, "a/b.md").guide->bands.size());
        }
      },
      "counting their lines",
      [&] {
        for (const std::string& text : texts) {
          sink = sink + static_cast<double>(std::ranges::count(text, '\n'));
        }
      });
  compare(
      "load a pack", [&] { sink = sink + static_cast<double>(load_pack(bytes)->size()); },
      "its checksum", [&] { sink = sink + static_cast<double>(crc32(std::span(bytes))); });
  compare(
      "facet, range and sort",
      [&] { sink = sink + static_cast<double>(build_view(catalog, query)->rows.size()); },
      "a plain loop over the columns",
      [&] {
        const auto usd = *Currency::from_code("USD");
        std::vector<BandId> rows;
        for (BandId band = 0; band < catalog.size(); ++band) {
          if (catalog.currency[band] == usd && catalog.stated.high[band] >= 200'000) {
            rows.push_back(band);
          }
        }
        std::ranges::sort(rows, std::greater(), [&](BandId b) { return catalog.stated.high[b]; });
        sink = sink + static_cast<double>(rows.size());
      },
      true);
  std::printf("}\n");
}
