#include "audit/reconcile.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "guide/cell_words.h"

namespace rangefinder {
namespace {

Figure operator+(Figure a, Figure b) { return {a.low + b.low, a.high + b.high}; }

double error_of(Figure stated, Figure parts) {
  return std::max(std::abs(stated.low - parts.low) / stated.low,
                  std::abs(stated.high - parts.high) / stated.high);
}

struct CountedEquity {
  int years = 0;
  Figure per_year = {};
};

// A grant over the guide's years (4 where it says none), as a year's worth, and over 4 years where
// the guide says yearly. Nothing where there is equity that is no figure.
std::vector<CountedEquity> equities_of(const Band& band) {
  if (!band.equity || band.equity->kind == EquityKind::none) return {CountedEquity{}};
  const Equity& equity = *band.equity;
  const int said = equity.years.value_or(4);
  if (equity.annual) {
    if (const auto annual = equity_per_year(band)) return {{said, *annual}};
    return {};
  }
  const auto& grant = equity.range;
  if (!grant || grant->low > grant->high || equity.currency || said <= 0) return {};
  std::vector<CountedEquity> list;
  for (const int years : {said, said == 1 ? 4 : 1}) {
    list.push_back(
        {years,
         {static_cast<double>(grant->low) / years, static_cast<double>(grant->high) / years}});
  }
  return list;
}

// With its own ends first. Nothing where there is a bonus that is no figure.
std::vector<std::pair<BonusEnd, Figure>> bonuses_of(const Band& band) {
  if (!band.bonus || says_none(band.bonus->text)) {
    return {{BonusEnd::both, {}}};
  }
  const auto own = bonus_per_year(band);
  if (!own) return {};
  // A percentage is of the base at each end, so its low end is not one amount.
  const auto base = base_per_year(band);
  const auto& percent = band.bonus->percent;
  if (band.bonus->range || !percent || !base) {
    if (own->low == own->high) return {{BonusEnd::both, *own}};
    return {{BonusEnd::both, *own},
            {BonusEnd::low, {own->low, own->low}},
            {BonusEnd::high, {own->high, own->high}}};
  }
  if (percent->low == percent->high) return {{BonusEnd::both, *own}};
  const auto at = [&](double of) { return Figure{base->low * of / 100, base->high * of / 100}; };
  return {{BonusEnd::both, *own},
          {BonusEnd::low, at(percent->low)},
          {BonusEnd::high, at(percent->high)}};
}

std::vector<Figure> sign_ons_of(const Band& band) {
  std::vector<Figure> list = {Figure{}};
  if (const auto& sign_on = band.signing;
      sign_on && !band.signing_currency && sign_on->low <= sign_on->high) {
    list.push_back({static_cast<double>(sign_on->low), static_cast<double>(sign_on->high)});
  }
  return list;
}

}  // namespace

const Reading* Reconciliation::plain(int years) const {
  const auto found = std::ranges::find_if(readings, [&](const Reading& reading) {
    return reading.years == years && !reading.signing && reading.bonus == BonusEnd::both;
  });
  return found == readings.end() ? nullptr : &*found;
}

Reconciliation reconcile(const Band& band) {
  Reconciliation result;
  result.stated = stated_per_year(band);
  result.recomputed = recomputed_per_year(band);
  const auto base = base_per_year(band);
  if (result.stated && result.recomputed) {
    const auto gap_of = [](double stated, double parts) -> std::optional<double> {
      if (parts <= 0) return std::nullopt;
      return stated / parts - 1;
    };
    result.gap_low = gap_of(result.stated->low, result.recomputed->low);
    result.gap_high = gap_of(result.stated->high, result.recomputed->high);
  }
  if (!result.stated || !base || result.stated->low <= 0) return result;
  const auto bonuses = bonuses_of(band);
  const auto sign_ons = sign_ons_of(band);
  for (const CountedEquity& equity : equities_of(band)) {
    for (std::size_t signing = 0; signing < sign_ons.size(); ++signing) {
      for (const auto& [end, bonus] : bonuses) {
        const Figure parts = *base + equity.per_year + bonus + sign_ons[signing];
        result.readings.push_back(
            {equity.years, signing == 1, end, parts, error_of(*result.stated, parts)});
      }
    }
  }
  std::ranges::stable_sort(result.readings, {}, &Reading::error);
  return result;
}

std::string describe_reading(const Reading& reading) {
  std::string text = "no equity";
  if (reading.years == 1) text = "equity as a year's worth";
  if (reading.years > 1) text = "a grant over " + std::to_string(reading.years) + " years";
  if (reading.signing) text += ", with the sign-on";
  if (reading.bonus == BonusEnd::low) text += ", the bonus at its low end";
  if (reading.bonus == BonusEnd::high) text += ", the bonus at its high end";
  return text;
}

}  // namespace rangefinder
