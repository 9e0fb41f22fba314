// The currencies that guides are written in.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace rangefinder {

// One of the ISO 4217 currencies that Rangefinder knows, or none. One byte, cheap to copy.
class Currency {
 public:
  constexpr Currency() = default;  // none

  // "GBP" or "gbp". Nothing for a code that is not in the table.
  static std::optional<Currency> from_code(std::string_view code);

  // Every known currency, in the order of their codes.
  static std::span<const Currency> all();

  constexpr explicit operator bool() const { return index_ != 0; }

  std::string_view code() const;  // "GBP"; "" for none

  // What stands before an amount: "£", "$", "S$", or the code and a space, "PLN ".
  std::string_view prefix() const;

  constexpr std::uint8_t index() const { return index_; }
  static Currency from_index(std::uint8_t index);  // none if out of range

  constexpr auto operator<=>(const Currency&) const = default;

 private:
  constexpr explicit Currency(std::uint8_t index) : index_(index) {}
  std::uint8_t index_ = 0;
};

// The longest currency mark at the start of `text`: a symbol ("$", "S$", "₹", "€") or a code.
// `length` is its size in bytes. A mark that several currencies share ("¥", "kr") gives none as
// its currency and `ambiguous`: the region decides.
struct CurrencyMark {
  Currency currency;
  std::size_t length = 0;
  bool ambiguous = false;
};
std::optional<CurrencyMark> currency_mark_at_start(std::string_view text);

}  // namespace rangefinder
