// What one Query selects of a Catalog.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "base/largest_amounts.h"
#include "base/result.h"
#include "catalog/catalog.h"
#include "catalog/distribution.h"
#include "catalog/facet_index.h"
#include "catalog/figures.h"
#include "catalog/quantiles.h"
#include "catalog/query.h"

namespace rangefinder {

// A value of a facet with the number of bands that choosing it would show: the facet's own choices
// do not count.
struct FacetCount {
  std::string value;  // as a query spells it
  std::string label;  // as people read it
  std::size_t count = 0;
  bool chosen = false;

  bool operator==(const FacetCount&) const = default;
};

// Over the middles of some bands' totals (catalog/quantiles.h); absent where these are in several
// currencies.
struct Totals {
  std::size_t bands = 0;
  std::size_t without_total = 0;  // bands that the figures below leave out
  Currency currency;              // that the figures are in; none where they are in several
  double low = kAbsent, q1 = kAbsent, q2 = kAbsent, q3 = kAbsent, high = kAbsent;

  std::size_t with_total() const { return bands - without_total; }
  bool has_quartiles() const { return with_total() >= kLeastForQuartiles && !is_absent(q2); }
};

// Of all rows.
struct Summary : Totals {
  std::size_t companies = 0;
  std::size_t places = 0;     // as the facet counts them: "London / Paris" are two
  std::size_t converted = 0;  // bands with a converted figure
};

// Of neighbouring rows that have a company, role, place or country in common.
struct Group : Totals {
  std::string label;      // "Meta"; "" for the rows that have none
  std::size_t first = 0;  // of View::rows
};

// A filter of a query that selects nothing, and how many bands there would be without it.
struct Relief {
  std::optional<Facet> facet;    // its choices
  std::optional<Measure> range;  // its bounds; neither: the typed text
  std::size_t bands = 0;
};

struct View {
  Query query;
  std::vector<BandId> rows;   // in order
  std::vector<Group> groups;  // in order; where the query groups
  std::array<std::vector<FacetCount>, kFacetCount> facets;
  // By measure, those that were asked for: over the high ends of the bands that pass everything but
  // the measure's own range.
  std::array<Histogram, kMeasureCount> histograms;
  std::optional<Distribution> distribution;  // of the measure that was asked for
  Summary summary;
  LargestAmounts largest;  // base, stated or recomputed total on a row: where axes end
  std::vector<Currency> converted_from;  // printed currencies that were converted, by code
  std::vector<Relief> reliefs;           // where there are no rows: most bands first

  const std::vector<FacetCount>& operator[](Facet facet) const {
    return facets[static_cast<std::size_t>(facet)];
  }
  const Histogram& histogram(Measure measure) const {
    return histograms[static_cast<std::size_t>(measure)];
  }
};

// What is wanted of a view besides its rows and groups. What is not wanted costs nothing, and stays
// as it was.
struct Wanted {
  bool facets = true;
  bool summary = true;  // and converted_from
  bool largest = true;
  std::array<bool, kMeasureCount> histograms = {false, false, false, false,
                                                false, false, false, true};  // that of the total
  std::optional<Measure> distribution = {};  // where it is not wanted, the view has none
};

// A view for once. Fails where the query names what the catalogue does not have: a facet's value
// (suggesting the nearest), or a currency without a rate; and where the typed text has an error.
Result<View> build_view(const Catalog& catalog, const Query& query, const Wanted& wanted = {});

}  // namespace rangefinder
