// The same answers as a view gives, written as plain loops over the same columns: what the engine
// is measured against.
#pragma once

#include <array>
#include <functional>
#include <vector>

#include "catalog/figures.h"
#include "catalog/view.h"

namespace rangefinder::bench {

// What a plain program would keep between two answers.
struct Floor {
  explicit Floor(const Catalog& catalog);

  // Everything that a view has: rows in order, the counts of all facets, a histogram and quartiles.
  // `passes` says which bands pass each of the filters; a facet does not count its own.
  struct Filter {
    std::function<void(std::vector<std::uint8_t>&)> mark;  // 1 for each band that passes
    int own_facet = -1;
  };
  std::size_t answer(const std::vector<Filter>& filters);

  // Converts the totals, as a change of currency does.
  void convert(const Query& query);
  // Sorts all bands by keys, with a radix sort of three passes.
  void sort(const Buffer<float>& keys);

  const Catalog& catalog;
  MeasureColumn totals;
  std::vector<BandId> order;
  std::vector<BandId> rows;
  std::array<std::vector<std::uint32_t>, kFacetCount> counts;
  std::vector<std::uint32_t> bins;
  std::array<float, 3> quartiles{};
};

}  // namespace rangefinder::bench
