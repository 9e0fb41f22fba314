#include "guide/cues.h"

#include <algorithm>
#include <array>
#include <optional>

#include "base/text.h"

namespace rangefinder {
namespace {

struct Phrase {
  std::string_view words;  // lower case; "*" at the end: any word that starts so
  Cue cue;
};

constexpr std::array kPhrases = {
    // What is asked for.
    Phrase{"i need", Cue::ask},
    Phrase{"i'd need", Cue::ask},
    Phrase{"needs to", Cue::ask},
    Phrase{"need to see", Cue::ask},
    Phrase{"i'd like", Cue::ask},
    Phrase{"i would like", Cue::ask},
    Phrase{"i want", Cue::ask},
    Phrase{"target*", Cue::ask},
    Phrase{"open at", Cue::ask},
    Phrase{"open with", Cue::ask},
    Phrase{"opening at", Cue::ask},
    Phrase{"start at", Cue::ask},
    Phrase{"anchor*", Cue::ask},
    Phrase{"push*", Cue::ask},
    Phrase{"ask for", Cue::ask},
    Phrase{"asking", Cue::ask},
    Phrase{"my ask", Cue::ask},
    Phrase{"request*", Cue::ask},
    Phrase{"looking for", Cue::ask},
    Phrase{"to join", Cue::ask},
    Phrase{"to choose", Cue::ask},
    Phrase{"to accept", Cue::ask},
    Phrase{"to sign", Cue::ask},
    Phrase{"commands", Cue::ask},
    Phrase{"justif*", Cue::ask},
    Phrase{"warrant*", Cue::ask},
    Phrase{"should be", Cue::ask},
    Phrase{"should include", Cue::ask},
    Phrase{"should reflect", Cue::ask},
    Phrase{"must reflect", Cue::ask},
    Phrase{"must be", Cue::ask},
    Phrase{"expect*", Cue::ask},
    Phrase{"reflect*", Cue::ask},
    Phrase{"negotiate", Cue::ask},
    Phrase{"negotiating", Cue::ask},
    Phrase{"propose", Cue::ask},
    Phrase{"proposing", Cue::ask},
    Phrase{"bonus floor", Cue::ask},
    Phrase{"secure", Cue::ask},
    Phrase{"securing", Cue::ask},
    Phrase{"aim for", Cue::ask},
    Phrase{"aiming", Cue::ask},
    Phrase{"seek", Cue::ask},
    Phrase{"seeking", Cue::ask},
    Phrase{"hold firm", Cue::ask},
    Phrase{"counter with", Cue::ask},
    Phrase{"counter at", Cue::ask},
    Phrase{"settle*", Cue::ask},
    Phrase{"close gaps", Cue::ask},
    Phrase{"close the gap", Cue::ask},
    Phrase{"plus a", Cue::ask},
    // Where to stop.
    Phrase{"floor", Cue::floor},
    Phrase{"floors", Cue::floor},
    Phrase{"floor should be", Cue::floor},
    Phrase{"accept", Cue::floor},
    Phrase{"accept-at", Cue::floor},
    Phrase{"accepting", Cue::floor},
    Phrase{"walk away", Cue::floor},
    Phrase{"walk-away", Cue::floor},
    Phrase{"walkaway", Cue::floor},
    Phrase{"no lower than", Cue::floor},
    Phrase{"no less than", Cue::floor},
    Phrase{"go below", Cue::floor},
    Phrase{"go lower than", Cue::floor},
    Phrase{"bottom line", Cue::floor},
    // What others offer.
    Phrase{"offer", Cue::offer},
    Phrase{"offers", Cue::offer},
    Phrase{"offering", Cue::offer},
    Phrase{"offered", Cue::offer},
    Phrase{"counter-offer*", Cue::offer},
    Phrase{"holding", Cue::offer},
    Phrase{"weighing", Cue::offer},
    Phrase{"competing", Cue::offer},
    Phrase{"is at", Cue::offer},
    Phrase{"are at", Cue::offer},
    Phrase{"pays", Cue::offer},
    Phrase{"anchor against", Cue::offer},
    Phrase{"benchmark against", Cue::offer},
    // What the employer says.
    Phrase{"will counter", Cue::theirs},
    Phrase{"will likely counter", Cue::theirs},
    Phrase{"may counter", Cue::theirs},
    Phrase{"might counter", Cue::theirs},
    Phrase{"counters", Cue::theirs},
    Phrase{"counter any", Cue::theirs},
    Phrase{"will offer", Cue::theirs},
    Phrase{"will come back", Cue::theirs},
    Phrase{"initial offer*", Cue::theirs},
    Phrase{"initial base", Cue::theirs},
    Phrase{"initial grant", Cue::theirs},
    Phrase{"opening offer", Cue::theirs},
    Phrase{"first offer", Cue::theirs},
    Phrase{"current offer", Cue::theirs},
    Phrase{"your offer", Cue::theirs},
    Phrase{"the offer of", Cue::theirs},
    Phrase{"the offered", Cue::theirs},
    Phrase{"opens", Cue::theirs},
    Phrase{"landing zone", Cue::theirs},
    Phrase{"roles offer", Cue::theirs},
    Phrase{"roles pay", Cue::theirs},
    Phrase{"earn", Cue::theirs},
    Phrase{"earns", Cue::theirs},
    Phrase{"alternatives offer", Cue::theirs},
    Phrase{"alternatives pay", Cue::theirs},
    Phrase{"alternatives are at", Cue::theirs},
    Phrase{"companies offer", Cue::theirs},
    Phrase{"companies pay", Cue::theirs},
    Phrase{"up from", Cue::theirs},
    Phrase{"instead of", Cue::theirs},
    Phrase{"rather than", Cue::theirs},
    // What is neither.
    Phrase{"leaving", Cue::fact},
    Phrase{"leave behind", Cue::fact},
    Phrase{"forfeit*", Cue::fact},
    Phrase{"unvested", Cue::fact},
    Phrase{"walking away from", Cue::fact},
    Phrase{"giving up", Cue::fact},
    Phrase{"my current", Cue::fact},
    Phrase{"i currently", Cue::fact},
    Phrase{"raised", Cue::fact},
    Phrase{"valued at", Cue::fact},
    Phrase{"valuation*", Cue::fact},
    Phrase{"saves", Cue::fact},
    Phrase{"saving*", Cue::fact},
    Phrase{"saved", Cue::fact},
    Phrase{"cost", Cue::fact},
    Phrase{"costs", Cue::fact},
    Phrase{"prevent*", Cue::fact},
    Phrase{"revenue of", Cue::fact},
    Phrase{"can add", Cue::fact},
    Phrase{"adds", Cue::fact},
    Phrase{"translat*", Cue::fact},
    Phrase{"increase of", Cue::fact},
    Phrase{"premium of", Cue::fact},
    Phrase{"gap of", Cue::fact},
    Phrase{"delta", Cue::fact},
    Phrase{"budget of", Cue::fact},
    Phrase{"relocation*", Cue::fact},
    Phrase{"jump*", Cue::fact},
};

// The same by their first letter.
constexpr auto kSorted = [] {
  auto phrases = kPhrases;
  std::ranges::sort(phrases, {}, [](const Phrase& phrase) { return phrase.words[0]; });
  return phrases;
}();

struct Part {
  std::string_view word;
  std::string_view part;
};

constexpr std::array kParts = {
    Part{"signing", "signing"},       Part{"sign-on", "signing"}, Part{"signon", "signing"},
    Part{"total", "total"},           Part{"tc", "total"},        Part{"comp", "total"},
    Part{"compensation", "total"},    Part{"package", "total"},   Part{"base", "base"},
    Part{"salary", "base"},           Part{"equity", "equity"},   Part{"rsu", "equity"},
    Part{"rsus", "equity"},           Part{"stock", "equity"},    Part{"options", "equity"},
    Part{"option", "equity"},         Part{"shares", "equity"},   Part{"profit", "equity"},
    Part{"profit-sharing", "equity"}, Part{"grant", "equity"},    Part{"bonus", "bonus"},
    Part{"bonuses", "bonus"},         Part{"retention", "bonus"},
};

constexpr std::array<std::string_view, 24> kFacts = {
    "premium",  "increase",   "raise",   "uplift",  "unvested", "arr",    "revenue",   "valuation",
    "budget",   "stipend",    "savings", "budgets", "funding",  "market", "merchants", "secondary",
    "one-time", "negotiable", "deal",    "deals",   "fraud",    "delta",  "cost",      "costs"};

// Words that end what belongs to the amount before them.
constexpr std::array<std::string_view, 26> kEnds = {
    "and", "with",  "plus",  "or",       "but",  "for",   "to",    "at",      "as",
    "by",  "from",  "i",     "reflects", "is",   "would", "that",  "because", "so",
    "on",  "using", "while", "if",       "when", "tied",  "based", "versus"};

bool is_letter(char c) { return is_ascii_letter(c) || c == '-' || c == '\''; }

// Calls `take(start, word)` for each word of letters, hyphens and apostrophes until it gives false.
void each_word(std::string_view text, auto&& take) {
  for (std::size_t at = 0; at < text.size();) {
    if (!is_ascii_letter(text[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < text.size() && is_letter(text[end])) ++end;
    if (!take(at, text.substr(at, end - at))) return;
    at = end;
  }
}

// The length of `words` at the start of `text`, where an apostrophe may be a curly one; 0 where
// they do not stand there.
std::size_t length_of(std::string_view text, std::string_view words) {
  constexpr std::string_view kCurly = "’";
  std::size_t at = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] == '\'' && text.substr(at).starts_with(kCurly)) {
      at += kCurly.size();
    } else if (equals_ignoring_case(text.substr(at, 1), words.substr(i, 1))) {
      ++at;
    } else {
      return 0;
    }
  }
  return at;
}

bool matches(std::string_view text, const Phrase& phrase, std::size_t& size) {
  std::string_view words = phrase.words;
  const bool prefix = words.ends_with('*');
  if (prefix) words.remove_suffix(1);
  size = length_of(text, words);
  if (size == 0) return false;
  if (prefix) {
    while (size < text.size() && is_letter(text[size])) ++size;
    return true;
  }
  return size == text.size() || !is_ascii_letter(text[size]);
}

std::string_view part_of(std::string_view word) {
  for (const Part& part : kParts) {
    if (equals_ignoring_case(part.word, word)) return part.part;
  }
  return {};
}

}  // namespace

