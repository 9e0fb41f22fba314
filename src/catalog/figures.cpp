#include "catalog/figures.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace rangefinder {
namespace {

// What amounts are multiplied by: a rate, and a fraction of a year. kAbsent without a rate.
double rate_of(const Rates& rates, Currency from, Currency to) {
  if (from == to) return 1;
  return rates.factor(from, to).value_or(kAbsent);
}

Ends operator*(Ends ends, double factor) { return {ends.low * factor, ends.high * factor}; }
Ends operator+(Ends a, Ends b) { return {a.low + b.low, a.high + b.high}; }
Ends or_zero(Ends ends) { return ends.absent() ? Ends{0, 0} : ends; }

// The amounts of one band, in its printed unit.
class Amounts {
 public:
  Amounts(const Catalog& catalog, BandId band) : catalog_(catalog), band_(band) {}

  Ends operator[](Part part) const {
    const AmountColumn& column = catalog_[part];
    if (column.low[band_] == kNoAmount) return {};
    return Ends{static_cast<double>(column.low[band_]), static_cast<double>(column.high[band_])} *
           catalog_.units[catalog_.unit[band_]].scale;
  }

  // Before any conversion.
  Ends equity_per_year() const {
    const auto printed =
        std::ranges::lower_bound(catalog_.printed_annual, band_, {}, &PrintedAnnual::band);
    if (printed != catalog_.printed_annual.end() && printed->band == band_) {
      return Ends{static_cast<double>(printed->low), static_cast<double>(printed->high)} *
             catalog_.units[catalog_.unit[band_]].scale;
    }
    const int years = catalog_.vesting_years[band_];
    return years == 0 ? Ends{} : (*this)[Part::equity] * (1.0 / years);
  }

  Currency currency(Part part) const { return currency_of(catalog_, band_, part); }

 private:
  const Catalog& catalog_;
  BandId band_;
};

// Each measure of a band, its parts converted by `rate(part)`.
template <typename Rate>
BandFigures converted(const Catalog& catalog, BandId band, Rate rate) {
  const Amounts amounts(catalog, band);
  const std::uint8_t marks = catalog.marks[band];
  BandFigures figures;
  figures.base = amounts[Part::base] * rate(Part::base);
  figures.signing = amounts[Part::signing] * rate(Part::signing);
  figures.stated = amounts[Part::stated] * rate(Part::stated);
  const bool has_equity = amounts[Part::equity].low >= 0 || amounts.equity_per_year().low >= 0;
  if ((marks & uncounted_equity) == 0) {
    figures.equity = amounts.equity_per_year() * rate(Part::equity);
  }
  const Ends amount = amounts[Part::bonus];
  const PercentEnds& percent = catalog.percents[catalog.percent[band]];
  const bool has_bonus = !amount.absent() || !is_absent(percent.low);
  if ((marks & uncounted_bonus) == 0) {
    figures.bonus = !amount.absent() ? amount * rate(Part::bonus)
                                     : Ends{figures.base.low * (percent.low / 100),
                                            figures.base.high * (percent.high / 100)};
  }
  // What is there but cannot be converted makes a sum absent, as what cannot be counted does.
  const bool lost_bonus = (marks & uncounted_bonus) != 0 || (has_bonus && figures.bonus.absent());
  const bool lost_equity =
      (marks & uncounted_equity) != 0 || (has_equity && figures.equity.absent());
  if (!lost_bonus) figures.cash = figures.base + or_zero(figures.bonus);
  if (!lost_bonus && !lost_equity) figures.recomputed = figures.cash + or_zero(figures.equity);
  return figures;
}

// Whether at least one part is printed in another currency than the query's.
bool is_converted(const Catalog& catalog, const Query& query, BandId band) {
  if (!query.currency) return false;
  const Currency printed = catalog.currency_of(band);
  if (printed && printed != query.currency) return true;
  return std::ranges::any_of(
      std::ranges::equal_range(catalog.part_currencies, band, {}, &PartCurrency::band),
      [&](const PartCurrency& part) { return part.currency != query.currency; });
}

double gap_of(const Ends& stated, const Ends& recomputed) {
  const Ends gaps = gaps_of(stated, recomputed);
  return std::abs(gaps.low) >= std::abs(gaps.high) ? gaps.low : gaps.high;
}

// What a band's amounts are multiplied by, by unit: for the loops over all bands.
std::array<double, 256> factors_of(const Catalog& catalog, const Query& query, bool once) {
  std::array<double, 256> factors{};
  factors.fill(kAbsent);
  for (std::size_t unit = 0; unit < catalog.units.size(); ++unit) {
    const Unit& from = catalog.units[unit];
    const double rate = query.currency ? rate_of(catalog.rates, from.currency, query.currency) : 1;
    factors[unit] = rate * from.scale / (once ? 1 : per_year(query.period));
  }
  return factors;
}

// The loops below do for all bands what `converted` does for one; the few bands with a part in
// another currency, or a printed yearly value, are done again one by one.
class ColumnMaker {
 public:
  ColumnMaker(const Catalog& catalog, const Query& query, Measure measure)
      : catalog_(catalog),
        query_(query),
        measure_(measure),
        factors_(factors_of(catalog, query, measure == Measure::signing)) {
    inverse_years_.fill(kAbsent);
    for (std::size_t years = 1; years < 256; ++years) {
      inverse_years_[years] = 1.0 / static_cast<double>(years);
    }
  }

