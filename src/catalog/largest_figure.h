// The greatest figure on the rows of a view: where the axis that they have in common ends.
#pragma once

#include "catalog/bits.h"
#include "catalog/buffer.h"
#include "catalog/catalog.h"
#include "catalog/query.h"

namespace rangefinder {

class LargestFigure {
 public:
  // The greatest base, stated or recomputed total of the `passing` bands, in the query's currency
  // and pay period; 0 where they have none. What is printed is looked through once and kept.
  double of(const Catalog& catalog, const Query& query, const Bits& passing);

  std::size_t bytes() const { return printed_.size() * sizeof(float); }

 private:
  Buffer<float> printed_;  // by band: its greatest figure per year, as printed
};

}  // namespace rangefinder