std::vector<CueAt> find_cues(std::string_view sentence) {
  std::vector<CueAt> cues;
  std::size_t done = 0;
  each_word(sentence, [&](std::size_t at, std::string_view) {
    if (at < done) return true;
    CueAt best{at, at, Cue::ask};
    const auto letter = [](const Phrase& phrase) { return phrase.words[0]; };
    for (const Phrase& phrase :
         std::ranges::equal_range(kSorted, to_lower_ascii(sentence[at]), {}, letter)) {
      std::size_t size = 0;
      if (matches(sentence.substr(at), phrase, size) && at + size > best.end) {
        best.end = at + size;
        best.cue = phrase.cue;
      }
    }
    if (best.end > at) {
      cues.push_back(best);
      done = best.end;
    }
    return true;
  });
  return cues;
}

std::size_t own_words_end(std::string_view behind) {
  constexpr std::size_t kMostWords = 7;
  // "/4yr" and "/year" stand between an amount and its words.
  std::size_t from = 0;
  if (behind.starts_with('/')) {
    while (from + 1 < behind.size() &&
           (is_digit(behind[from + 1]) || is_letter(behind[from + 1]))) {
      ++from;
    }
    if (from > 0) ++from;
  }
  constexpr std::string_view kStops = ",;.()[]:\"+=/\n\xE2\xC2$";
  std::size_t stop = behind.find_first_of(kStops, from);
  // "options/4yr in Austin" goes on.
  while (stop != std::string_view::npos && behind[stop] == '/' && stop + 1 < behind.size() &&
         (is_digit(behind[stop + 1]) || behind[stop + 1] == 'y')) {
    stop = behind.find_first_of(kStops, stop + 1);
  }
  const std::string_view words = behind.substr(0, stop);
  std::size_t end = words.size();
  std::size_t count = 0;
  each_word(words.substr(from), [&](std::size_t at, std::string_view word) {
    const bool ends = std::ranges::any_of(
        kEnds, [&](std::string_view other) { return equals_ignoring_case(other, word); });
    if (!ends && ++count <= kMostWords) return true;
    end = from + at;
    return false;
  });
  return end;
}

std::string_view first_part_in(std::string_view words) {
  std::string_view found;
  each_word(words, [&](std::size_t, std::string_view word) {
    found = part_of(word);
    return found.empty();
  });
  return found;
}

std::string_view last_part_in(std::string_view words) {
  std::string_view found;
  each_word(words, [&](std::size_t, std::string_view word) {
    const std::string_view part = part_of(word);
    // A signing bonus is no bonus, and an options package is options.
    const bool of_the_last = (found == "signing" && part == "bonus") ||
                             (!found.empty() && equals_ignoring_case(word, "package"));
    if (!part.empty() && !of_the_last) found = part;
    return true;
  });
  return found;
}

bool tells_fact(std::string_view own_words) {
  bool fact = false;
  each_word(own_words, [&](std::size_t, std::string_view word) {
    fact = std::ranges::any_of(
        kFacts, [&](std::string_view other) { return equals_ignoring_case(other, word); });
    return !fact;
  });
  return fact;
}

}  // namespace rangefinder
