#include "catalog/order.h"

#include <array>
#include <bit>
#include <cmath>
#include <numeric>

namespace rangefinder {
namespace {

constexpr unsigned kBits = 11;
constexpr std::uint32_t kDigits = 1U << kBits;
constexpr unsigned kPasses = 3;

// A key beside its band, so that a pass reads and writes in one stream.
struct Entry {
  std::uint32_t key = 0;
  BandId band = 0;
};

using Counts = std::array<std::array<std::uint32_t, kDigits>, kPasses>;

constexpr std::uint32_t digit(std::uint32_t key, unsigned pass) {
  return key >> (pass * kBits) & (kDigits - 1);
}

std::uint32_t key_of(const Catalog& catalog, Field field, BandId band) {
  const GuideId guide = catalog.guide[band];
  switch (field) {
    case Field::company:
      return catalog.guides.company[guide];
    case Field::role:
      return catalog.guides.role[guide];
    case Field::place:
      return catalog.region[band];
    case Field::level:
      return catalog.level[band];
    default:
      return catalog.currency_of(band).index();
  }
}

}  // namespace

std::uint32_t order_key(float value, bool descending) {
  constexpr std::uint32_t kLast = 0xFFFFFFFF;
  if (std::isnan(value)) return kLast;
  // Gaps may be negative: their bits are turned round, and come before the others.
  const auto bits = std::bit_cast<std::uint32_t>(value);
  const std::uint32_t key = (bits >> 31) != 0 ? ~bits : bits | 0x80000000U;
  return descending ? 0xFFFFFFFEU - key : key;
}

void sort_by_key(std::vector<std::uint32_t>& ids, std::span<const std::uint32_t> keys) {
  const std::size_t size = ids.size();
  std::vector<Entry> from(size);
  auto counts = std::make_unique<Counts>();
  for (std::size_t i = 0; i < size; ++i) {
    const std::uint32_t key = keys[ids[i]];
    from[i] = {key, ids[i]};
    ++(*counts)[0][digit(key, 0)];
    ++(*counts)[1][digit(key, 1)];
    ++(*counts)[2][digit(key, 2)];
  }
  std::vector<Entry> to(size);
  for (unsigned pass = 0; pass < kPasses; ++pass) {
    auto& at = (*counts)[pass];
    // A digit that all have in common changes nothing.
    if (size > 0 && at[digit(from[0].key, pass)] == size) continue;
    std::uint32_t next = 0;
    for (std::uint32_t& count : at) {
      const std::uint32_t here = count;
      count = next;
      next += here;
    }
    for (const Entry& entry : from) to[at[digit(entry.key, pass)]++] = entry;
    from.swap(to);
  }
  for (std::size_t i = 0; i < size; ++i) ids[i] = from[i].band;
}

std::vector<BandId> ordered_bands(const Catalog& catalog, const Query& query,
                                  const std::function<const MeasureColumn&(Measure)>& column) {
  std::vector<BandId> bands;
  if (query.sort.empty()) return bands;
  bands.resize(catalog.size());
  std::iota(bands.begin(), bands.end(), 0);
  std::vector<std::uint32_t> keys(catalog.size());
  const auto sort_by = [&](auto key) {
    for (std::size_t band = 0; band < keys.size(); ++band) keys[band] = key(band);
    sort_by_key(bands, keys);
  };
  // The last key first: each pass keeps the order of the one before among equals.
  for (std::size_t i = query.sort.size(); i-- > 0;) {
    const SortKey& key = query.sort[i];
    const bool down = key.descending;
    if (const auto measure = measure_of(key.field)) {
      const MeasureColumn& figures = column(*measure);
      const float* low = figures.low.data();
      const float* high = figures.high.data();
      switch (key.end) {
        case End::low:
          sort_by([=](std::size_t band) { return order_key(low[band], down); });
          break;
        case End::middle:
          sort_by([=](std::size_t band) { return order_key((low[band] + high[band]) / 2, down); });
          break;
        case End::high:
          sort_by([=](std::size_t band) { return order_key(high[band], down); });
          break;
      }
      // Amounts of different currencies have no order: each currency stands together.
      if (!query.currency) {
        sort_by([&](std::size_t band) {
          return std::uint32_t{catalog.units[catalog.unit[band]].currency.index()};
        });
      }
    } else if (key.field == Field::gap) {
      const std::vector<float> gaps = gap_column(catalog);
      sort_by([&](std::size_t band) { return order_key(gaps[band], down); });
    } else {
      sort_by([&](std::size_t band) {
        const std::uint32_t value = key_of(catalog, key.field, static_cast<BandId>(band));
        return down ? 0xFFFFFFFE - value : value;
      });
    }
  }
  return bands;
}

}  // namespace rangefinder
