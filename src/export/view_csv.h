// A View as comma-separated values, RFC 4180.
//
// The first record names the columns. An amount has two, of whole units, with the currency and the
// period in their names: "base low (USD per year)". The rate of a converted row names the currency
// and the day: "rate to USD (2025-12-31)". The gap is a number of percents.
#pragma once

#include <span>
#include <string>

#include "catalog/view.h"
#include "export/view_columns.h"

namespace rangefinder {

// The first `most` rows with these columns; where `columns` is empty, with all. Where amounts are
// converted and the columns are chosen, `rate` and `rate-date` follow unless they are among them.
std::string view_to_csv(const Catalog& catalog, const View& view,
                        std::span<const ViewColumn> columns = {},
                        std::size_t most = std::string::npos);

}  // namespace rangefinder
