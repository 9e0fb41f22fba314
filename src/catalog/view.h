// What one Query selects of a Catalog.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "catalog/catalog.h"
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

// Low and high of one figure in the view's currency and period; kAbsent where not computable.
struct Ends {
  double low = kAbsent;
  double high = kAbsent;

  bool absent() const { return is_absent(low); }
  double middle() const { return (low + high) / 2; }
};

// A band's figures as the view shows them.
struct BandFigures {
  Ends base, equity, bonus, signing, stated, recomputed;
  bool converted = false;  // the printed currency is another one
  Currency currency;       // that the figures are in
  double gap = kAbsent;    // stated over recomputed - 1, at the end where it is larger

  const Ends& total(Basis basis) const { return basis == Basis::stated ? stated : recomputed; }
};

// Equal bins over the high ends of a measure. Bin i counts low + i*width <= high end < the next.
struct Histogram {
  double low = 0;
  double width = 0;  // of a bin
  std::vector<std::size_t> counts;
};

// Over the middles of the bands' totals. Quartiles are interpolated by the R-7 rule.
struct Summary {
  std::size_t bands = 0;
  std::size_t companies = 0;
  std::size_t places = 0;
  std::size_t converted = 0;      // bands whose figures are converted
  std::size_t without_total = 0;  // bands that the figures below leave out
  double low = kAbsent, q1 = kAbsent, q2 = kAbsent, q3 = kAbsent, high = kAbsent;
};

struct View {
  Query query;
  std::vector<BandId> rows;  // in order
  std::array<std::vector<FacetCount>, kFacetCount> facets;
  Histogram totals;    // of the bands that pass everything but the range of totals
  double largest = 0;  // the greatest figure on a row, for the common axis
  Summary summary;
  std::vector<Currency> converted_from;  // printed currencies that were converted, by code

  const std::vector<FacetCount>& operator[](Facet facet) const {
    return facets[static_cast<std::size_t>(facet)];
  }
};

// Fails where the query names what the catalogue does not have: a facet's value (suggesting the
// nearest), or a currency without a rate.
Result<View> build_view(const Catalog& catalog, const Query& query);

// The figures of one band in the query's currency and period.
BandFigures figures_of(const Catalog& catalog, const Query& query, BandId band);

// The name of a facet's value of a band: "Meta", "rsu". Empty where it has none.
std::string_view facet_value(const Catalog& catalog, Facet facet, BandId band);

// As people read it: "RSU" for "rsu", "Total off by over 10%" for "total-gap".
std::string facet_label(Facet facet, std::string_view value);

// The p-quantile (0..1) of sorted values by the R-7 rule: linear between the order statistics at
// (n - 1) p. Source: Hyndman and Fan, "Sample Quantiles in Statistical Packages", 1996.
double quantile(const std::vector<double>& sorted, double p);

}  // namespace rangefinder
