#include "guide/cell_words.h"

#include <algorithm>
#include <array>

#include "base/currency.h"
#include "base/text.h"

namespace rangefinder {
namespace {

struct Suffix {
  std::string_view text;
  double unit;
};

// Longer ones first, as the first that fits is taken.
constexpr std::array kSuffixes = {
    Suffix{"thousand", 1e3}, Suffix{"millions", 1e6}, Suffix{"million", 1e6},
    Suffix{"billion", 1e9},  Suffix{"crores", 1e7},   Suffix{"crore", 1e7},
    Suffix{"lakhs", 1e5},    Suffix{"lakh", 1e5},     Suffix{"lacs", 1e5},
    Suffix{"lac", 1e5},      Suffix{"lpa", 1e5},      Suffix{"mio", 1e6},
    Suffix{"mln", 1e6},      Suffix{"cr", 1e7},       Suffix{"mn", 1e6},
    Suffix{"mm", 1e6},       Suffix{"bn", 1e9},       Suffix{"k", 1e3},
    Suffix{"m", 1e6},        Suffix{"b", 1e9},        Suffix{"l", 1e5},
    Suffix{"万", 1e4},       Suffix{"萬", 1e4},       Suffix{"만", 1e4},
    Suffix{"億", 1e8},       Suffix{"亿", 1e8},       Suffix{"억", 1e8},
};

struct PeriodWord {
  std::string_view text;
  Period period;
};

constexpr std::array kPeriods = {
    PeriodWord{"years", Period::year},  PeriodWord{"year", Period::year},
    PeriodWord{"yrs", Period::year},    PeriodWord{"yr", Period::year},
    PeriodWord{"annum", Period::year},  PeriodWord{"months", Period::month},
    PeriodWord{"month", Period::month}, PeriodWord{"mth", Period::month},
    PeriodWord{"mo", Period::month},    PeriodWord{"hours", Period::hour},
    PeriodWord{"hour", Period::hour},   PeriodWord{"hr", Period::hour},
    PeriodWord{"y", Period::year},
};

// Those that need no number and nothing before them.
constexpr std::array kAdverbs = {
    PeriodWord{"annually", Period::year}, PeriodWord{"annualized", Period::year},
    PeriodWord{"annual", Period::year},   PeriodWord{"yearly", Period::year},
    PeriodWord{"p.a.", Period::year},     PeriodWord{"p.a", Period::year},
    PeriodWord{"monthly", Period::month}, PeriodWord{"p.m.", Period::month},
    PeriodWord{"hourly", Period::hour},
};

bool starts(std::string_view text, std::string_view part) {
  // Each word of a corpus is held against all of those above: most end here.
  if (text.empty() || ((text.front() ^ part.front()) & ~('a' ^ 'A')) != 0) return false;
  return equals_ignoring_case(text.substr(0, part.size()), part);
}

// The signs below are these, or beyond ASCII.
bool may_be_sign(std::string_view text, std::string_view ascii) {
  return !text.empty() && (ascii.contains(text.front()) || (text.front() & 0x80) != 0);
}

// Whether a word may end before `at`.
bool ends_word(std::string_view text, std::size_t at) {
  return at >= text.size() || !is_ascii_letter(text[at]);
}

std::size_t after_spaces(std::string_view text, std::size_t at) {
  while (at < text.size() && is_space(text[at])) ++at;
  return at;
}

// What stands before the period: "/", "per ", "over ".
struct Lead {
  std::size_t length = 0;
  bool slash = false;
  bool needs_years = false;  // "over 4 years", but not "over year"
};

Lead lead_of(std::string_view text) {
  if (text.starts_with('/')) return {1, true, false};
  for (const std::string_view word : {"per ", "each ", "every ", "a "}) {
    if (starts(text, word)) return {word.size(), false, false};
  }
  for (const std::string_view word : {"vesting over ", "vests over ", "over ", "for "}) {
    if (starts(text, word)) return {word.size(), false, true};
  }
  return {0, false, true};
}

int spelled_number(std::string_view text, std::size_t& length) {
  constexpr std::array<std::string_view, 5> kNumbers = {"two", "three", "four", "five", "six"};
  for (std::size_t i = 0; i < kNumbers.size(); ++i) {
    if (!starts(text, kNumbers[i]) || !ends_word(text, kNumbers[i].size())) continue;
    length = kNumbers[i].size();
    return static_cast<int>(i) + 2;
  }
  return 0;
}

}  // namespace

std::optional<Scale> scale_at(std::string_view text) {
  const std::size_t start = after_spaces(text, 0);
  for (const Suffix& suffix : kSuffixes) {
    if (!starts(text.substr(start), suffix.text)) continue;
    const std::size_t end = start + suffix.text.size();
    // "120KUSD": a currency may stand right behind.
    if (!ends_word(text, end) && !currency_mark_at_start(text.substr(end))) continue;
    // Behind a space a letter is a suffix where nothing follows: "100 K", but not "13 L4".
    if (start > 0 && suffix.text.size() == 1 && end < text.size() && is_digit(text[end])) continue;
    return Scale{suffix.unit, end};
  }
  return std::nullopt;
}

std::optional<PeriodWords> period_at(std::string_view text) {
  for (const PeriodWord& adverb : kAdverbs) {
    if (starts(text, adverb.text) && ends_word(text, adverb.text.size())) {
      return PeriodWords{adverb.period,
                         adverb.period == Period::year ? std::optional(1) : std::nullopt,
                         adverb.text.size(), false};
    }
  }
  const Lead lead = lead_of(text);
  std::size_t at = after_spaces(text, lead.length);
  int years = 0;
  const std::size_t number = at;
  while (at < text.size() && is_digit(text[at]) && years < 100) {
    years = years * 10 + (text[at++] - '0');
  }
  if (at == number) {
    std::size_t length = 0;
    years = spelled_number(text.substr(at), length);
    at += length;
  }
  if (lead.needs_years && years < 2) return std::nullopt;
  while (at < text.size() && (is_space(text[at]) || text[at] == '-')) ++at;
  for (const PeriodWord& word : kPeriods) {
    if (!starts(text.substr(at), word.text)) continue;
    const std::size_t end = at + word.text.size();
    if (!ends_word(text, end)) continue;
    if (years > 50 || (years > 0 && word.period != Period::year)) return std::nullopt;
    const std::string_view behind = text.substr(after_spaces(text, end));
    for (const std::string_view other : {"cliff", "exp", "yoe", "of "}) {
      if (!lead.slash && starts(behind, other)) return std::nullopt;
    }
    PeriodWords words{word.period, std::nullopt, end, lead.slash};
    if (word.period == Period::year) words.years = years == 0 ? 1 : years;
    return words;
  }
  return std::nullopt;
}

std::size_t dash_at(std::string_view text) {
  const bool sign = may_be_sign(text, "-.");
  for (const std::string_view dash :
       {"-", "–", "—", "−", "‐", "‑", "‒", "―", "…", "...", "..", "～", "〜", "→"}) {
    if (sign && text.starts_with(dash)) {
      std::size_t length = dash.size();
      while (dash == "-" && length < text.size() && text[length] == '-') ++length;
      return length;
    }
  }
  for (const std::string_view word : {"to", "through", "until"}) {
    if (starts(text, word) && word.size() < text.size() && !is_ascii_letter(text[word.size()])) {
      return word.size();
    }
  }
  return 0;
}

std::size_t about_at(std::string_view text) {
  if (!may_be_sign(text, "~")) return 0;
  for (const std::string_view sign : {"~", "≈", "∼", "±"}) {
    if (text.starts_with(sign)) return sign.size();
  }
  return 0;
}

std::size_t open_words_at(std::string_view text) {
  const std::size_t start = after_spaces(text, 0);
  if (start == 0) return 0;
  for (const std::string_view words :
       {"and up", "and above", "and more", "and higher", "or more", "or above", "or higher"}) {
    const std::size_t end = start + words.size();
    if (starts(text.substr(start), words) && ends_word(text, end)) return end;
  }
  return 0;
}

bool is_aside(std::string_view words) {
  constexpr std::array<std::string_view, 21> kAsides = {
      "approx", "approx.", "approximately", "about",   "around",         "circa",
      "ca.",    "c.",      "roughly",       "est",     "est.",           "estimated",
      "equiv",  "equiv.",  "equivalent",    "of base", "of base salary", "of salary",
      "target", "base",    "at target"};
  words = trim(words);
  return std::ranges::any_of(kAsides, [&](auto one) { return equals_ignoring_case(one, words); });
}

bool denies(std::string_view words) {
  for (const std::string_view word : {"none", "no", "not", "n/a", "nil", "without"}) {
    if (starts(words, word) && ends_word(words, word.size())) return true;
  }
  return false;
}

bool says_none(std::string_view words) {
  constexpr std::string_view kNone = "none";
  return equals_ignoring_case(words.substr(0, kNone.size()), kNone) && denies(words);
}

bool is_footnote(std::string_view word) {
  while (!word.empty()) {
    std::size_t length = 0;
    for (const std::string_view mark : {"*", "†", "‡", "§", "¹", "²", "³", "⁴"}) {
      if (word.starts_with(mark)) length = mark.size();
    }
    if (length == 0) return false;
    word.remove_prefix(length);
  }
  return true;
}

bool is_footnote_number(std::string_view word) {
  constexpr std::size_t kLongest = 5;
  return word.size() > 2 && word.size() <= kLongest && word.starts_with('[') &&
         word.ends_with(']') &&
         word.substr(1, word.size() - 2).find_first_not_of("^0123456789") == word.npos;
}

bool is_unit(std::string_view word) {
  constexpr std::array<std::string_view, 12> kUnits = {"option", "share", "unit",  "rsu",
                                                       "psu",    "point", "token", "iso",
                                                       "nso",    "sar",   "vso",   "warrant"};
  if (!word.empty() && (word.back() == 's' || word.back() == 'S')) {
    const std::string_view one = word.substr(0, word.size() - 1);
    if (std::ranges::any_of(kUnits, [&](auto unit) { return equals_ignoring_case(one, unit); })) {
      return true;
    }
  }
  return std::ranges::any_of(kUnits, [&](auto unit) { return equals_ignoring_case(word, unit); });
}

}  // namespace rangefinder
