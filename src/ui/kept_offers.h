// What a person has typed of offers, as text that a page takes through its own reload: offers, and
// besides what a link never has, namely what they told for scripts and the rules of their plan.
//
//   offers=meta/ml-ai-engineer@London;base:190k&shown=0&answers=company;Acme&true=12ab&rules=1;0.75;0.5
//
// Keys come in this order, and only where there is something to say; values as
// export/fragment_text.h writes them.
#pragma once

#include <string>
#include <string_view>

#include "base/deferred.h"
#include "catalog/catalog.h"
#include "ui/offers.h"

namespace rangefinder::ui {

// "" where nothing is typed.
RANGEFINDER_DEFERRED(keep_offers)
std::string keep_offers(const Catalog& catalog, const Offers& offers);

// Takes what keep_offers() wrote, perhaps of other guides: an offer whose band is not there any
// more is on none. What is typed already stays, and what cannot be read is left out.
RANGEFINDER_DEFERRED(take_offers)
void take_offers(const Catalog& catalog, Offers& offers, std::string_view kept);

}  // namespace rangefinder::ui
