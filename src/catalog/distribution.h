// Where the bands' figures of one measure lie.
#pragma once

#include <vector>

#include "catalog/bits.h"
#include "catalog/catalog.h"
#include "catalog/figures.h"
#include "catalog/quantiles.h"
#include "catalog/query.h"

namespace rangefinder {

// Over the middles of bands, (low + high) / 2, as the summary of a view. The histogram counts the
// bands that pass everything but the measure's own range, so that one sees what the range leaves
// out; `passing` and the quartiles are of those that pass the range too.
struct Distribution {
  Measure measure = Measure::total;
  std::size_t bands = 0;     // that pass and have the figure
  std::size_t without = 0;   // that pass and have none
  bool one_currency = true;  // else there is nothing below: the figures cannot be compared
  Currency currency;         // that the figures are in
  Histogram histogram;
  std::vector<std::size_t> passing;  // by bin
  Quartiles quartiles = {kAbsent, kAbsent, kAbsent, kAbsent, kAbsent};
};

// `column` is the measure's; `others` pass all but its range, `passing` that too.
Distribution distribution_of(const Catalog& catalog, const Query& query, Measure measure,
                             const MeasureColumn& column, const Bits& others, const Bits& passing);

// A histogram of the high ends of `bands`. `scratch` is memory that is used again.
Histogram histogram_of_highs(const MeasureColumn& column, const Bits& bands,
                             Buffer<float>& scratch);

}  // namespace rangefinder
