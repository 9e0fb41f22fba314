// Where an offer lies, in words and amounts: the same in the page and in the report.
#pragma once

#include <string>

#include "offer/report.h"

namespace rangefinder {

// "$307.5K": of one offer, so to the hundred. "—" for what is absent.
std::string offer_money(double amount, Currency currency);
// "+$24K" for what is missing, "-$39.5K" for what is more.
std::string offer_gap(double amount, Currency currency);

// "Base", "Target cash", "Total"; "Total, stated" where there is a recomputed one beside it.
std::string position_title(Measure measure, Basis basis, bool both_totals);
bool has_both_totals(const OfferReport& report);

// "31% in the band", "-12%: below the band", "118%: above the band".
std::string penetration_words(const Position& position);
// "31%", for a cell; "—" where the band has no width.
std::string penetration_percent(const Position& position);

// "0.93 × middle"; "" where the middle is zero.
std::string middle_words(const Position& position);
// "0.93": always two decimals.
std::string two_decimals(double value);

// "31% in the band, 0.93 × middle".
std::string position_words(const Position& position);

// "at percentile 31 of 18 bands"; "above the middle of 4 of 4 bands" where those are too few.
std::string standing_words(const Standing& standing);

}  // namespace rangefinder
