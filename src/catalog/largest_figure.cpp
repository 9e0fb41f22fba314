#include "catalog/largest_figure.h"

#include <algorithm>
#include <array>

#include "catalog/figures.h"

namespace rangefinder {
namespace {

Buffer<float> printed_figures_of(const Catalog& catalog) {
  Query printed;
  printed.currency = Currency();
  Buffer<float> most(catalog.size());
  std::ranges::fill(most, 0.0F);
  for (const Measure measure : {Measure::base, Measure::stated, Measure::recomputed}) {
    const MeasureColumn figures = measure_column(catalog, printed, measure);
    for (std::size_t band = 0; band < most.size(); ++band) {
      const float high = figures.high[band];
      if (high > most[band]) most[band] = high;
    }
  }
  return most;
}

}  // namespace

LargestAmounts LargestFigure::of(const Catalog& catalog, const Query& query, const Bits& passing) {
  if (printed_.empty()) printed_ = printed_figures_of(catalog);
  std::array<float, 256> most{};  // by unit: bands of one share a factor
  passing.for_each([&](BandId band) {
    float& so_far = most[catalog.unit[band]];
    so_far = printed_[band] > so_far ? printed_[band] : so_far;
  });
  LargestAmounts largest;
  for (std::size_t unit = 0; unit < catalog.units.size(); ++unit) {
    const Currency from = catalog.units[unit].currency;
    const double rate = query.currency ? catalog.rates.factor(from, query.currency).value_or(0) : 1;
    largest.add(query.currency ? query.currency : from,
                static_cast<double>(most[unit]) * rate / per_year(query.period));
  }
  // Parts in another currency than the row's join the totals only when they are converted.
  for (const PartCurrency& one : catalog.part_currencies) {
    if (!passing[one.band]) continue;
    const BandFigures figures = figures_of(catalog, query, one.band);
    largest.add(figures.currency, figures.greatest());
  }
  return largest;
}

}  // namespace rangefinder
