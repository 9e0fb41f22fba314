#include "guide/spoken_amounts.h"

#include <algorithm>
#include <array>
#include <optional>

#include "base/text.h"
#include "guide/cell.h"

namespace rangefinder {
namespace {

bool is_word(char c) { return is_ascii_letter(c) || is_digit(c); }

// Where the currency mark before the digit at `digit` starts; `digit` where none is there.
std::size_t mark_before(std::string_view text, std::size_t digit) {
  constexpr std::size_t kLongest = 4;
  const bool spaced = digit > 0 && text[digit - 1] == ' ';
  const std::size_t end = spaced ? digit - 1 : digit;
  if (end == 0) return digit;
  // Most digits have nothing before them that a mark ends with.
  const char last = text[end - 1];
  if (last != '$' && !is_ascii_letter(last) && static_cast<unsigned char>(last) < 0x80) {
    return digit;
  }
  for (std::size_t length = std::min(kLongest, end); length > 0; --length) {
    const std::size_t start = end - length;
    if (start > 0 && is_word(text[start - 1])) continue;
    const auto mark = currency_mark_at_start(text.substr(start, digit - start + 1));
    if (mark && mark->length == length) return start;
  }
  return digit;
}

// Where the number that starts with the digit at `at` ends: separators, a suffix, a plus.
std::size_t number_end(std::string_view text, std::size_t at) {
  const auto continues = [&](std::size_t i) {
    return (text[i] == ',' || text[i] == '.') && i + 1 < text.size() && is_digit(text[i + 1]);
  };
  std::size_t end = at;
  while (end < text.size() && (is_digit(text[end]) || continues(end))) ++end;
  const auto suffix = [&](std::string_view word) {
    const bool there = text.substr(end).starts_with(word) &&
                       (end + word.size() == text.size() || !is_word(text[end + word.size()]));
    if (there) end += word.size();
    return there;
  };
  // Of the marks with two letters "Cr" and "bn" are read, and "B" and "T" tell what is no pay.
  for (const std::string_view word : {"K", "k", "M", "m", "B", "b", "T", "L", "Cr", "bn"}) {
    if (suffix(word)) break;
  }
  if (end < text.size() && text[end] == '+') ++end;
  return end;
}

// Where the amount that starts at `at` with a currency mark, whose first digit is at `digit`, ends.
std::size_t amount_end(std::string_view text, std::size_t at, std::size_t digit) {
  const std::size_t end = number_end(text, digit);
  // "from $80K to $100K" is a change, "$80K to $100K" a range.
  const bool change = text.substr(0, at).ends_with("from ");
  for (const std::string_view dash : {" - ", " – ", " — ", "-", "–", "—", " to "}) {
    if (!text.substr(end).starts_with(dash)) continue;
    if (change && dash == " to ") break;
    const std::size_t next = end + dash.size();
    std::size_t second = next;
    if (const auto mark = currency_mark_at_start(text.substr(next, 8))) {
      second += mark->length;
      if (second < text.size() && text[second] == ' ') ++second;
    } else if (dash.size() > 1 && dash.front() == ' ') {
      break;  // "$200K - 4 years", "$200K to 3 people"
    }
    if (second < text.size() && is_digit(text[second])) return number_end(text, second);
    break;
  }
  return end;
}

constexpr std::array<std::string_view, 18> kSmallUnits = {"ARS", "CLP", "COP", "CZK", "EGP", "HUF",
                                                          "IDR", "INR", "JPY", "KES", "KRW", "NGN",
                                                          "PHP", "PKR", "RSD", "THB", "UYU", "VND"};

// What follows a number that tells thousands of millions from pay: "$20 billion".
bool is_counted_in_millions(std::string_view behind) {
  for (const std::string_view word :
       {" million", " billion", " trillion", "-million", "-billion"}) {
    if (behind.starts_with(word)) return true;
  }
  return false;
}

}  // namespace

bool can_be_pay(const Range& range, Currency currency) {
  constexpr Amount kLeast = 1'000;
  constexpr Amount kMost = 20'000'000;
  constexpr Amount kMostOfSmallUnits = 20'000'000'000;
  const bool small = !currency || std::ranges::contains(kSmallUnits, currency.code());
  return range.low >= kLeast && range.high <= (small ? kMostOfSmallUnits : kMost);
}

std::vector<SpokenAmount> find_amounts(std::string_view text) {
  constexpr std::string_view kDigits = "0123456789";
  std::vector<SpokenAmount> found;
  for (std::size_t at = text.find_first_of(kDigits); at != std::string_view::npos;
       at = text.find_first_of(kDigits, at)) {
    const std::size_t start = mark_before(text, at);
    if (start == at) {
      // Of no currency: its other digits are no amounts either.
      at = std::min(text.find_first_not_of("0123456789.,", at), text.size());
      continue;
    }
    const std::size_t end = amount_end(text, start, at);
    constexpr std::size_t kLongest = 64;
    if (end - start <= kLongest && !is_counted_in_millions(text.substr(end))) {
      const Cell cell = read_cell(text.substr(start, end - start));
      if (cell.money && can_be_pay(cell.money->range, cell.money->currency)) {
        found.push_back({start, end, cell.money->range, cell.money->currency});
      }
    }
    at = end;
  }
  return found;
}

}  // namespace rangefinder
