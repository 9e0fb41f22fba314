// The sentences of a script and the clauses that they are made of: what can be left out of it so
// that the rest still reads.
//
//   "I hold an offer from Globex, so I need £130K. That risk has its price — £20K to sign."
//   sentence 1: "I hold an offer from Globex" | ", so " | "I need £130K"
//   sentence 2: "That risk has its price" | " — " | "£20K to sign", which leans on the first
//
// Spans are bytes of the script. What stands in a placeholder's brackets is never taken apart.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rangefinder {

struct TextSpan {
  std::size_t start = 0, end = 0;

  std::string_view of(std::string_view text) const { return text.substr(start, end - start); }
  bool operator==(const TextSpan&) const = default;
};

struct Clause {
  TextSpan span;          // without what joins it to the next, and without the full stop
  bool leans = false;     // makes no sense without the clause before: "that is rare", an aside
  bool trails = false;    // an end that can go: "I ask for $250K" | " to reflect " | "this depth"
  bool leads_in = false;  // makes no sense without the clause behind: "Given my years in it"

  bool operator==(const Clause&) const = default;
};

struct Sentence {
  TextSpan span;  // with its full stop, without quotation marks around it
  std::vector<Clause> clauses;
};

std::vector<Sentence> sentences_in(std::string_view script);

// The script, as long, with what stands in brackets out of sight: "$[X + 20]K" is "$[______]K".
std::string without_brackets(std::string_view script);

// For looking words up: lower case, with a straight apostrophe, and a space at both ends.
std::string lowered(std::string_view text);

}  // namespace rangefinder
