#include "bench/floor.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace rangefinder::bench {

Floor::Floor(const Catalog& of) : catalog(of), totals(measure_column(of, Query{}, Measure::total)) {
  sort(totals.high);
}

std::size_t Floor::answer(const std::vector<Filter>& filters) {
  const std::size_t size = catalog.size();
  std::vector<std::uint8_t> failed(size, 0);          // how many filters a band fails
  std::vector<std::uint8_t> failed_facet(size, 255);  // the facet of the last
  std::vector<std::uint8_t> marks(size);
  for (const Filter& filter : filters) {
    filter.mark(marks);
    for (std::size_t band = 0; band < size; ++band) {
      if (marks[band] != 0) continue;
      ++failed[band];
      failed_facet[band] = static_cast<std::uint8_t>(filter.own_facet);
    }
  }
  const std::array<std::size_t, kFacetCount> values = {catalog.companies.size(),
                                                       catalog.roles.size(),
                                                       catalog.role_types.size(),
                                                       catalog.places.size(),
                                                       catalog.countries.size(),
                                                       2,
                                                       catalog.levels.size(),
                                                       256,
                                                       256,
                                                       catalog.qualities.size(),
                                                       catalog.quarters.size(),
                                                       catalog.days.size(),
                                                       catalog.rules.size() + 1};
  for (std::size_t f = 0; f < kFacetCount; ++f) counts[f].assign(values[f], 0);
  const auto& guides = catalog.guides;
  const auto count = [&](std::size_t facet, std::size_t band) {
    const GuideId guide = catalog.guide[band];
    const RegionId region = catalog.region[band];
    auto& of = counts[facet];
    switch (static_cast<Facet>(facet)) {
      case Facet::company:
        ++of[guides.company[guide]];
        break;
      case Facet::role:
        ++of[guides.role[guide]];
        break;
      case Facet::role_type:
        ++of[guides.role_type[guide]];
        break;
      case Facet::place:
        for (const auto place : catalog.regions.place[region]) ++of[place];
        break;
      case Facet::country:
        for (const auto country : catalog.regions.country[region]) ++of[country];
        break;
      case Facet::remote:
        ++of[catalog.regions.remote[region]];
        break;
      case Facet::level:
        ++of[catalog.level[band]];
        break;
      case Facet::equity:
        ++of[catalog.equity_kind[band]];
        break;
      case Facet::currency:
        ++of[catalog.unit[band]];
        break;
      case Facet::quality:
        ++of[guides.quality[guide]];
        break;
      case Facet::quarter:
        ++of[guides.quarter[guide]];
        break;
      case Facet::review_due:
        ++of[guides.review_due[guide]];
        break;
      case Facet::finding:
        for (const auto rule : catalog.finding_sets[catalog.finding_set[band]]) ++of[rule];
        break;
    }
  };
  bins.assign(64, 0);
  std::vector<float> middles;
  for (std::size_t band = 0; band < size; ++band) {
    if (failed[band] == 1 && failed_facet[band] < kFacetCount) count(failed_facet[band], band);
    if (failed[band] != 0) continue;
    for (std::size_t f = 0; f < kFacetCount; ++f) count(f, band);
    const float low = totals.low[band];
    const float high = totals.high[band];
    if (!(low >= 0)) continue;
    middles.push_back((low + high) / 2);
    ++bins[std::min<std::size_t>(63, static_cast<std::size_t>(high / 25'000))];
  }
  rows.clear();
  for (const BandId band : order) {
    if (failed[band] == 0) rows.push_back(band);
  }
  for (std::size_t i = 0; i < 3 && !middles.empty(); ++i) {
    const auto nth = middles.begin() + static_cast<std::ptrdiff_t>(middles.size() * (i + 1) / 4);
    std::ranges::nth_element(middles, nth);
    quartiles[i] = *nth;
  }
  return rows.size();
}

void Floor::convert(const Query& query) {
  std::array<double, 256> factors{};
  for (std::size_t unit = 0; unit < catalog.units.size(); ++unit) {
    factors[unit] =
        catalog.rates.factor(catalog.units[unit].currency, query.currency).value_or(kAbsent);
  }
  const AmountColumn& stated = catalog[Part::stated];
  for (std::size_t band = 0; band < catalog.size(); ++band) {
    const double factor = factors[catalog.unit[band]];
    totals.low[band] = stated.low[band] == kNoAmount
                           ? static_cast<float>(kAbsent)
                           : static_cast<float>(stated.low[band] * factor);
    totals.high[band] = stated.high[band] == kNoAmount
                            ? static_cast<float>(kAbsent)
                            : static_cast<float>(stated.high[band] * factor);
  }
}

void Floor::sort(const Buffer<float>& keys) {
  struct Entry {
    std::uint32_t key;
    BandId band;
  };
  std::vector<Entry> from(keys.size());
  std::vector<Entry> to(keys.size());
  for (std::size_t band = 0; band < keys.size(); ++band) {
    const bool absent = !(keys[band] >= 0);
    from[band] = {absent ? 0xFFFFFFFF : ~std::bit_cast<std::uint32_t>(keys[band]),
                  static_cast<BandId>(band)};
  }
  for (unsigned shift = 0; shift < 33; shift += 11) {
    std::vector<std::uint32_t> at(2048, 0);
    for (const Entry& entry : from) ++at[entry.key >> shift & 2047];
    std::exclusive_scan(at.begin(), at.end(), at.begin(), 0U);
    for (const Entry& entry : from) to[at[entry.key >> shift & 2047]++] = entry;
    from.swap(to);
  }
  order.resize(keys.size());
  for (std::size_t i = 0; i < keys.size(); ++i) order[i] = from[i].band;
}

}  // namespace rangefinder::bench
