// The filters of a query, each as the set of bands that pass it.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "catalog/bits.h"
#include "catalog/query.h"
#include "catalog/text_filter.h"
#include "catalog/typed_text.h"

namespace rangefinder {

class Filters {
 public:
  // Which filter; none of both is the typed text.
  struct Which {
    std::optional<Facet> facet = {};
    std::optional<Measure> range = {};
  };

  // Brings the filters from the query `before` to `now`; true where one changed. `first`: there was
  // none before. `figures`: the amounts changed, by currency or period; `basis`: the total did.
  struct Change {
    const Query& before;
    const Query& now;
    const std::vector<TextTerm>& terms;  // of now's text
    bool first = false, figures = false, basis = false;
  };
  bool update(const Catalog& catalog, const Change& change, const FilterSources& sources);

  bool has(Which which) const { return of(which).has_value(); }

  // The bands that pass all filters, or all but one.
  Bits passing(std::size_t bands) const { return passing(bands, nullptr); }
  Bits passing_without(std::size_t bands, Which which) const { return passing(bands, &of(which)); }

  // Those that filter.
  std::vector<Which> active() const;

  std::size_t bytes() const;

 private:
  using Filter = std::optional<Bits>;

  const Filter& of(Which which) const;
  Bits passing(std::size_t bands, const Filter* left_out) const;

  Filter text_;
  std::array<Filter, kFacetCount> facets_;
  std::array<Filter, kMeasureCount> ranges_;
};

}  // namespace rangefinder
