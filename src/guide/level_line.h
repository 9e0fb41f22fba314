// A line of a level mapping as pairs, whatever stands between them.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "guide/guide.h"
#include "guide/level_pair.h"
#include "guide/lines.h"

namespace rangefinder {

// How sure it is that a line is a level mapping.
enum class MappingTrust : std::uint8_t {
  labelled,  // it stands behind "Level Mapping:"
  nearby,    // it stands in the section of that name: prose may be between
};

// The pairs of `text`, a view into `line`, in order and each with its spot:
//   "HF ML Engineer = Google L4-L5 ML Engineer = OpenAI SWE"
//   "SAP T2/T3 ~ Google L4/L5 | Microsoft 61/62", "P4 ≈ Google L5 · Meta E5"
//   "E5 (Senior) maps to Google L5 / Amazon L6; E6 maps to Google L6. Most are hired at E5."
//   "Engineer at Sony (IC3) = L4 at Google, E4 at Meta, no equivalent at banks"
//   "Engineer at PagerDuty maps to IC3 (L5 equivalent at Google, E5 at Meta)"
//   "Google L5 | Meta E5"
// Sentences without a mapping give nothing.
std::vector<LevelPair> read_level_line(const Line& line, std::string_view text, const Employer& own,
                                       MappingTrust trust);

// The pairs of a list without a left side: "Google L5, Meta E5", "L5 at Google / E5 at Meta".
// Nothing where not every item names a company and a level.
std::vector<LevelPair> read_level_list(const Line& line, std::string_view text,
                                       const Employer& own);

}  // namespace rangefinder