  MeasureColumn make() {
    MeasureColumn column;
    column.low =
        end([](const AmountColumn& amounts) { return amounts.low.data(); }, &PercentEnds::low);
    column.high =
        end([](const AmountColumn& amounts) { return amounts.high.data(); }, &PercentEnds::high);
    const auto again = [&](BandId band) {
      const Ends ends = figures_of(catalog_, query_, band).of(measure_, query_.basis);
      column.low[band] = static_cast<float>(ends.low);
      column.high[band] = static_cast<float>(ends.high);
    };
    for (const PartCurrency& one : catalog_.part_currencies) again(one.band);
    for (const PrintedAnnual& one : catalog_.printed_annual) again(one.band);
    return column;
  }

 private:
  template <typename Amounts>
  Buffer<float> end(Amounts amounts_of, double PercentEnds::* percent_end) const {
    std::vector<double> percents;
    percents.reserve(catalog_.percents.size());
    for (const PercentEnds& percent : catalog_.percents)
      percents.push_back(percent.*percent_end / 100);
    const auto column = [&](Part part) { return amounts_of(catalog_[part]); };
    const std::uint32_t* base = column(Part::base);
    const std::uint32_t* equity = column(Part::equity);
    const std::uint32_t* bonus = column(Part::bonus);
    const std::uint8_t* years = catalog_.vesting_years.data();
    const std::uint8_t* marks = catalog_.marks.data();
    const std::uint16_t* percent = catalog_.percent.data();

    // In the band's unit.
    const auto amount = [](const std::uint32_t* from, std::size_t band) {
      return from[band] == kNoAmount ? kAbsent : static_cast<double>(from[band]);
    };
    const auto equity_of = [&](std::size_t band) {
      if ((marks[band] & uncounted_equity) != 0) return kAbsent;
      return amount(equity, band) * inverse_years_[years[band]];
    };
    const auto bonus_of = [&](std::size_t band) {
      if ((marks[band] & uncounted_bonus) != 0) return kAbsent;
      return bonus[band] != kNoAmount ? static_cast<double>(bonus[band])
                                      : amount(base, band) * percents[percent[band]];
    };
    const auto cash_of = [&](std::size_t band) {
      if ((marks[band] & uncounted_bonus) != 0) return kAbsent;
      const double part = bonus_of(band);
      return amount(base, band) + (part == part ? part : 0);
    };
    const auto recomputed_of = [&](std::size_t band) {
      if ((marks[band] & uncounted_equity) != 0) return kAbsent;
      const double part = equity_of(band);
      return cash_of(band) + (part == part ? part : 0);
    };
    switch (measure_) {
      case Measure::base:
        return filled([&](std::size_t band) { return amount(base, band); });
      case Measure::equity:
        return filled(equity_of);
      case Measure::bonus:
        return filled(bonus_of);
      case Measure::signing:
        return filled([from = column(Part::signing), &amount](std::size_t band) {
          return amount(from, band);
        });
      case Measure::cash:
        return filled(cash_of);
      case Measure::total:
        if (query_.basis == Basis::recomputed) return filled(recomputed_of);
        break;
      case Measure::recomputed:
        return filled(recomputed_of);
      case Measure::stated:
        break;
    }
    return filled(
        [from = column(Part::stated), &amount](std::size_t band) { return amount(from, band); });
  }

