// Ranges of money and gaps in words, as labels of charts and sentences have them.
#pragma once

#include <string>

#include "catalog/figures.h"

namespace rangefinder {

// "$210K – $300K", "$17.5K – $19K+"; "—" for what is absent.
std::string money_text(const Ends& ends, bool open, Currency currency);
std::string money_text(double amount, Currency currency);

// What many figures up to `greatest` are counted in: "K" from ten thousand on (from the first on
// where `thousands`), "M" from a hundred million on; one decimal where there are few digits.
struct AmountScale {
  double divisor = 1;
  const char* suffix = "";
  int decimals = 0;
};
AmountScale amount_scale(double greatest, bool thousands = false);

// "$K", "PLN K": the currency before a scale's suffix.
std::string scaled_unit(Currency currency, const AmountScale& scale);

// The equity as a part of what a period pays.
constexpr const char* equity_title(Period period) {
  return period == Period::year ? "Equity per year" : "Equity";
}

// "5–15%": the bonus as the guide prints it, of the base; "" where it prints no percentage.
std::string bonus_percent(const Printed& printed);

// "+20%", "0%"; "" where there is none.
std::string gap_text(double gap);

}  // namespace rangefinder
