#include "base/currency.h"

#include <array>
#include <string>

#include "base/text.h"

namespace rangefinder {
namespace {

struct Known {
  std::string_view code;
  std::string_view prefix;
};

// By code; the index is part of no file format (packs write codes).
constexpr std::array kKnown = {
    Known{"", ""},        Known{"AED", "AED "}, Known{"ARS", "ARS "}, Known{"AUD", "A$"},
    Known{"BGN", "BGN "}, Known{"BRL", "R$"},   Known{"CAD", "C$"},   Known{"CHF", "CHF "},
    Known{"CLP", "CLP "}, Known{"CNY", "CNY "}, Known{"COP", "COP "}, Known{"CZK", "CZK "},
    Known{"DKK", "DKK "}, Known{"EGP", "EGP "}, Known{"EUR", "€"},    Known{"GBP", "£"},
    Known{"HKD", "HK$"},  Known{"HUF", "HUF "}, Known{"IDR", "IDR "}, Known{"ILS", "₪"},
    Known{"INR", "₹"},    Known{"JPY", "JPY "}, Known{"KES", "KES "}, Known{"KRW", "KRW "},
    Known{"MXN", "MXN "}, Known{"MYR", "MYR "}, Known{"NGN", "NGN "}, Known{"NOK", "NOK "},
    Known{"NZD", "NZ$"},  Known{"PEN", "PEN "}, Known{"PHP", "PHP "}, Known{"PKR", "PKR "},
    Known{"PLN", "PLN "}, Known{"QAR", "QAR "}, Known{"RON", "RON "}, Known{"RSD", "RSD "},
    Known{"SAR", "SAR "}, Known{"SEK", "SEK "}, Known{"SGD", "S$"},   Known{"THB", "THB "},
    Known{"TRY", "TRY "}, Known{"TWD", "NT$"},  Known{"UAH", "UAH "}, Known{"USD", "$"},
    Known{"UYU", "UYU "}, Known{"VND", "VND "}, Known{"ZAR", "ZAR "},
};

struct Symbol {
  std::string_view mark;
  std::string_view code;  // "" where several currencies share the mark
};

// Longer marks first, so that "S$" is not read as "$" with an S before it.
constexpr std::array kSymbols = {
    Symbol{"US$", "USD"}, Symbol{"AU$", "AUD"}, Symbol{"CA$", "CAD"}, Symbol{"HK$", "HKD"},
    Symbol{"NT$", "TWD"}, Symbol{"NZ$", "NZD"}, Symbol{"MX$", "MXN"}, Symbol{"S$", "SGD"},
    Symbol{"A$", "AUD"},  Symbol{"C$", "CAD"},  Symbol{"R$", "BRL"},  Symbol{"$", "USD"},
    Symbol{"£", "GBP"},   Symbol{"€", "EUR"},   Symbol{"₹", "INR"},   Symbol{"₪", "ILS"},
    Symbol{"₩", "KRW"},   Symbol{"¥", ""},      Symbol{"zł", "PLN"},  Symbol{"kr", ""},
};

constexpr auto kAll = [] {
  std::array<std::uint8_t, kKnown.size() - 1> indices{};
  for (std::size_t i = 0; i < indices.size(); ++i) indices[i] = static_cast<std::uint8_t>(i + 1);
  return indices;
}();

}  // namespace

std::optional<Currency> Currency::from_code(std::string_view code) {
  if (code.size() != 3) return std::nullopt;
  const std::string upper = to_upper_ascii(code);
  for (std::size_t i = 1; i < kKnown.size(); ++i) {
    if (kKnown[i].code == upper) return Currency(static_cast<std::uint8_t>(i));
  }
  return std::nullopt;
}

std::span<const Currency> Currency::all() {
  static const auto currencies = [] {
    std::array<Currency, kAll.size()> list;
    for (std::size_t i = 0; i < kAll.size(); ++i) list[i] = Currency(kAll[i]);
    return list;
  }();
  return currencies;
}

Currency Currency::from_index(std::uint8_t index) {
  return index < kKnown.size() ? Currency(index) : Currency();
}

std::string_view Currency::code() const { return kKnown[index_].code; }
std::string_view Currency::prefix() const { return kKnown[index_].prefix; }

std::optional<CurrencyMark> currency_mark_at_start(std::string_view text) {
  for (const Symbol& symbol : kSymbols) {
    if (!text.starts_with(symbol.mark)) continue;
    // "kr" is a mark before a number only, not the start of a word.
    if (symbol.mark == "kr" && text.size() > 2 && is_ascii_letter(text[2])) continue;
    const auto currency = Currency::from_code(symbol.code);
    return CurrencyMark{currency.value_or(Currency()), symbol.mark.size(), !currency};
  }
  if (text.size() >= 3 && (text.size() == 3 || !is_ascii_letter(text[3]))) {
    if (const auto currency = Currency::from_code(text.substr(0, 3));
        currency && currency->code() == text.substr(0, 3)) {
      return CurrencyMark{*currency, 3, false};
    }
  }
  return std::nullopt;
}

}  // namespace rangefinder
