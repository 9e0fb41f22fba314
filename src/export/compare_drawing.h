// Some bands side by side as a drawing: their marks on one axis, and a table of what is said about
// each.
#pragma once

#include <span>

#include "catalog/catalog.h"
#include "catalog/query.h"
#include "chart/drawing.h"

namespace rangefinder {

struct CompareLook {
  float width = 1120;  // pixels; more where the columns need it
  bool mark_differences = true;
};

// In the query's currency, period and basis, which are named with the rates.
Drawing compare_drawing(const Catalog& catalog, const Query& query, std::span<const BandId> bands,
                        const CompareLook& look = {});

}  // namespace rangefinder
