// The words around an amount that say what it is: asked for, offered elsewhere, a floor; and what
// part of the pay it is.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace rangefinder {

enum class Cue : std::uint8_t {
  ask,     // "I need", "open at", "push for"
  floor,   // "my floor is", "accept at", "walk away below"
  offer,   // "a competing offer from", "holding", "is offering"
  theirs,  // what the employer says: "will counter at", "initial offer"
  fact,    // what is neither: "leaving", "raised", "costs"
};

struct CueAt {
  std::size_t start = 0;
  std::size_t end = 0;
  Cue cue = Cue::ask;

  bool operator==(const CueAt&) const = default;
};

// The cues of a sentence, in order. Where several start together the longest counts: "to accept" is
// an ask, "accept" a floor.
std::vector<CueAt> find_cues(std::string_view sentence);

// Where the words right behind an amount end that belong to it: " base" of " base with $40K", with
// " in restricted stock" of " in restricted stock (NASDAQ)".
std::size_t own_words_end(std::string_view behind);

// The part of the pay that the first or the last such word of `words` names: base, equity, signing,
// bonus or total; "" where none is named.
std::string_view first_part_in(std::string_view words);
std::string_view last_part_in(std::string_view words);

// Whether an amount's own words tell that it is no pay: "unvested equity", "ARR", "travel budget".
bool tells_fact(std::string_view own_words);

}  // namespace rangefinder
