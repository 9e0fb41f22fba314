// Amounts in typed text: "250k", "£250k..400k", "..$400,000".
#pragma once

#include <expected>
#include <optional>
#include <string>
#include <string_view>

#include "base/currency.h"
#include "base/money.h"

namespace rangefinder {

// Whole units of `currency`, or of the query's where that is none. `low` <= `high` where both are.
struct TypedAmounts {
  std::optional<Amount> low, high;
  Currency currency;

  bool operator==(const TypedAmounts&) const = default;
};

// One amount is both ends. Each is as parse_typed_amount reads it, a currency mark or code in front
// where it has one ("€200k", "eur200k"); one for both ends will do. Quotation marks are ignored.
// Thousands are grouped as people group them: "1,05m" is an error, not 105 million.
//
// The error is a message; it is about the whole of `typed`.
std::expected<TypedAmounts, std::string> parse_typed_amounts(std::string_view typed);

// Whether `typed` can only be meant as amounts: it has ".." or starts with a digit, behind a
// currency mark or not. "rsu" is not.
bool looks_like_amounts(std::string_view typed);

}  // namespace rangefinder
