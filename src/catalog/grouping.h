// The rows of a view in groups.
#pragma once

#include <vector>

#include "catalog/view.h"

namespace rangefinder {

// Puts the rows of one group together, keeping their order in it, and gives the groups: by their
// median where the query sorts by a measure first (as printed, by currency before that), else by
// name. `totals` are the figures that the groups sum up, in one currency unless the query has none.
std::vector<Group> group_rows(const Catalog& catalog, const Query& query,
                              const MeasureColumn& totals, std::vector<BandId>& rows);

}  // namespace rangefinder
