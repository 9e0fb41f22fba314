// A plan in the words of its table.
#pragma once

#include <string>

#include "offer/plan.h"

namespace rangefinder::ui {

std::string part_title(PayPart part);  // "Base", "Sign-on"

// "$250K", "12.5%"; "—" for what is absent.
std::string plan_figure(const PlanRow& row, const PlanFigure& figure, Currency currency);

// Where the three figures come from: "Ask and floor: line 76. Target: 75% of the band."
std::string plan_why(const PlanRow& row, int vesting_years, const PlanRules& rules);

// What makes up for `gap` of base per year over the vesting period: "$22K more sign-on covers it
// for 4 years: $5K × 4, plus 10% bonus on it. Or $22K more equity over 4 years."
std::string gap_makers(double gap, const Plan& plan, double bonus_percent);

}  // namespace rangefinder::ui
