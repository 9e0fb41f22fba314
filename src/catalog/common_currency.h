// The one currency that bands are printed in. Amounts that are not converted are compared and put
// into one figure only where there is one.
#pragma once

#include <optional>

#include "base/currency.h"

namespace rangefinder {

//   CommonCurrency printed;
//   for (const BandId band : rows) printed.add(catalog.currency_of(band));
//   if (const auto currency = printed.found()) ...
class CommonCurrency {
 public:
  void add(Currency currency) {
    several_ |= any_ && currency != first_;
    if (!any_) first_ = currency;
    any_ = true;
  }

  // Nothing where there are several: bands without a currency are in another than those with one.
  // No currency where all are without one, or there are no bands.
  std::optional<Currency> found() const { return several_ ? std::nullopt : std::optional(first_); }

 private:
  Currency first_;
  bool any_ = false, several_ = false;
};

}  // namespace rangefinder