  template <typename Value>
  Buffer<float> filled(Value value) const {
    Buffer<float> column(catalog_.size());
    const std::uint8_t* unit = catalog_.unit.data();
    for (std::size_t band = 0; band < column.size(); ++band) {
      column[band] = static_cast<float>(value(band) * factors_[unit[band]]);
    }
    return column;
  }

  const Catalog& catalog_;
  const Query& query_;
  Measure measure_;
  std::array<double, 256> factors_;
  std::array<double, 256> inverse_years_{};
};

}  // namespace

double BandFigures::greatest() const {
  double greatest = 0;
  for (const Ends* ends : {&base, &stated, &recomputed}) {
    if (!ends->absent()) greatest = std::max(greatest, ends->high);
  }
  return greatest;
}

Ends gaps_of(const Ends& stated, const Ends& recomputed) {
  if (!(recomputed.low > 0) || !(recomputed.high > 0)) return {};
  return {stated.low / recomputed.low - 1, stated.high / recomputed.high - 1};
}

const Ends& BandFigures::of(Measure measure, Basis basis) const {
  switch (measure) {
    case Measure::base:
      return base;
    case Measure::equity:
      return equity;
    case Measure::bonus:
      return bonus;
    case Measure::signing:
      return signing;
    case Measure::cash:
      return cash;
    case Measure::stated:
      return stated;
    case Measure::recomputed:
      return recomputed;
    case Measure::total:
      break;
  }
  return total(basis);
}

BandFigures figures_of(const Catalog& catalog, const Query& query, BandId band) {
  const Currency printed = catalog.currency_of(band);
  const Currency shown = query.currency ? query.currency : printed;
  const Amounts amounts(catalog, band);
  BandFigures figures = converted(catalog, band, [&](Part part) {
    const Currency from = amounts.currency(part);
    const double rate =
        !query.currency && from != printed ? kAbsent : rate_of(catalog.rates, from, shown);
    return part == Part::signing ? rate : rate / per_year(query.period);
  });
  figures.currency = shown;
  figures.converted = is_converted(catalog, query, band);
  const BandFigures unconverted = printed_figures(catalog, band);
  figures.gap = unconverted.gap;
  return figures;
}

BandFigures printed_figures(const Catalog& catalog, BandId band) {
  const Amounts amounts(catalog, band);
  BandFigures figures = converted(catalog, band, [&](Part part) {
    return amounts.currency(part) == catalog.currency_of(band) ? 1.0 : kAbsent;
  });
  figures.currency = catalog.currency_of(band);
  figures.gap = gap_of(figures.stated, figures.recomputed);
  return figures;
}

MeasureColumn measure_column(const Catalog& catalog, const Query& query, Measure measure) {
  return ColumnMaker(catalog, query, measure).make();
}

Buffer<float> gap_column(const Catalog& catalog) {
  Query printed;
  printed.currency = Currency();
  const MeasureColumn stated = measure_column(catalog, printed, Measure::stated);
  const MeasureColumn recomputed = measure_column(catalog, printed, Measure::recomputed);
  Buffer<float> gaps(catalog.size());
  for (std::size_t band = 0; band < gaps.size(); ++band) {
    gaps[band] = static_cast<float>(gap_of({stated.low[band], stated.high[band]},
                                           {recomputed.low[band], recomputed.high[band]}));
  }
  return gaps;
}

}  // namespace rangefinder
