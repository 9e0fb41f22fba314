// The amounts of money in running text: "£165K", "$95K-$110K+", "EUR 80,000", "₹25,00,000".
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "base/currency.h"
#include "base/money.h"

namespace rangefinder {

struct SpokenAmount {
  std::size_t start = 0;  // in the text
  std::size_t end = 0;    // behind its plus: "$95K-$110K+"
  Range range;
  Currency currency;  // none for "kr" and "¥"

  bool operator==(const SpokenAmount&) const = default;
};

// Every amount of `text`, in order, that a person could be paid in a year or be granted: those of
// billions, share prices and hourly rates are left out, and so are placeholders ("$[X]K") and
// numbers without a currency.
std::vector<SpokenAmount> find_amounts(std::string_view text);

// "$200K", "A$140,000", "€1.2M", "PLN 300K": whether an amount of this size can be pay. Currencies
// of small units (JPY, KRW, INR, ...) go higher.
bool can_be_pay(const Range& range, Currency currency);

}  // namespace rangefinder
