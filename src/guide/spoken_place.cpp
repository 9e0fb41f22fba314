#include "guide/spoken_place.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "guide/place.h"

namespace rangefinder {
namespace {

constexpr std::size_t kMostWords = 4;  // "New York City HQ"

// A capital, or a letter with an accent in two bytes: "Århus".
bool starts_name(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return is_ascii_capital(c) || (byte >= 0xC3 && byte < 0xD0);
}

bool is_place(std::string_view text) { return text == "NY" || names_place(text); }

// Words that stand before or behind a place in capitals and are none: a check of each against the
// table of places would cost more than all the rest.
bool is_common(std::string_view word) {
  constexpr std::array<std::string_view, 22> kCommon = {
      "I",       "RSU",    "RSUs", "TC",   "Target",    "Open",  "Anchor", "Push",
      "The",     "Accept", "Year", "Your", "Accept-at", "Floor", "Total",  "Start",
      "Request", "NASDAQ", "NYSE", "My",   "For",       "If"};
  return std::ranges::contains(kCommon, word);
}

// The longest place at the start of `text`; "" where none is there.
std::string_view place_at_start(std::string_view text) {
  if (text.empty() || !starts_name(text[0])) return {};
  std::array<std::size_t, kMostWords> ends{};
  std::size_t words = 0;
  for (std::size_t at = 0; words < kMostWords && at < text.size() && starts_name(text[at]);) {
    std::size_t end = at;
    while (end < text.size() && !is_space(text[end]) &&
           std::string_view(",;:()[]/\"").find(text[end]) == std::string_view::npos) {
      ++end;
    }
    std::string_view word = text.substr(at, end - at);
    const bool stops = word.ends_with('.');
    if (stops) word.remove_suffix(1);
    if (is_common(word)) break;
    bool whole = stops;
    for (const std::string_view suffix : {"-based", "-equivalent"}) {
      if (!word.ends_with(suffix)) continue;
      word.remove_suffix(suffix.size());
      whole = true;
    }
    ends[words++] = at + word.size();
    if (whole || end + 1 >= text.size() || text[end] != ' ') break;
    at = end + 1;
  }
  for (; words > 0; --words) {
    const std::string_view place = text.substr(0, ends[words - 1]);
    if (is_place(place)) return place;
  }
  return {};
}

// The longest place at the end of `text`.
std::string_view place_at_end(std::string_view text) {
  text = trim(text);
  if (text.ends_with(':')) text = trim(text.substr(0, text.size() - 1));
  std::string_view best;
  std::size_t start = text.size();
  for (std::size_t words = 0; words < kMostWords && start > 0; ++words) {
    const std::size_t end = words == 0 ? start : start - 1;
    std::size_t at = end;
    while (at > 0 && !is_space(text[at - 1]) &&
           std::string_view(",;:()[]/\"").find(text[at - 1]) == std::string_view::npos) {
      --at;
    }
    if (at == end || !starts_name(text[at]) || is_common(text.substr(at, end - at))) break;
    if (words > 0 && text[end - 1] == '.') break;
    const std::string_view place = text.substr(at);
    if (is_place(place)) best = place;
    start = at;
    if (start == 0 || text[start - 1] != ' ') break;
  }
  return best;
}

}  // namespace

std::string_view place_behind(std::string_view behind) {
  std::string_view text = trim(behind);
  if (text.starts_with('(')) return place_at_start(trim(text.substr(1)));
  for (const std::string_view word : {"in ", "for ", "at "}) {
    if (!text.starts_with(word)) continue;
    text = text.substr(word.size());
    if (text.starts_with("the ")) text = text.substr(4);
    return place_at_start(text);
  }
  return place_at_start(text);
}

std::string_view place_before(std::string_view before) { return place_at_end(before); }

std::string_view place_label(std::string_view before) {
  std::string_view label;
  for (std::size_t at = before.find_first_of("FfIi"); at != std::string_view::npos;
       at = before.find_first_of("FfIi", at + 1)) {
    // At the start of a sentence or of a part of one: "for Austin, open at", "floor for Austin".
    const std::string_view earlier = trim(before.substr(0, at));
    if (!earlier.empty() && !earlier.ends_with("floor") &&
        std::string_view(".;:(\"*").find(earlier.back()) == std::string_view::npos) {
      continue;
    }
    for (const std::string_view word : {"for ", "in "}) {
      if (!equals_ignoring_case(before.substr(at, word.size()), word)) continue;
      std::string_view text = before.substr(at + word.size());
      for (const std::string_view article : {"a ", "the ", "an "}) {
        if (text.starts_with(article)) text = text.substr(article.size());
      }
      if (const std::string_view place = place_at_start(text); !place.empty()) label = place;
    }
  }
  if (!label.empty()) return label;
  for (const std::string_view people : {" candidates ", " hires ", " engineers ", ": "}) {
    const std::size_t at = before.find(people);
    constexpr std::size_t kFurthest = 40;
    if (at == std::string_view::npos || at > kFurthest) continue;
    const std::string_view start = trim(before.substr(0, at));
    if (place_at_start(start).size() == start.size()) return start;
  }
  return {};
}

}  // namespace rangefinder
