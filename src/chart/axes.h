// The axes of a chart's bands: one where all are in one currency. Amounts of several have no axis
// in common: each currency has one of its own, of the same width, that ends at its largest amount.
#pragma once

#include <utility>
#include <vector>

#include "base/largest_amounts.h"
#include "chart/axis.h"

namespace rangefinder {

class Axes {
 public:
  Axes() = default;
  // As make_axis().
  Axes(const LargestAmounts& largest, float width, float spacing = 40);

  // Without an amount in that currency: as common().
  const Axis& of(Currency currency) const;

  // With ticks that hold for all bands: where there are several currencies one at zero, which says
  // that.
  const Axis& common() const { return common_; }

 private:
  Axis common_;
  std::vector<std::pair<Currency, Axis>> own_;
};

}  // namespace rangefinder
