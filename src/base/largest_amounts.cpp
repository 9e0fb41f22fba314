#include "base/largest_amounts.h"

#include <algorithm>

namespace rangefinder {

void LargestAmounts::add(Currency currency, double amount) {
  if (!(amount > 0)) return;
  const auto found = std::ranges::find(amounts_, currency, &std::pair<Currency, double>::first);
  if (found == amounts_.end()) {
    amounts_.emplace_back(currency, amount);
  } else {
    found->second = std::max(found->second, amount);
  }
}

double LargestAmounts::in(Currency currency) const {
  const auto found = std::ranges::find(amounts_, currency, &std::pair<Currency, double>::first);
  return found == amounts_.end() ? 0 : found->second;
}

}  // namespace rangefinder
