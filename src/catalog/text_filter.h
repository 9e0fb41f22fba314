// Which bands typed text finds: see typed_text.h for what can be typed.
//
// Words are looked for in dictionaries, each value once, and every value gets a bit for each word
// that it has. What a band has is then its company's bits or its role's or its texts' or its
// region's.
#pragma once

#include <functional>
#include <vector>

#include "base/result.h"
#include "catalog/bits.h"
#include "catalog/catalog.h"
#include "catalog/facet_index.h"
#include "catalog/figures.h"
#include "catalog/query.h"
#include "catalog/typed_text.h"

namespace rangefinder {

// What filters are made from; both are computed when they are first asked for.
struct FilterSources {
  std::function<const FacetIndex&(Facet)> index;
  std::function<const MeasureColumn&(Measure)> column;
};

// Fails for text with more than 64 words, or with an amount in a currency that has no rate.
Result<void> check_terms(const std::vector<TextTerm>& terms, const Rates& rates);

// The bands for which all terms hold. `query` has the currency that amounts are in.
Bits bands_with_text(const Catalog& catalog, const Query& query, const std::vector<TextTerm>& terms,
                     const FilterSources& sources);

// The bands whose range reaches into the bounds, or whose `end` lies in them, compared as whole
// units. `above` and `below` leave the bound itself out.
Bits bands_within(const MeasureColumn& column, const MeasureIs& bounds);

}  // namespace rangefinder
