// Rules about currencies and the places where they are paid.
#pragma once

#include <vector>

#include "base/finding.h"
#include "guide/guide.h"

namespace rangefinder::rule {

// A row with amounts in two currencies, whose exchange rate at one end or of one part is more than
// 5% from that of another, and by more than rounding explains: at least one amount is wrong.
void implied_rates(const Guide& guide, std::vector<Finding>& findings);

// A part of a row in another currency than the row's base.
void mixed_currencies(const Guide& guide, std::vector<Finding>& findings);

// A currency that is not paid in the row's place and that its label does not name.
void currency_unlike_region(const Guide& guide, std::vector<Finding>& findings);

// A region that no table of places knows; each is told once.
void unknown_region(const Guide& guide, std::vector<Finding>& findings);

}  // namespace rangefinder::rule
