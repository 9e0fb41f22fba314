// A band's figures in a view's currency and pay period. What cannot be computed is absent, never
// zero.
//
//   equity per year = grant / vesting years, or the year's worth that the guide prints beside it
//   bonus           = the amount that the guide prints, else percent x base, at the same end
//   cash            = base + bonus                     total target cash
//   recomputed      = base + equity per year + bonus   total direct compensation
//   middle          = (low + high) / 2
//
// (WorldatWork's terms: total target cash, total direct compensation, which leaves sign-on out.)
// A part that a guide leaves out counts nothing in a sum; one that is there but has no amount (a
// count of options, a grant over unknown years) makes the sum absent. Amounts are converted at the
// catalogue's rates; a part in another currency than the row's is converted on its own, and absent
// as printed. Per month is a twelfth of a year, per hour a 2,080th; the sign-on is paid once.
#pragma once

#include "catalog/buffer.h"
#include "catalog/catalog.h"
#include "catalog/query.h"

namespace rangefinder {

// Low and high of one figure; kAbsent where not computable.
struct Ends {
  double low = kAbsent;
  double high = kAbsent;

  bool absent() const { return is_absent(low); }
  double middle() const { return (low + high) / 2; }
};

struct BandFigures {
  Ends base, equity, bonus, signing, cash, stated, recomputed;
  bool converted = false;  // at least one part is printed in another currency
  Currency currency;       // that the figures are in
  // stated / recomputed - 1, at the end where it is larger: 0.2 for a total 20% above its parts. In
  // the printed currency, so that no rate touches it; absent where parts are in another.
  double gap = kAbsent;

  // The greatest high end of base, stated and recomputed total: where the band's mark ends; 0 where
  // it has none of them.
  double greatest() const;

  const Ends& total(Basis basis) const { return basis == Basis::stated ? stated : recomputed; }
  const Ends& of(Measure measure, Basis basis) const;
};

// stated / recomputed - 1, at either end; absent where the parts are no positive amounts.
Ends gaps_of(const Ends& stated, const Ends& recomputed);

// The figures of one band in the query's currency and period.
BandFigures figures_of(const Catalog& catalog, const Query& query, BandId band);

// As printed, per year: nothing is converted.
BandFigures printed_figures(const Catalog& catalog, BandId band);

// One measure of all bands, as columns to compute with: seven digits are enough to filter, sort and
// count by. NaN where absent.
struct MeasureColumn {
  Buffer<float> low, high;

  std::size_t bytes() const { return (low.size() + high.size()) * sizeof(float); }
};
MeasureColumn measure_column(const Catalog& catalog, const Query& query, Measure measure);

// The gap of all bands.
Buffer<float> gap_column(const Catalog& catalog);

}  // namespace rangefinder
