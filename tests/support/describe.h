// Values as text, so that tables of cases are read and compared as text.
#pragma once

#include <optional>
#include <string>

#include "base/currency.h"
#include "base/finding.h"
#include "base/money.h"
#include "guide/asks.h"
#include "guide/cell.h"
#include "guide/figures.h"
#include "guide/guide.h"

namespace rangefinder::tests {

Currency currency(std::string_view code);  // the test fails for a code that is not known

std::string describe(const Range& range);                   // "93,000–128,000", "25,000+"
std::string describe(const PercentRange& range);            // "5–15%"
std::string describe(const Money& money);                   // "GBP 93,000–128,000"
std::string describe(const std::optional<Figure>& figure);  // "120,000–236,250.5", "absent"

// "GBP 93,000–128,000; or USD 116,000–160,000; per month; over 4 years; note \"senior only\"",
// in the order of Cell's members; "nothing" for a dash.
std::string describe(const Cell& cell);

// "base GBP 165,000 in London": a part without a name is "?".
std::string describe(const Ask& ask);
std::string describe(const std::vector<Ask>& asks);               // joined by "; "
std::string describe(const std::vector<CompetingOffer>& offers);  // "OpenAI: base USD 280,000, ..."

// All that a band says, but for where it stands.
std::string describe(const Band& band);

// "low-above-high at 9:14 (error)".
// The words of tags, sources and footnotes; "Google: L5" for a level.
std::vector<std::string> texts(const std::vector<DnaTag>& tags);
std::vector<std::string> texts(const std::vector<Statement>& statements);
std::vector<std::string> texts(const std::vector<LevelPair>& levels);

std::string describe(const Finding& finding);
std::vector<std::string> describe(const std::vector<Finding>& findings);

}  // namespace rangefinder::tests
