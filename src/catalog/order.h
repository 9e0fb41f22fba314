// All bands in the order of a query's sort keys.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "catalog/catalog.h"
#include "catalog/figures.h"
#include "catalog/query.h"

namespace rangefinder {

// Radix sort, stable: puts `ids` in ascending order of keys[id]. Cost follows the digits that
// differ. (Knuth, The Art of Computer Programming 3, 5.2.5.)
void sort_by_key(std::vector<std::uint32_t>& ids, std::span<const std::uint32_t> keys);

// A float as an integer of the same order; NaN comes last, also where `descending` turns it round.
std::uint32_t order_key(float value, bool descending);

// All bands, sorted by the keys; equal ones in catalogue order. Bands without the figure come last.
// As printed (no currency), each currency stands together. Empty for no keys: the catalogue's
// order.
std::vector<BandId> ordered_bands(const Catalog& catalog, const Query& query,
                                  const std::function<const MeasureColumn&(Measure)>& column);

}  // namespace rangefinder
