#include "ui/amounts.h"

#include "base/money.h"
#include "base/text.h"

namespace rangefinder::ui {

std::string short_period(Period period) {
  return period == Period::year ? "yr" : period == Period::month ? "mo" : "hr";
}

AmountUnit unit_of(const View& view) {
  const Currency currency = view.query.currency;
  // At most six digits in a column; amounts by the hour stay whole where they can.
  const AmountScale scale = amount_scale(view.largest, view.query.period != Period::hour);
  AmountUnit unit;
  unit.divisor = scale.divisor;
  unit.suffix = scale.suffix;
  unit.decimals = currency ? scale.decimals : 0;
  unit.name_currency = !currency;
  unit.label = scaled_unit(currency, scale) + " / " + short_period(view.query.period);
  return unit;
}

std::string cell_text(const Ends& ends, bool open, const AmountUnit& unit, Currency currency) {
  if (ends.absent()) return "—";
  const auto number = [&](double value) {
    const double scaled = value / unit.divisor;
    return unit.decimals == 0 ? grouped(round_amount(scaled))
                              : format_decimal(scaled, unit.decimals);
  };
  std::string text = unit.name_currency ? std::string(currency.prefix()) : std::string();
  text += number(ends.low);
  if (number(ends.high) != number(ends.low)) text += "–" + number(ends.high);
  return open ? text + '+' : text;
}

std::string headline_text(const Ends& ends, bool open, Currency currency) {
  if (ends.absent() || ends.low < 1000 || ends.high >= 999'950) {
    return money_text(ends, open, currency);
  }
  const int decimals = ends.high < 20'000 ? 1 : 0;
  std::string low = short_amount(round_amount(ends.low), currency, decimals);
  if (low.ends_with('K')) low.pop_back();
  return low + " – " + short_amount(round_amount(ends.high), Currency(), decimals) +
         (open ? "+" : "");
}

std::string bounds_text(const Bounds& bounds, Currency currency) {
  const auto amount = [&](Amount value) { return short_amount(value, currency); };
  if (bounds.low && bounds.high) return amount(*bounds.low) + " – " + amount(*bounds.high);
  if (bounds.low) return "from " + amount(*bounds.low);
  return bounds.high ? "to " + amount(*bounds.high) : std::string();
}

}  // namespace rangefinder::ui
