#include "chart/axes.h"

#include <algorithm>

namespace rangefinder {

Axes::Axes(const LargestAmounts& largest, float width, float spacing) {
  common_.width = width;
  for (const auto& [currency, amount] : largest.all()) {
    own_.emplace_back(currency, make_axis(amount, width, currency, spacing));
  }
  if (own_.size() == 1) common_ = own_.front().second;
  if (own_.size() < 2) return;
  common_.ticks = {{0, 0, "each currency has an axis of its own"}};
  for (auto& [currency, axis] : own_) axis.ticks = {Tick()};  // others would differ from row to row
}

const Axis& Axes::of(Currency currency) const {
  const auto found = std::ranges::find(own_, currency, &std::pair<Currency, Axis>::first);
  return found == own_.end() ? common_ : found->second;
}

}  // namespace rangefinder
