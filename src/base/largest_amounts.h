// The largest amount of each currency: where the axes of a chart end.
#pragma once

#include <utility>
#include <vector>

#include "base/currency.h"

namespace rangefinder {

class LargestAmounts {
 public:
  // What is not above zero is not kept, nor is NaN.
  void add(Currency currency, double amount);

  // 0 where nothing is in that currency.
  double in(Currency currency) const;

  const std::vector<std::pair<Currency, double>>& all() const { return amounts_; }

 private:
  std::vector<std::pair<Currency, double>> amounts_;  // few
};

}  // namespace rangefinder
