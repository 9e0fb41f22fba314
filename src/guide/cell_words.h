// The words and signs of compensation cells that mean something: suffixes, periods, dashes, units.
#pragma once

#include <optional>
#include <string_view>

#include "base/money.h"

namespace rangefinder {

// What a suffix multiplies by: 1,000 for "K", 100,000 for " lakh", 10,000,000 for "Cr".
struct Scale {
  double unit = 1;
  std::size_t length = 0;  // in bytes, with the spaces before it
};

// The suffix at the start of `text`. A letter more makes it another word ("Kids").
std::optional<Scale> scale_at(std::string_view text);

// "/4yr", "per month", "p.a.", "over 4 years", "4-year", "annually".
struct PeriodWords {
  Period period = Period::year;
  std::optional<int> years;  // 4 for "/4yr", 1 for "/yr"; of Period::year only
  std::size_t length = 0;    // in bytes
  bool slash = false;        // "/yr": a sign, where the others are words too
};

// The period at the start of `text`. Nothing vests for longer than a working life, so that more
// than 50 years are none; one year without a slash before it is a cliff, not a period.
std::optional<PeriodWords> period_at(std::string_view text);

// The length of the dash or the word that joins the ends of a range, at the start of `text`: "-",
// "–", "—", "−", "to ", "..". 0 where there is none.
std::size_t dash_at(std::string_view text);

// The length of a sign before a number that says it is about so: "~", "≈", "±". 0 where none is.
std::size_t about_at(std::string_view text);

// The length of the words that leave the number before them open: " and up", " or more". 0 where
// there are none.
std::size_t open_words_at(std::string_view text);

// Whether words beside a figure say how it is meant, and nothing that makes it another figure:
// "approx.", "of base", "equivalent". They may stand in the parentheses around it.
bool is_aside(std::string_view words);

// Whether words say that there is nothing: "None", "No bonus", "N/A".
bool denies(std::string_view words);

// Whether a part's words are "None", "None (LLP)", "None*": it counts as nothing. "Not disclosed"
// may be anything.
bool says_none(std::string_view words);

// Whether it is the mark of a footnote: "*", "†", "¹"; or its number in brackets: "[1]", "[^2]".
bool is_footnote(std::string_view word);
bool is_footnote_number(std::string_view word);

// Whether shares are counted in it: "options", "RSUs".
bool is_unit(std::string_view word);

}  // namespace rangefinder
