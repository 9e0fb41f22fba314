#include "ui/amounts.h"

#include "base/money.h"
#include "base/text.h"

namespace rangefinder::ui {

std::string short_period(Period period) {
  return period == Period::year ? "yr" : period == Period::month ? "mo" : "hr";
}

AmountUnit unit_of(const View& view) {
  AmountUnit unit;
  // At most six digits in a column; amounts by the hour stay whole where they can.
  const char* suffix = "";
  if (view.largest >= 100'000'000) {
    unit.divisor = 1'000'000;
    suffix = "M";
  } else if (view.largest >= 10'000 || view.query.period != Period::hour) {
    unit.divisor = 1000;
    suffix = "K";
  }
  const bool small = view.largest < 100 * unit.divisor;
  unit.decimals = unit.divisor > 1 && view.query.currency && small ? 1 : 0;
  unit.name_currency = !view.query.currency;
  std::string prefix(trim(view.query.currency.prefix()));
  if (prefix.size() == 3 && is_ascii_letter(prefix[2]) && unit.divisor > 1) {
    prefix += ' ';  // "PLN K"
  }
  unit.label = prefix + suffix + " / " + short_period(view.query.period);
  unit.suffix = suffix;
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
