#include "catalog/typed_text_amounts.h"

#include "base/shown.h"
#include "base/text.h"
#include "catalog/typed_text_lexer.h"

namespace rangefinder {
namespace {

constexpr std::string_view kBetween = "..";
// Nobody means more, and very many decimals are beyond parse_decimal.
constexpr std::size_t kLongest = 30;

struct Marked {
  Amount amount = 0;
  Currency currency;
};

// A mark as guides print it, or a code in small letters, as people type it.
std::optional<CurrencyMark> mark_at_start(std::string_view text) {
  if (const auto mark = currency_mark_at_start(text)) return mark;
  if (text.size() > 3 && is_ascii_letter(text[3])) return std::nullopt;
  const auto currency = Currency::from_code(text.substr(0, 3));
  if (!currency) return std::nullopt;
  return CurrencyMark{*currency, 3, false};
}

std::unexpected<std::string> not_an_amount(std::string_view typed, std::string_view instead) {
  return std::unexpected(shown(typed) + " is not an amount. Try " + std::string(instead) + '.');
}

std::expected<Marked, std::string> one_amount(std::string_view typed) {
  std::string_view number = trim(typed);
  Marked marked;
  if (const auto mark = mark_at_start(number)) {
    const std::string_view sign = number.substr(0, mark->length);
    if (mark->ambiguous) {
      return std::unexpected(shown(sign) +
                             " is the sign of several currencies. Write the ISO code, as in " +
                             (is_ascii_letter(sign[0]) ? "SEK500k." : "JPY10m."));
    }
    marked.currency = mark->currency;
    number = trim(number.substr(mark->length));
    if (number.empty()) return not_an_amount(typed, std::string(sign) + "200k");
  }
  const bool plain =
      !number.empty() && number.size() <= kLongest && (is_digit(number[0]) || number[0] == '.');
  const auto amount = plain ? parse_typed_amount(number) : fail("");
  if (!amount) return not_an_amount(typed, "200k");
  marked.amount = *amount;
  return marked;
}

// "250k-400k", as people write ranges elsewhere: what it is here; "" for what is no such range.
std::string dashed_range(std::string_view typed) {
  for (const std::string_view dash : {"-", "–"}) {
    const std::size_t at = typed.find(dash);
    if (at == std::string_view::npos) continue;
    const std::string_view low = trim(typed.substr(0, at));
    const std::string_view high = trim(typed.substr(at + dash.size()));
    if (one_amount(low) && one_amount(high)) {
      return std::string(low) + std::string(kBetween) + std::string(high);
    }
  }
  return "";
}

}  // namespace

std::expected<TypedAmounts, std::string> parse_typed_amounts(std::string_view typed) {
  const std::string plain = without_quote_marks(typed);
  const std::string_view text = plain;
  TypedAmounts amounts;
  const auto read = [&](std::string_view end,
                        std::optional<Amount>& into) -> std::expected<void, std::string> {
    const auto marked = one_amount(end);
    if (!marked) return std::unexpected(marked.error());
    if (amounts.currency && marked->currency && amounts.currency != marked->currency) {
      return std::unexpected(shown(text) + " has two currencies. Write one of them, in front.");
    }
    if (marked->currency) amounts.currency = marked->currency;
    into = marked->amount;
    return {};
  };

  const std::size_t at = text.find(kBetween);
  if (at == std::string_view::npos) {
    if (const std::string range = dashed_range(text); !range.empty()) {
      return not_an_amount(text, range);
    }
    if (auto done = read(text, amounts.low); !done) return std::unexpected(done.error());
    amounts.high = amounts.low;
    return amounts;
  }
  const std::string_view low = trim(text.substr(0, at));
  const std::string_view high = trim(text.substr(at + kBetween.size()));
  if (low.empty() && high.empty()) return not_an_amount(text, "200k..400k");
  if (!low.empty()) {
    if (auto done = read(low, amounts.low); !done) return std::unexpected(done.error());
  }
  if (!high.empty()) {
    if (auto done = read(high, amounts.high); !done) return std::unexpected(done.error());
  }
  if (amounts.low && amounts.high && *amounts.low > *amounts.high) {
    return std::unexpected(shown(low) + " is above " + shown(high) +
                           ". Write the lower one first.");
  }
  return amounts;
}

bool looks_like_amounts(std::string_view typed) {
  const std::string plain = without_quote_marks(typed);
  std::string_view text = plain;
  if (text.find(kBetween) != std::string_view::npos) return true;
  if (const auto mark = mark_at_start(text)) text = trim(text.substr(mark->length));
  return !text.empty() && is_digit(text[0]);
}

}  // namespace rangefinder
