// Exchange rates from data/rates.json.
#pragma once

#include <string_view>

#include "base/result.h"
#include "catalog/rates.h"

namespace rangefinder {

// {"base": "USD", "date": "2025-12-31", "source": "...", "rates": {"EUR": 0.851705, ...}}: units of
// each currency for one US dollar. Currencies that Rangefinder does not know are passed over.
Result<Rates> rates_from_json(std::string_view text);

}  // namespace rangefinder
