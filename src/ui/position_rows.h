// What an offer is compared with its band in: a row for each measure, in the order of reading.
#pragma once

#include <string>
#include <vector>

#include "offer/report.h"

namespace rangefinder::ui {

struct PositionRow {
  std::string title;  // "Total"; "Total, stated" where it is compared with the recomputed one, too
  Measure measure = Measure::total;
  Basis basis = Basis::stated;
  double pay = 0;
  Ends band;
  Position position;
  Standing standing = {};  // no bands: it is not compared with others
};

// Those of the report, totals first, and the equity of a year where the band has it.
std::vector<PositionRow> position_rows(const Catalog& catalog, const OfferReport& report);

// A measure of an offer. What cannot be sold today is compared with the band's equity nevertheless,
// though it is in no total.
double pay_of(const OfferFigures& figures, Measure measure);

}  // namespace rangefinder::ui
