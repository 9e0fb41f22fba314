// The largest figures on the rows of a view: where their axes end.
#pragma once

#include "base/largest_amounts.h"
#include "catalog/bits.h"
#include "catalog/buffer.h"
#include "catalog/catalog.h"
#include "catalog/query.h"

namespace rangefinder {

class LargestFigure {
 public:
  // Of the base, stated and recomputed total of the `passing` bands, per the query's pay period: in
  // its currency, or as printed in each of them. What is printed is looked through once and kept.
  LargestAmounts of(const Catalog& catalog, const Query& query, const Bits& passing);

  std::size_t bytes() const { return printed_.size() * sizeof(float); }

 private:
  Buffer<float> printed_;  // by band: its greatest figure per year, as printed
};

}  // namespace rangefinder
