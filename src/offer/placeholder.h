// A place in a guide's script that is to be filled in: "$[X]K", "[company]", "[OpenAI /
// Anthropic]".
//
//   what it is        as guides write it                     asked for as
//   an amount         $[X]K  $[target]  £[Y]M  [X]K          X, target: an amount of money
//   one of a range    $[25K-40K]                             25K-40K: an amount between
//   a percentage      [Z]%  [X%]  [50/75/100]%               Z: a number
//   more than one     $[X+20-30]K  $[Y+35K]  [Y+5]%          nothing: what it is more than is asked
//   for a choice          [OpenAI / Anthropic]  E[5/6]  [12/18]  one of them, or other words words
//   [company]  [competitor 1]  [X years]   company: text
//
// Letter case counts ("[X]", "[company]"); what a bracket holds is asked for once, however often it
// comes. A footnote's "[1]" and a link's "[text](address)" are none.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/currency.h"

namespace rangefinder {

enum class PlaceholderKind : std::uint8_t { amount, percent, choice, words };

struct Placeholder {
  PlaceholderKind kind = PlaceholderKind::words;
  std::string name;                  // "X", "company": what is asked for
  std::vector<std::string> choices;  // of a choice, in the guide's order
  Currency currency;                 // of an amount; none where the guide writes none
  double unit = 1;                   // of an amount: 1,000 for "K"
  double more_low = 0;               // what it is above `name`, in plain units
  double more_high = 0;              // the same, unless a range
  std::string before, after;         // as printed around it: "$" and "K", "E"

  // Asked for once: the same name, and the same sort of thing.
  std::string key() const;
  bool depends() const { return more_low != 0 || more_high != 0; }
  // Whether an amount in `money` can stand there: behind its own sign, or none.
  bool takes(Currency money) const { return !currency || currency == money; }

  bool operator==(const Placeholder&) const = default;
};

// A piece of a script: text as it stands, or a placeholder and how it is printed.
struct ScriptPiece {
  std::string text;
  std::optional<Placeholder> placeholder = {};

  bool operator==(const ScriptPiece&) const = default;
};

// The script in pieces, which together are its text again. What is no placeholder stays text.
std::vector<ScriptPiece> script_pieces(std::string_view script);

}  // namespace rangefinder
