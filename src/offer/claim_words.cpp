#include "offer/claim_words.h"

#include <algorithm>
#include <span>
#include <string>

#include "base/text.h"
#include "offer/clause.h"

namespace rangefinder {
namespace {

using Words = std::span<const std::string_view>;

// Each is looked for in a text as `lowered` makes it.
bool has_any(std::string_view text, Words words) {
  return std::ranges::any_of(
      words, [&](std::string_view one) { return text.find(one) != std::string_view::npos; });
}

bool starts_with_any(std::string_view text, Words words) {
  return std::ranges::any_of(words, [&](std::string_view one) { return text.starts_with(one); });
}

constexpr std::string_view kOffers[] = {
    "competing offer",      "competing pm offer", " other offer",
    " offers from ",        " offer from ",       " offer at ",
    " offers at ",          " offered me ",       " offering me ",
    " is offering ",        " made me ",          " offers are on my desk",
    " i'm holding ",        " i am holding ",     " i'm weighing ",
    " i am weighing ",      " offers in hand",    " offers win",
    " offers are stronger", " offers are at ",    "competing at "};

// Of whom one speaks to, or in general.
constexpr std::string_view kNoOffers[] = {"initial offer", "opening offer", "your offer",
                                          "counter any",   " with what ",   "level offers"};

// Behind "offers" or "pays": an amount.
bool tells_amount(std::string_view text) {
  for (const std::string_view verb : {" offers ", " pays ", " offer is "}) {
    const std::size_t at = text.find(verb);
    if (at == std::string_view::npos) continue;
    const std::string_view rest = text.substr(at + verb.size());
    if (rest.starts_with('$') || rest.starts_with("£") || rest.starts_with("€") ||
        rest.starts_with('[')) {
      return true;
    }
  }
  return false;
}

// What a person has done, wherever it stands in a clause.
constexpr std::string_view kDone[] = {" i built ",         " i led ",
                                      " i took ",          " i shipped ",
                                      " i designed ",      " i trained ",
                                      " i ran ",           " i managed ",
                                      " i developed ",     " i created ",
                                      " i worked ",        " i published ",
                                      " i launched ",      " i scaled ",
                                      " i architected ",   " i wrote ",
                                      " i owned ",         " i delivered ",
                                      " i publish ",       " i forfeit ",
                                      " i'm forfeiting ",  " i'm also forfeiting ",
                                      " i am forfeiting ", " i'd be leaving ",
                                      " i'm leaving ",     " i am leaving ",
                                      " i'm giving up ",   " i'm walking away ",
                                      " know my work",     " my specialty",
                                      " my own work is ",  " i'm evaluating ",
                                      " i am evaluating "};

// The same at the start of what a clause says.
constexpr std::string_view kIs[] = {
    " i have ",        " i also have ",    " i hold ",        " i bring ",        " i also bring ",
    " i'm bringing ",  " i'm a ",          " i'm an ",        " i am a ",         " i am an ",
    " i'm the ",       " i'm both ",       " i'm currently ", " i am currently ", " i currently ",
    " i can ",         " i can, ",         " i was ",         " i know ",         " i specialize ",
    " i contributed ", " i come from ",    " i possess ",     " i'm one of ",     " at my ",
    " in my current ", " in my previous ", " in my last ",    " in my role at "};

constexpr std::string_view kIsNot[] = {" i have to ",   " i have no ",    " i can sign ",
                                       " i can start ", " i can accept ", " i can commit ",
                                       " i can move ",  " i can close ",  " i can relocate "};

constexpr std::string_view kSeen[] = {" i've seen",    " i've ever",    " i've heard",
                                      " i've admired", " i've enjoyed", " i've discussed"};

// What "my" stands before in a claim.
constexpr std::string_view kMine[] = {
    "experience",    "expertise",   "background", "track record", "published",   "publications",
    "portfolio",     "skill",       "knowledge",  "clearance",    "ability",     "equity at ",
    "competing",     "current ",    "previous ",  "own work",     "unvested",    "offer from",
    "years",         "career",      "phd",        "research in",  "research on", "credentials",
    "certification", "other offers"};

// "my 8 years of", "my published research": one of the words above within a few behind "my".
bool tells_of_mine(std::string_view text, bool at_start) {
  constexpr std::size_t kNear = 48;
  for (std::size_t at = text.find(" my "); at != std::string_view::npos;
       at = text.find(" my ", at + 1)) {
    if (at_start && at > 0) return false;
    if (has_any(text.substr(at + 4, kNear), kMine)) return true;
  }
  return false;
}

}  // namespace

bool claims_offer(std::string_view clause) {
  const std::string text = lowered(clause);
  if (has_any(text, kNoOffers)) return false;
  return has_any(text, kOffers) || text.starts_with(" holding ") || tells_amount(text) ||
         (text.starts_with(" i hold ") && text.find(" offer") != std::string::npos);
}

bool claims_fact(std::string_view clause) {
  constexpr std::string_view kLeading[] = {" with ",  " given ",   " based on ", " having ",
                                           " after ", " because ", " since ",    " from ",
                                           " as ",    " through ", " beyond "};
  const std::string text = lowered(clause);
  if (has_any(text, kDone)) return true;
  if (text.find(" i've ") != std::string::npos && !has_any(text, kSeen)) return true;
  if (starts_with_any(text, kIs) && !starts_with_any(text, kIsNot)) return true;
  if (starts_with_any(text, kLeading)) {
    return tells_of_mine(text, false) || text.find(" i have ") != std::string::npos ||
           text.find(" i bring ") != std::string::npos;
  }
  return tells_of_mine(text, true);
}

bool refers_back(std::string_view sentence) {
  constexpr std::string_view kStarts[] = {
      " that ",           " this ",    " these ",         " those ",   " it ",
      " it's ",           " that's ",  " they ",          " such ",    " both ",
      " few people have", " you get ", " you would get ", " together "};
  constexpr std::string_view kWhat[] = {"experience",   "expertise", "background", "combination",
                                        "mix",          "skill",     "profile",    "depth",
                                        "track record", "knowledge", "scarcity"};
  const std::string text = lowered(sentence);
  if (starts_with_any(text, kStarts)) return true;
  if (text.find(" because of that") != std::string::npos) return true;
  for (const std::string_view pointer : {" this ", " that ", " these ", " such "}) {
    constexpr std::size_t kNear = 24;
    for (std::size_t at = text.find(pointer); at != std::string::npos;
         at = text.find(pointer, at + 1)) {
      if (has_any(std::string_view(text).substr(at + pointer.size(), kNear), kWhat)) return true;
    }
  }
  return false;
}

bool announces(std::string_view sentence) {
  constexpr std::string_view kStarts[] = {" let me be ", " i want to be "};
  return starts_with_any(lowered(sentence), kStarts);
}

}  // namespace rangefinder
