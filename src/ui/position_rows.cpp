#include "ui/position_rows.h"

#include <algorithm>

namespace rangefinder::ui {
namespace {

bool is_total(const OfferPosition& one) { return one.measure == Measure::total; }

std::string title_of(const OfferPosition& one, bool several_totals) {
  if (one.measure == Measure::base) return "Base";
  if (one.measure == Measure::cash) return "Target cash";
  if (one.basis == Basis::recomputed) return "Total, recomputed";
  return several_totals ? "Total, stated" : "Total";
}

}  // namespace

double pay_of(const OfferFigures& figures, Measure measure) {
  if (measure == Measure::base) return figures.base;
  if (measure == Measure::cash) return figures.cash;
  return measure == Measure::equity ? figures.equity + figures.apart : figures.total;
}

std::vector<PositionRow> position_rows(const Catalog& catalog, const OfferReport& report) {
  const bool several = std::ranges::count_if(report.positions, is_total) > 1;
  std::vector<PositionRow> rows;
  for (const bool totals : {true, false}) {
    for (const OfferPosition& one : report.positions) {
      if (is_total(one) != totals) continue;
      rows.push_back({title_of(one, several), one.measure, one.basis, one.pay, one.band,
                      one.position, one.standing});
    }
  }
  const Ends equity = printed_figures(catalog, report.band).equity;
  const double pay = pay_of(report.figures, Measure::equity);
  if (const auto position = position_in(equity, pay)) {
    rows.push_back({"Equity per year", Measure::equity, Basis::stated, pay, equity, *position});
  }
  return rows;
}

}  // namespace rangefinder::ui
