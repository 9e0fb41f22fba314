#include "catalog/order.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "catalog/radix.h"

namespace rangefinder {
namespace {

std::uint32_t text_key(const Catalog& catalog, Field field, std::size_t band) {
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
    default: {
      // Bands without a currency, which have no amount, are last.
      const std::uint32_t index = catalog.currency_of(static_cast<BandId>(band)).index();
      return index == 0 ? 256 : index;
    }
  }
}

class Sorter {
 public:
  explicit Sorter(const Catalog& catalog) : catalog_(catalog), bands_(catalog.size()) {
    std::iota(bands_.begin(), bands_.end(), 0);
    keys_.resize(bands_.size());
  }

  Buffer<BandId> bands() && { return std::move(bands_); }

  void by_text(Field field, bool descending) {
    std::uint32_t greatest = 0;
    for (std::size_t band = 0; band < keys_.size(); ++band) {
      keys_[band] = text_key(catalog_, field, band);
      greatest = std::max(greatest, keys_[band]);
    }
    if (descending) {
      for (std::uint32_t& key : keys_) key = greatest - key;
    }
    radix_sort(bands_, keys_, {}, greatest);
  }

  void by_measure(const MeasureColumn& figures, const SortKey& key, Period period) {
    const double scale = period == Period::hour ? 100 : 1;
    if (key.end == End::middle) {
      Buffer<float> middles(figures.low.size());
      for (std::size_t band = 0; band < middles.size(); ++band) {
        middles[band] = (figures.low[band] + figures.high[band]) / 2;
      }
      set_keys(middles, key.descending, scale);
    } else {
      set_keys(key.end == End::low ? figures.low : figures.high, key.descending, scale);
    }
    set_ties(figures, key);
    radix_sort(bands_, keys_, ties_, greatest_);
  }

  // From -1 upwards, to a millionth.
  void by_gap(const Buffer<float>& gaps, bool descending) {
    Buffer<float> shifted(gaps.size());
    for (std::size_t band = 0; band < gaps.size(); ++band) shifted[band] = gaps[band] + 1;
    set_keys(shifted, descending, 1e6);
    radix_sort(bands_, keys_, {}, greatest_);
  }

 private:
  // Figures as whole numbers of 1 / scale, so that their digits are few; what is absent comes
  // behind the greatest, in either direction.
  void set_keys(const Buffer<float>& figures, bool descending, double scale) {
    float most = 0;
    for (const float figure : figures) most = figure > most ? figure : most;
    constexpr double kMost = 4e9;
    scale = std::min(scale, kMost / std::max(1.0, static_cast<double>(most)));
    const auto whole = [scale](float figure) {
      return static_cast<std::uint32_t>(static_cast<double>(figure) * scale + 0.5);
    };
    const std::uint32_t last = whole(most) + 1;
    const float* from = figures.data();
    if (descending) {
      for (std::size_t band = 0; band < keys_.size(); ++band) {
        keys_[band] = from[band] >= 0 ? last - 1 - whole(from[band]) : last;
      }
    } else {
      for (std::size_t band = 0; band < keys_.size(); ++band) {
        keys_[band] = from[band] >= 0 ? whole(from[band]) : last;
      }
    }
    greatest_ = last;
  }

  // How near the low end is to the high one, as one digit: where one end is equal, that has the
  // order of the other; where the middle is, that of the narrower range.
  void set_ties(const MeasureColumn& figures, const SortKey& key) {
    constexpr float kSteps = kDigits - 2;
    // By its high end: the greater the low end, the greater the ratio. By its low end: the smaller.
    const bool turned = (key.end == End::low) != key.descending;
    ties_.resize(keys_.size());
    const float* low = figures.low.data();
    const float* high = figures.high.data();
    for (std::size_t band = 0; band < ties_.size(); ++band) {
      const float ratio = high[band] > 0 ? low[band] / high[band] * kSteps : 0;
      const auto step = static_cast<std::uint16_t>(static_cast<std::int32_t>(ratio));
      ties_[band] = turned ? static_cast<std::uint16_t>(kDigits - 1 - step) : step;
    }
  }

  const Catalog& catalog_;
  Buffer<BandId> bands_;
  Buffer<std::uint32_t> keys_;
  Buffer<std::uint16_t> ties_;
  std::uint32_t greatest_ = 0;
};

}  // namespace

Buffer<BandId> ordered_bands(const Catalog& catalog, const Query& query,
                             const std::function<const MeasureColumn&(Measure)>& column) {
  if (query.sort.empty()) return {};
  Sorter sorter(catalog);
  // The last key first: each sorting keeps the order of the one before among equals.
  for (std::size_t i = query.sort.size(); i-- > 0;) {
    const SortKey& key = query.sort[i];
    if (const auto measure = measure_of(key.field)) {
      sorter.by_measure(column(*measure), key, query.period);
      // Amounts of different currencies have no order: each currency stands together.
      if (!query.currency) sorter.by_text(Field::currency, false);
    } else if (key.field == Field::gap) {
      sorter.by_gap(gap_column(catalog), key.descending);
    } else {
      sorter.by_text(key.field, key.descending);
    }
  }
  return std::move(sorter).bands();
}

}  // namespace rangefinder
