#include "base/currency.h"

#include <algorithm>
#include <array>

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
    Symbol{"CN¥", "CNY"}, Symbol{"JP¥", "JPY"}, Symbol{"RMB", "CNY"}, Symbol{"Rs.", "INR"},
    Symbol{"NIS", "ILS"}, Symbol{"Rs", "INR"},  Symbol{"Rp", "IDR"},  Symbol{"RM", "MYR"},
    Symbol{"₩", "KRW"},   Symbol{"₫", "VND"},   Symbol{"₱", "PHP"},   Symbol{"฿", "THB"},
    Symbol{"₺", "TRY"},   Symbol{"₦", "NGN"},   Symbol{"₴", "UAH"},   Symbol{"Kč", "CZK"},
    Symbol{"zł", "PLN"},  Symbol{"¥", ""},      Symbol{"￥", ""},     Symbol{"kr", ""},
    Symbol{"Kr", ""},
};

constexpr char capital(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; }

// Three letters as one number that sorts as they do.
constexpr std::uint32_t packed(std::string_view code) {
  std::uint32_t number = 0;
  for (const char c : code) number = number << 8 | static_cast<unsigned char>(capital(c));
  return number;
}

constexpr auto kPacked = [] {
  std::array<std::uint32_t, kKnown.size()> numbers{};
  for (std::size_t i = 0; i < numbers.size(); ++i) numbers[i] = packed(kKnown[i].code);
  return numbers;
}();
static_assert(std::ranges::is_sorted(kPacked));

// The index of a code; 0 where it is none.
constexpr std::uint8_t index_of(std::string_view code) {
  if (code.size() != 3) return 0;
  const auto found = std::ranges::lower_bound(kPacked, packed(code));
  if (found == kPacked.end() || *found != packed(code)) return 0;
  return static_cast<std::uint8_t>(found - kPacked.begin());
}

constexpr auto kSymbolIndices = [] {
  std::array<std::uint8_t, kSymbols.size()> indices{};
  for (std::size_t i = 0; i < indices.size(); ++i) indices[i] = index_of(kSymbols[i].code);
  return indices;
}();

constexpr auto kAll = [] {
  std::array<std::uint8_t, kKnown.size() - 1> indices{};
  for (std::size_t i = 0; i < indices.size(); ++i) indices[i] = static_cast<std::uint8_t>(i + 1);
  return indices;
}();

// Whether a mark can start with this byte. Most text has none, and this is asked at every letter.
constexpr auto kStarts = [] {
  std::array<bool, 256> starts{};
  for (const Symbol& symbol : kSymbols) starts[static_cast<unsigned char>(symbol.mark[0])] = true;
  return starts;
}();

}  // namespace

std::optional<Currency> Currency::from_code(std::string_view code) {
  const std::uint8_t index = index_of(code);
  return index == 0 ? std::nullopt : std::optional(Currency(index));
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
  if (text.empty()) return std::nullopt;
  const bool symbol_ahead = kStarts[static_cast<unsigned char>(text[0])];
  for (std::size_t i = 0; symbol_ahead && i < kSymbols.size(); ++i) {
    const Symbol& symbol = kSymbols[i];
    if (!text.starts_with(symbol.mark)) continue;
    // "kr" and "Rs" are marks before a number only, not the start of a word.
    const std::size_t end = symbol.mark.size();
    const bool letters = is_ascii_letter(symbol.mark.back());
    if (letters && end < text.size() && is_ascii_letter(text[end])) continue;
    return CurrencyMark{Currency::from_index(kSymbolIndices[i]), symbol.mark.size(),
                        kSymbolIndices[i] == 0};
  }
  if (text.size() >= 3 && is_ascii_capital(text[0]) && is_ascii_capital(text[1]) &&
      is_ascii_capital(text[2]) && (text.size() == 3 || !is_ascii_letter(text[3]))) {
    if (const auto currency = Currency::from_code(text.substr(0, 3));
        currency && currency->code() == text.substr(0, 3)) {
      return CurrencyMark{*currency, 3, false};
    }
  }
  return std::nullopt;
}

}  // namespace rangefinder
