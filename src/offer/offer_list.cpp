#include "offer/offer_list.h"

#include <algorithm>

#include "base/currency.h"
#include "base/text.h"

namespace rangefinder {
namespace {

constexpr std::size_t npos = std::string_view::npos;

// Where " at " stands before an amount: "at $245K", "at $[X]", "at [X]".
std::size_t next_amount(std::string_view text, std::size_t from) {
  constexpr std::string_view kAt = " at ";
  for (std::size_t at = text.find(kAt, from); at != npos; at = text.find(kAt, at + 1)) {
    const std::string_view rest = text.substr(at + kAt.size());
    if (rest.starts_with('[') || currency_mark_at_start(rest)) return at;
  }
  return npos;
}

// The last of these words in a text, as a span of it; an empty one at its end where none is there.
TextSpan last_of(std::string_view text, std::initializer_list<std::string_view> words) {
  TextSpan last{text.size(), text.size()};
  std::size_t best = 0;
  for (const std::string_view word : words) {
    const std::size_t at = text.rfind(word);
    if (at == npos || at + word.size() < best) continue;
    if (at + word.size() == best && at > last.start) continue;  // ", and " holds " and "
    best = at + word.size();
    last = {at, best};
  }
  return last;
}

}  // namespace

std::vector<TextSpan> listed_offers(std::string_view text, TextSpan clause) {
  const std::string_view printed = clause.of(text);
  const std::string words = to_lower_ascii(printed);
  std::vector<TextSpan> offers;
  std::size_t done = 0;  // behind the amount before
  for (std::size_t at = next_amount(printed, 0); at != npos; at = next_amount(printed, done)) {
    const std::string_view between = std::string_view(words).substr(done, at - done);
    const TextSpan joint = offers.empty()
                               ? last_of(between, {"from ", ": ", "offers, ", "holding ",
                                                   "weighing ", "have ", "hold "})
                               : last_of(between, {", and from ", " and from ", ", and ", ", ",
                                                   " and ", " against ", " or ", "; "});
    if (joint.start == joint.end) return {};
    if (!offers.empty()) offers.back().end = clause.start + done + joint.start;
    offers.push_back({clause.start + done + joint.end, clause.end});
    done = at + 4;
  }
  return offers.size() > 1 ? offers : std::vector<TextSpan>();
}

std::vector<Rewording> for_one_offer(std::string_view text, TextSpan head) {
  // The first that fits.
  constexpr std::string_view kForOne[][2] = {
      {"two labs have made me offers", "one lab has made me an offer"},
      {"two offers are", "one offer is"},
      {"two competing offers", "one competing offer"},
      {"two other offers", "one other offer"},
      {"two offers", "one offer"},
      {"my other offers", "my other offer"},
      {"competing offers", "a competing offer"},
      {"offers from", "an offer from"}};
  const std::string words = to_lower_ascii(head.of(text));
  for (const auto& [many, one] : kForOne) {
    const std::size_t at = words.find(many);
    if (at == npos) continue;
    const std::size_t start = head.start + at;
    std::string put(one);
    if (is_ascii_capital(text[start])) put[0] = to_upper_ascii(put.substr(0, 1))[0];
    return {{{start, start + many.size()}, std::move(put)}};
  }
  return {};
}

}  // namespace rangefinder
