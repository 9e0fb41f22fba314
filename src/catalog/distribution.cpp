#include "catalog/distribution.h"

#include "catalog/common_currency.h"

namespace rangefinder {
namespace {

std::vector<float> middles_of(const MeasureColumn& column, const Bits& bands) {
  std::vector<float> middles;
  bands.for_each([&](BandId band) {
    const float middle = (column.low[band] + column.high[band]) / 2;
    if (middle == middle) middles.push_back(middle);  // else it is absent
  });
  return middles;
}

}  // namespace

Distribution distribution_of(const Catalog& catalog, const Query& query, Measure measure,
                             const MeasureColumn& column, const Bits& others, const Bits& passing) {
  Distribution found;
  found.measure = measure;
  const std::vector<float> middles = middles_of(column, passing);
  found.bands = middles.size();
  found.without = passing.count() - middles.size();
  found.currency = query.currency;
  if (!query.currency) {
    CommonCurrency printed;
    others.for_each([&](BandId band) {
      if (column.low[band] == column.low[band]) printed.add(catalog.currency_of(band));
    });
    const auto common = printed.found();
    found.one_currency = common.has_value();
    if (!common) return found;
    found.currency = *common;
  }
  found.histogram = histogram(middles_of(column, others));
  found.passing = count_bins(middles, found.histogram.width, found.histogram.counts.size());
  found.quartiles = quartiles(middles);
  return found;
}

Histogram histogram_of_highs(const MeasureColumn& column, const Bits& bands,
                             Buffer<float>& scratch) {
  scratch.resize(column.high.size() + 1);
  float* next = scratch.data();
  bands.for_each([&](BandId band) {
    const float high = column.high[band];
    *next = high;
    next += high == high ? 1 : 0;
  });
  return histogram(std::span(scratch).first(static_cast<std::size_t>(next - scratch.data())));
}

}  // namespace rangefinder
