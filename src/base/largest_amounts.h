// The largest amount of each currency: where the axes of a chart end.
#pragma once

#include <algorithm>
#include <utility>
#include <vector>

#include "base/currency.h"

namespace rangefinder {

class LargestAmounts {
 public:
  // What is not above zero is not kept, nor is NaN.
  void add(Currency currency, double amount) {
    if (!(amount > 0)) return;
    const auto found = std::ranges::find(amounts_, currency, &std::pair<Currency, double>::first);
    if (found == amounts_.end()) {
      amounts_.emplace_back(currency, amount);
    } else {
      found->second = std::max(found->second, amount);
    }
  }

  // 0 where nothing is in that currency.
  double in(Currency currency) const {
    const auto found = std::ranges::find(amounts_, currency, &std::pair<Currency, double>::first);
    return found == amounts_.end() ? 0 : found->second;
  }

  const std::vector<std::pair<Currency, double>>& all() const { return amounts_; }

 private:
  std::vector<std::pair<Currency, double>> amounts_;  // few
};

}  // namespace rangefinder
