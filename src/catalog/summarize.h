// What a view's summary counts; its figures are computed beside it.
#pragma once

#include <optional>
#include <vector>

#include "catalog/bits.h"
#include "catalog/facet_index.h"
#include "catalog/view.h"

namespace rangefinder {

struct Counted {
  Summary summary;                       // bands, companies, places and converted
  std::vector<Currency> converted_from;  // printed currencies that are converted, by code
  std::optional<Currency> currency;      // of the amounts; nothing where they are in several
};

// Of the `passing` bands; `counts` are theirs.
Counted count_passing(const Catalog& catalog, const Query& query, const Bits& passing,
                      const KeyCounts& counts);

}  // namespace rangefinder
