#include "ui/position_rows.h"

#include "export/position_words.h"

namespace rangefinder::ui {
namespace {

bool is_total(const OfferPosition& one) { return one.measure == Measure::total; }

}  // namespace

double pay_of(const OfferFigures& figures, Measure measure) {
  if (measure == Measure::base) return figures.base;
  if (measure == Measure::cash) return figures.cash;
  return measure == Measure::equity ? figures.equity + figures.apart : figures.total;
}

std::vector<PositionRow> position_rows(const Catalog& catalog, const OfferReport& report) {
  const bool both = has_both_totals(report);
  std::vector<PositionRow> rows;
  for (const bool totals : {true, false}) {
    for (const OfferPosition& one : report.positions) {
      if (is_total(one) != totals) continue;
      rows.push_back({position_title(one.measure, one.basis, both), one.measure, one.basis, one.pay,
                      one.band, one.position, one.standing});
    }
  }
  const Ends equity = printed_figures(catalog, report.band).equity;
  const double pay = pay_of(report.figures, Measure::equity);
  if (const auto position = position_in(equity, pay)) {
    rows.push_back({position_title(Measure::equity, Basis::stated, both), Measure::equity,
                    Basis::stated, pay, equity, *position});
  }
  return rows;
}

}  // namespace rangefinder::ui
