// All bands in the order of a query's sort keys.
#pragma once

#include <functional>

#include "catalog/buffer.h"
#include "catalog/catalog.h"
#include "catalog/figures.h"
#include "catalog/query.h"

namespace rangefinder {

// All bands, sorted by the keys; equal ones in catalogue order. Bands without the figure come last.
// Amounts are compared as whole units, per hour as cents. Those that are equal at the key's end are
// ordered by the other end, to within a two-thousandth of the amount. As printed (no currency),
// each currency stands together. Empty for no keys: the catalogue's order.
Buffer<BandId> ordered_bands(const Catalog& catalog, const Query& query,
                             const std::function<const MeasureColumn&(Measure)>& column);

}  // namespace rangefinder
