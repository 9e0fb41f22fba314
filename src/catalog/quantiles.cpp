#include "catalog/quantiles.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

namespace rangefinder {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

// The order statistics of `values` at the ascending `ranks`: a coarse histogram over their bits
// (which have the order of the values) says where each rank lies, and only those bins are sorted.
template <std::size_t N>
std::array<float, N> at_ranks(std::span<const float> values, float least, float greatest,
                              const std::array<std::size_t, N>& ranks) {
  constexpr int kBinBits = 14;
  const auto first = std::bit_cast<std::uint32_t>(least);
  const int shift =
      std::max(0, std::bit_width(std::bit_cast<std::uint32_t>(greatest) - first) - kBinBits);
  const auto bin_of = [=](float value) {
    return (std::bit_cast<std::uint32_t>(value) - first) >> shift;
  };
  std::vector<std::uint32_t> counts((std::size_t{1} << kBinBits) + 1, 0);
  for (const float value : values) ++counts[bin_of(value)];

  struct Sought {
    std::uint32_t bin = 0;
    std::size_t before = 0;  // values in the bins below
    std::vector<float> values;
  };
  std::vector<Sought> bins;
  std::array<std::size_t, N> bin_of_rank{};
  std::size_t before = 0;
  std::uint32_t bin = 0;
  for (std::size_t i = 0; i < N; ++i) {
    while (before + counts[bin] <= ranks[i]) before += counts[bin++];
    if (bins.empty() || bins.back().bin != bin) bins.push_back({bin, before, {}});
    bin_of_rank[i] = bins.size() - 1;
  }
  // 0 for a bin that nobody asks for, else 1 + its place in `bins`: the counts are not needed now.
  std::ranges::fill(counts, 0);
  for (std::size_t i = 0; i < bins.size(); ++i) {
    counts[bins[i].bin] = static_cast<std::uint32_t>(i + 1);
  }
  for (const float value : values) {
    if (const std::uint32_t wanted = counts[bin_of(value)]; wanted != 0) {
      bins[wanted - 1].values.push_back(value);
    }
  }
  std::array<float, N> found{};
  for (std::size_t i = 0; i < N; ++i) {
    Sought& from = bins[bin_of_rank[i]];
    const auto nth = from.values.begin() + static_cast<std::ptrdiff_t>(ranks[i] - from.before);
    std::ranges::nth_element(from.values, nth);
    found[i] = *nth;
  }
  return found;
}

// A hair above 1 / width: an amount on the edge of a bin must not fall below it by rounding.
double bins_per_unit(double width) { return (1 + 1e-12) / width; }

}  // namespace

Quartiles quartiles(std::span<const float> values) {
  if (values.empty()) return {kNone, kNone, kNone, kNone, kNone};
  float least = values.front();
  float greatest = values.front();
  for (const float value : values) {
    least = value < least ? value : least;
    greatest = value > greatest ? value : greatest;
  }
  constexpr std::array kParts = {0.25, 0.5, 0.75};
  std::array<std::size_t, 6> ranks{};
  for (std::size_t i = 0; i < kParts.size(); ++i) {
    ranks[2 * i] = static_cast<std::size_t>(kParts[i] * static_cast<double>(values.size() - 1));
    ranks[2 * i + 1] = std::min(ranks[2 * i] + 1, values.size() - 1);
  }
  // Neighbouring quartiles of few values overlap: the search goes upwards.
  std::array<std::size_t, 6> ascending = ranks;
  std::ranges::sort(ascending);
  const auto found = at_ranks(values, least, greatest, ascending);
  const auto value_at = [&](std::size_t rank) {
    return static_cast<double>(
        found[static_cast<std::size_t>(std::ranges::find(ascending, rank) - ascending.begin())]);
  };
  std::array<double, 3> q{};
  for (std::size_t i = 0; i < kParts.size(); ++i) {
    const double at = kParts[i] * static_cast<double>(values.size() - 1);
    const double below = value_at(ranks[2 * i]);
    q[i] = below + (value_at(ranks[2 * i + 1]) - below) * (at - static_cast<double>(ranks[2 * i]));
  }
  return {least, q[0], q[1], q[2], greatest};
}

Histogram histogram(std::span<const float> values) {
  float greatest = 0;
  for (const float value : values) greatest = value > greatest ? value : greatest;
  Histogram histogram;
  if (greatest <= 0) return histogram;
  const double rough = static_cast<double>(greatest) / 30;
  const double power = std::pow(10, std::floor(std::log10(rough)));
  double width = power * 10;
  for (const double step : {1.0, 2.0, 2.5, 5.0}) {
    if (power * step >= rough) {
      width = power * step;
      break;
    }
  }
  histogram.width = width;
  const auto bins =
      static_cast<std::size_t>(static_cast<double>(greatest) * bins_per_unit(width)) + 1;
  histogram.counts = count_bins(values, width, bins);
  return histogram;
}

std::vector<std::size_t> count_bins(std::span<const float> values, double width, std::size_t bins) {
  const double per_unit = bins_per_unit(width);
  // Four rows of counters, taken in turns: neighbours often fall into one bin, and a counter would
  // have to wait for itself.
  std::array<std::vector<std::uint32_t>, 4> rows;
  for (auto& row : rows) row.assign(bins, 0);
  for (std::size_t i = 0; i < values.size(); ++i) {
    ++rows[i % 4][static_cast<std::size_t>(static_cast<double>(values[i]) * per_unit)];
  }
  std::vector<std::size_t> counts;
  for (std::size_t bin = 0; bin < bins; ++bin) {
    counts.push_back(rows[0][bin] + rows[1][bin] + rows[2][bin] + rows[3][bin]);
  }
  return counts;
}

}  // namespace rangefinder
