// Amounts of money, their ranges and their short forms.
#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/currency.h"
#include "base/result.h"

namespace rangefinder {

// Whole units of a currency: dollars, not cents.
using Amount = std::int64_t;

// Low and high in whole units of one currency. `open` marks a high end that the guide leaves open
// ("$90K-$190K+"): the high is as printed, and more is possible.
struct Range {
  Amount low = 0;
  Amount high = 0;
  bool open = false;

  bool operator==(const Range&) const = default;
};

// How long a figure's money takes to arrive.
enum class Period : std::uint8_t { year, month, hour };

// Hours that a full-time year counts, 40 a week for 52 weeks.
inline constexpr double kHoursPerYear = 2080;

// How often `period` fits into a year: 1, 12 or 2,080.
constexpr double per_year(Period period) {
  return period == Period::year ? 1 : period == Period::month ? 12 : kHoursPerYear;
}

std::string_view name(Period period);  // "year", "month", "hour"
std::optional<Period> period_from_name(std::string_view name);

// The largest amount that is computed: a float of 64 bits counts to here, and a thousand times as
// much is an Amount still. What is typed may come to more, in another currency.
inline constexpr Amount kMostAmount = Amount{1} << 53;

// The largest percentage that is read, as of a bonus.
inline constexpr double kMostPercent = 100'000;

// The nearest whole unit, halves away from zero, within kMostAmount; that for what is no number.
Amount round_amount(double value);

// "$210K", "£1.05M", "$950", "S$85.5K", "-$12K": at most `decimals` decimals, none that are zero.
std::string short_amount(Amount amount, Currency currency, int decimals = 1);

// "210,000": digits in groups of three.
std::string grouped(Amount amount);
std::string grouped(std::unsigned_integral auto count) {
  return grouped(static_cast<Amount>(count));
}

// "£203K – £300K", with "+" behind an open end.
std::string short_range(const Range& range, Currency currency);

// What a person types into an amount field: "200k", "$200,000", "1.05m", "250". Units are whole.
// Errors name the text and a form that works.
Result<Amount> parse_typed_amount(std::string_view text);

}  // namespace rangefinder
