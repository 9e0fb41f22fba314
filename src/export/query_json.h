// A Query as JSON: {text, facets: {company: [..]}, ranges: {total: [lo, hi]},
// sort: [["total", "desc"], ["base.low", "asc"]], group, currency, period, basis}, every key
// optional. A sort key without an end takes the high one.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "catalog/query.h"

namespace rangefinder {

// Errors name the key and what it takes. A bound that is null is open; the currency "as printed"
// means none.
Result<Query> query_from_json(std::string_view text);

// Leaves out what a query has by default.
std::string query_to_json(const Query& query);

}  // namespace rangefinder
