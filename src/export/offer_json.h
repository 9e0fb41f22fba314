// The report on an offer as JSON: every figure with what it is measured against.
#pragma once

#include <string>

#include "offer/report.h"

namespace rangefinder {

// One line without its end. Amounts are whole units of "currency" and per year; shares are numbers
// ("penetration": 0.31); what cannot be computed is null.
std::string offer_to_json(const Catalog& catalog, const OfferReport& report, const Prose& prose);

}  // namespace rangefinder
