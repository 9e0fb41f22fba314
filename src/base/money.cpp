#include "base/money.h"

#include <cmath>

#include "base/text.h"

namespace rangefinder {
namespace {

// `value` with up to `decimals` decimals, trailing zeros cut. Integers only: std::format of a
// double would cost the page 105 KB.
std::string scaled(Amount value, Amount unit, int decimals) {
  Amount power = 1;
  for (int i = 0; i < decimals; ++i) power *= 10;
  const Amount parts = (value * power + unit / 2) / unit;
  std::string text = grouped(parts / power);
  if (const Amount rest = parts % power; rest != 0) {
    std::string digits = std::to_string(rest);
    digits.insert(0, static_cast<std::size_t>(decimals) - digits.size(), '0');
    while (digits.ends_with('0')) digits.pop_back();
    text += '.' + digits;
  }
  return text;
}

// Commas only where they group: "1,050,000", and "10,50,000" as in India.
bool is_grouped(std::string_view number) {
  const std::size_t end = number.find_first_not_of("0123456789,");
  if (end != std::string_view::npos && number.find(',', end) != std::string_view::npos) {
    return false;
  }
  const auto groups = split(number.substr(0, end), ",");
  if (groups.size() == 1) return true;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    const std::size_t size = groups[i].size();
    const bool last = i + 1 == groups.size();
    if (last ? size != 3 : size < (i == 0 ? 1 : 2) || size > 3) return false;
  }
  return true;
}

}  // namespace

std::string_view name(Period period) {
  return period == Period::year ? "year" : period == Period::month ? "month" : "hour";
}

std::optional<Period> period_from_name(std::string_view name) {
  if (name == "year") return Period::year;
  if (name == "month") return Period::month;
  if (name == "hour") return Period::hour;
  return std::nullopt;
}

Amount round_amount(double value) {
  constexpr auto kMost = static_cast<double>(kMostAmount);
  if (!(value < kMost)) return kMostAmount;
  return value > -kMost ? static_cast<Amount>(std::llround(value)) : -kMostAmount;
}

std::string short_amount(Amount amount, Currency currency, int decimals) {
  std::string text = amount < 0 ? "-" : "";
  const Amount size = amount < 0 ? -amount : amount;
  text += currency.prefix();
  // What rounds to a thousand thousands is a million.
  Amount half_step = 500;  // of the last decimal that a count of thousands shows
  for (int i = 0; i < decimals; ++i) half_step /= 10;
  if (size >= 1'000'000 - half_step) {
    text += scaled(size, 1'000'000, decimals < 2 ? 2 : decimals) + "M";
  } else if (size >= 1'000) {
    text += scaled(size, 1'000, decimals) + "K";
  } else {
    text += std::to_string(size);
  }
  return text;
}

std::string grouped(Amount amount) {
  std::string digits = std::to_string(amount < 0 ? -amount : amount);
  for (std::size_t at = digits.size(); at > 3;) digits.insert(at -= 3, ",");
  return amount < 0 ? "-" + digits : digits;
}

std::string short_range(const Range& range, Currency currency) {
  std::string text = short_amount(range.low, currency);
  if (range.high != range.low) text += " – " + short_amount(range.high, currency);
  if (range.open) text += '+';
  return text;
}

Result<Amount> parse_typed_amount(std::string_view typed) {
  const auto unreadable = [&] {
    return fail("\"" + std::string(typed) + "\" is not an amount. Try 200k.");
  };
  std::string_view text = trim(typed);
  if (const auto mark = currency_mark_at_start(text)) text = trim(text.substr(mark->length));
  double unit = 1;
  if (!text.empty()) {
    const char last = text.back();
    if (last == 'k' || last == 'K') unit = 1e3;
    if (last == 'm' || last == 'M') unit = 1e6;
    if (unit > 1) text = trim(text.substr(0, text.size() - 1));
  }
  if (!is_grouped(text)) return unreadable();
  std::string digits;
  for (const char c : text) {
    if (c != ',') digits += c;
  }
  const auto number = parse_decimal(digits);
  if (!number || *number * unit > 1e15) return unreadable();
  return round_amount(*number * unit);
}

}  // namespace rangefinder
