#include "ui/amounts.h"

#include "base/money.h"
#include "base/text.h"

namespace rangefinder::ui {

std::string short_period(Period period) {
  return period == Period::year ? "yr" : period == Period::month ? "mo" : "hr";
}

namespace {

std::string range_text(const Ends& ends, double divisor, int decimals, const char* dash = "–") {
  const auto number = [&](double value) {
    const double scaled = value / divisor;
    return decimals == 0 ? grouped(round_amount(scaled)) : format_decimal(scaled, decimals);
  };
  const std::string low = number(ends.low);
  const std::string high = number(ends.high);
  return low == high ? low : low + dash + high;
}

}  // namespace

AmountUnit unit_of(const View& view) {
  const Currency currency = view.query.currency;
  AmountUnit unit;
  unit.printed = !currency;
  unit.label = "per " + std::string(name(view.query.period));
  if (unit.printed) return unit;
  // At most six digits in a column; amounts by the hour stay whole where they can.
  const AmountScale scale =
      amount_scale(view.largest.in(currency), view.query.period != Period::hour);
  unit.divisor = scale.divisor;
  unit.decimals = scale.decimals;
  unit.label = scaled_unit(currency, scale) + " / " + short_period(view.query.period);
  return unit;
}

std::string cell_text(const Ends& ends, bool open, const AmountUnit& unit, Currency currency) {
  if (unit.printed) return compact_text(ends, open, currency);
  if (ends.absent()) return "—";
  return range_text(ends, unit.divisor, unit.decimals) + (open ? "+" : "");
}

std::string compact_text(const Ends& ends, bool open, Currency currency) {
  if (ends.absent()) return "—";
  const bool millions = ends.high >= 10'000'000;
  const bool thousands = !millions && ends.high >= 10'000;
  const double divisor = millions ? 1'000'000 : thousands ? 1000 : 1;
  const int decimals = divisor > 1 && ends.high < 20 * divisor ? 1 : 0;
  return std::string(currency.prefix()) + range_text(ends, divisor, decimals) +
         (millions    ? "M"
          : thousands ? "K"
                      : "") +
         (open ? "+" : "");
}

std::string headline_text(const Ends& ends, bool open, Currency currency) {
  const bool millions = !ends.absent() && ends.low >= 10'000'000;
  if (millions) {
    const int decimals = ends.high < 100'000'000 ? 1 : 0;
    return std::string(currency.prefix()) + range_text(ends, 1'000'000, decimals, " – ") + 'M' +
           (open ? "+" : "");
  }
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
