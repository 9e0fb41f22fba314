// What a person types into the search field: words and operators.
//
//   london ml                  each word starts a word of the company, the role, the region as
//                              printed, the DNA tags, the level mapping or the sources
//   "open source"              these words, whole and in this order
//   company:meta               the facet has a value in which every word starts so; also role,
//   place:"new york"           role-type, country, level, equity, currency, quality, quarter,
//   company:meta,google        review-due and finding. A comma is "or"
//   total>=250k                the total reaches so far: its high end, for >= and >; its low end,
//   base<$200k                 for <= and <; = where it lies inside. A currency of its own is
//   total:250k..400k           converted. Also base, equity, bonus, signing, cash, stated,
//   base.middle>150k           recomputed; .low, .middle and .high name the end
//   remote                     places that say "remote", as remote:yes; quoted it is a word
//   is:yours                   of guides that the person imported
//   -remote  -company:meta     not that
//
// Words are folded: case and accents do not count; what folds to nothing, such as "&", is ignored.
// A quote that is not closed runs to the end, as while it is typed. Names may be those that people
// type for them (typed_text_field.h), ≥ and ≤ stand for >= and <=, and white space may stand around
// the operator of a measure. Between names that are both, equity:rsu is the facet and equity:50k..
// the measure.
#pragma once

#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/currency.h"
#include "base/money.h"
#include "catalog/query.h"

namespace rangefinder {

// Words that must all be found; of a phrase, one behind the other. All are folded. Of what is
// no phrase, each word matches the start of a word.
struct Words {
  std::vector<std::string> words;
  bool phrase = false;

  bool operator==(const Words&) const = default;
};

// A facet has one of several values, each by the words that start words of it. Neither list is ever
// empty. A currency is its code ("eur"), whether it was typed so or as "€". Facet::remote does not
// occur: that is RemoteIs, negated for remote:no. A country and a finding may also be named by
// their code.
struct FacetIs {
  Facet facet = Facet::company;
  std::vector<std::vector<std::string>> any_of;  // folded

  bool operator==(const FacetIs&) const = default;
};

// Reaches, as Bounds do, unless it names an end: then that end lies within the bounds. At least one
// bound is there, low <= high where both are, and `above` and `below` stand with one bound only.
struct MeasureIs {
  Measure measure = Measure::total;
  std::optional<End> end = {};
  // In units of `currency`, or of the query's where that is none.
  std::optional<Amount> low = {}, high = {};
  bool above = false;  // > instead of >=
  bool below = false;  // < instead of <=
  Currency currency = {};

  bool operator==(const MeasureIs&) const = default;
};

struct RemoteIs {
  bool operator==(const RemoteIs&) const = default;
};

struct YoursIs {
  bool operator==(const YoursIs&) const = default;
};

struct TextTerm {
  std::variant<Words, FacetIs, MeasureIs, RemoteIs, YoursIs> what;
  bool negated = false;
  std::size_t from = 0, to = 0;  // bytes of the text

  bool operator==(const TextTerm&) const = default;
};

// Where typed text goes wrong: bytes [from, to) of it, and in words what to write instead.
struct TextError {
  std::string message;  // "\"20ok\" is not an amount. Try 200k."
  std::size_t from = 0, to = 0;

  bool operator==(const TextError&) const = default;
};

// A text with more words is no search that anybody types, and would take its time for each value of
// each facet. A comparison and is:yours count as a word.
inline constexpr std::size_t kMostTypedWords = 100;

// All terms must hold. Empty for blank text. Text with more than kMostTypedWords is an error at the
// term that is too much.
std::expected<std::vector<TextTerm>, TextError> parse_typed_text(std::string_view text);

// The error in one line, with the place that it is about: `Character 7: "20ok" is not ...`. Counts
// characters (code points) from 1.
std::string error_text(const TextError& error, std::string_view text);

}  // namespace rangefinder
