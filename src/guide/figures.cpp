#include "guide/figures.h"

#include "guide/cell_words.h"

namespace rangefinder {
namespace {

// A range with its ends in order; one that the audit calls reversed is not computed with.
std::optional<Figure> figure(const std::optional<Range>& range, double factor = 1) {
  if (!range || range->low > range->high) return std::nullopt;
  return Figure{static_cast<double>(range->low) * factor,
                static_cast<double>(range->high) * factor};
}

}  // namespace

std::optional<Figure> base_per_year(const Band& band) {
  return figure(band.base, per_year(band.base_period));
}

std::optional<Figure> equity_per_year(const Band& band) {
  if (!band.equity || band.equity->currency) return std::nullopt;
  if (band.equity->annual) return figure(band.equity->annual);
  if (!band.equity->years || *band.equity->years <= 0) return std::nullopt;
  return figure(band.equity->range, 1.0 / *band.equity->years);
}

std::optional<Figure> bonus_per_year(const Band& band) {
  if (!band.bonus || (band.bonus->range && band.bonus->currency)) return std::nullopt;
  if (band.bonus->range) return figure(band.bonus->range);
  const auto base = base_per_year(band);
  const auto& percent = band.bonus->percent;
  if (!base || !percent || percent->low > percent->high) return std::nullopt;
  return Figure{base->low * percent->low / 100, base->high * percent->high / 100};
}

std::optional<Figure> stated_per_year(const Band& band) {
  if (band.total_currency) return std::nullopt;
  return figure(band.total, per_year(band.total_period));
}

std::optional<Figure> recomputed_per_year(const Band& band) {
  auto sum = base_per_year(band);
  if (!sum) return std::nullopt;
  if (band.equity && band.equity->kind != EquityKind::none) {
    const auto equity = equity_per_year(band);
    if (!equity) return std::nullopt;
    sum->low += equity->low;
    sum->high += equity->high;
  }
  if (band.bonus && !says_none(band.bonus->text)) {
    const auto bonus = bonus_per_year(band);
    if (!bonus) return std::nullopt;
    sum->low += bonus->low;
    sum->high += bonus->high;
  }
  return sum;
}

}  // namespace rangefinder
