// A plan in words: the same in the page and in the report.
#pragma once

#include <string>
#include <vector>

#include "offer/report.h"

namespace rangefinder {

std::string part_title(PayPart part);  // "Base", "Sign-on"

// "$250K", "12.5%"; "—" for what is absent.
std::string plan_figure(const PlanRow& row, const PlanFigure& figure, Currency currency);

// Where the three figures come from: "Ask and floor: line 76. Target: 75% of the band."
std::string plan_why(const PlanRow& row, const Plan& plan);

// "Base is $5K under the guide's floor of $230K."
std::string gap_message(const BaseGap& gap, const OfferReport& report);

// What makes up for it over the vesting period: "$22K more sign-on covers it for 4 years: $5K × 4,
// plus 10% bonus on it. Or $22K more equity over 4 years."
std::string gap_makers(const BaseGap& gap, const OfferReport& report);

// All that is to be looked at in an offer, a sentence or more each: the gap, then its doubts.
std::vector<std::string> offer_warnings(const OfferReport& report);

// What a report leaves out of what the guide says: "Not used: £165K base is for London."
std::vector<std::string> left_out_words(const OfferReport& report);

}  // namespace rangefinder
