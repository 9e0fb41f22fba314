// The distribution of a measure over a view's bands, as a drawing: a histogram with quartiles.
#pragma once

#include <optional>
#include <string>

#include "catalog/view.h"
#include "chart/drawing.h"
#include "chart/histogram_chart.h"

namespace rangefinder {

struct DistributionChart {
  Drawing drawing;
  HistogramPlot plot;  // no width where there are no bars
};

struct DistributionLook {
  float width = 800, height = 420;      // pixels; no less than is needed is taken
  bool heading = true;                  // the measure's name above
  std::optional<BandId> selected = {};  // whose figure is marked
};

// Of View::distribution, which was asked for. Says over how many reported bands, in which unit, at
// which rates of which day. Where figures are in several currencies, it says so instead.
DistributionChart distribution_chart(const Catalog& catalog, const View& view,
                                     const DistributionLook& look);

// "stated totals", "equity per year": what is counted, in the middle of a sentence.
std::string measure_words(Measure measure, const Query& query);

// "$200K–$220K": the amounts of a bin.
std::string bin_words(const Distribution& distribution, std::size_t bin);

}  // namespace rangefinder
