// What a guide says in words: for its own page and for the read-out of a finding. A catalogue has
// the prose of all its guides or of none: then a pack keeps it in one shard for each company.
// Guides that a person imported are by themselves in this: their prose may be here while that of
// others is not.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/currency.h"
#include "base/finding.h"
#include "base/money.h"

namespace rangefinder {

// A line of text and where it stands.
struct ProseLine {
  std::string text;
  std::int32_t line = 0;
  bool emphasis = false;  // of a DNA tag: bold

  bool operator==(const ProseLine&) const = default;
};

// A level at a company that the guide calls the same.
struct ProseLevel {
  std::string company, level;
  std::int32_t line = 0;

  bool operator==(const ProseLevel&) const = default;
};

// An amount that the words ask for: "$255K base". `what` is base, equity, signing, bonus, total, or
// "" where they do not say.
struct ProseAsk {
  Range amount;
  Currency currency;
  std::string what;
  std::string region;  // "" where they name none

  bool operator==(const ProseAsk&) const = default;
};

struct ProseLever {
  std::int32_t number = 0, line = 0;
  std::string topic;  // the heading above it; "" where there is none of its own
  std::string title;
  std::string script;  // the words to say
  std::string text;    // what else it says
  std::vector<ProseAsk> asks = {};

  bool operator==(const ProseLever&) const = default;
};

struct ProseFinding {
  std::int32_t band = -1;  // of the guide's bands, from 0; -1 for one about the whole guide
  std::string rule;
  Severity severity = Severity::info;
  std::int32_t line = 0, other_line = 0;
  std::string message, advice;

  bool operator==(const ProseFinding&) const = default;
};

struct Prose {
  std::vector<ProseLine> dna_tags;
  std::string dna_text;       // paragraphs are separated by an empty line
  std::string level_mapping;  // as printed
  std::vector<ProseLevel> levels;
  std::vector<ProseLever> levers;
  std::string strategy;
  std::int32_t strategy_line = 0;
  std::vector<ProseAsk> strategy_asks, strategy_floors;
  std::vector<ProseLine> footnotes, sources;
  std::vector<ProseFinding> findings;

  bool operator==(const Prose&) const = default;
};

}  // namespace rangefinder
