// A guide's words with a person's own put into their placeholders.
//
//   const auto pieces = script_pieces("At $[X]K base, $[X+20]K with my time at [company], ...");
//   questions_in(pieces)                  // "X", "company": each once, in order
//   fill(pieces, {{"amount:X", "250k"}})  // "At $250K base, $270K with my time at [company], ..."
#pragma once

#include <map>
#include <span>
#include <string>
#include <vector>

#include "offer/placeholder.h"
#include "offer/plan.h"

namespace rangefinder {

// What is typed, by the placeholder's key.
using Answers = std::map<std::string, std::string, std::less<>>;

struct Question {
  std::string key;
  std::string label;  // "competitor 1", "X"
  PlaceholderKind kind = PlaceholderKind::words;
  std::vector<std::string> choices = {};
  Currency currency = {};  // of an amount

  bool operator==(const Question&) const = default;
};

std::vector<Question> questions_in(std::span<const ScriptPiece> pieces);

// "$250K" for "$[X]K" where X is "250k", "250,000" or, because it stands before a K, "250". ""
// while it has no answer that can be read.
std::string filled(const Placeholder& placeholder, const Answers& answers);

// The text; what has no answer stays as it is printed.
std::string fill(std::span<const ScriptPiece> pieces, const Answers& answers);

// What a plan answers: its base's ask, target and floor where a script calls them so.
Answers answers_from(const Plan& plan);

}  // namespace rangefinder
