// Exchange rates of one day.
#pragma once

#include <array>
#include <optional>
#include <string>

#include "base/currency.h"

namespace rangefinder {

struct Rates {
  std::string date;    // "2025-12-31"
  std::string source;  // who published them

  // Units of each currency for one US dollar, by Currency::index(); 0 where there is no rate.
  std::array<double, 64> per_dollar{};

  bool has(Currency currency) const { return currency && per_dollar[currency.index()] > 0; }

  // What one unit of `from` is worth in `to`; nothing where a rate is missing.
  std::optional<double> factor(Currency from, Currency to) const {
    if (from == to && from) return 1.0;
    if (!has(from) || !has(to)) return std::nullopt;
    return per_dollar[to.index()] / per_dollar[from.index()];
  }

  bool operator==(const Rates&) const = default;
};

}  // namespace rangefinder
