#include "export/position_words.h"

#include <algorithm>
#include <cmath>

#include "base/money.h"
#include "export/view_words.h"

namespace rangefinder {

std::string offer_money(double amount, Currency currency) {
  return is_absent(amount) ? "—" : short_amount(round_amount(amount), currency);
}

std::string offer_gap(double amount, Currency currency) {
  return (!is_absent(amount) && round_amount(amount) > 0 ? "+" : "") +
         offer_money(amount, currency);
}

std::string position_title(Measure measure, Basis basis, bool both_totals) {
  if (measure == Measure::base) return "Base";
  if (measure == Measure::cash) return "Target cash";
  if (measure == Measure::equity) return "Equity per year";
  if (basis == Basis::recomputed) return "Total, recomputed";
  return both_totals ? "Total, stated" : "Total";
}

bool has_both_totals(const OfferReport& report) {
  return std::ranges::count(report.positions, Measure::total, &OfferPosition::measure) > 1;
}

std::string penetration_percent(const Position& position) {
  if (is_absent(position.penetration)) return "—";
  return std::to_string(round_amount(position.penetration * 100)) + "%";
}

std::string penetration_words(const Position& position) {
  const double share = position.penetration;
  // A band of one amount: one is at it, or on a side of it.
  if (is_absent(share)) {
    return position.to_middle > 0   ? "below the band"
           : position.to_middle < 0 ? "above the band"
                                    : "at its one amount";
  }
  const Amount percent = round_amount(share * 100);
  // What rounds to an end is not said to be at it.
  if (share < 0 && percent == 0) return "just below the band";
  if (share > 1 && percent == 100) return "just above the band";
  const std::string text = penetration_percent(position);
  if (share < 0) return text + ": below the band";
  return share > 1 ? text + ": above the band" : text + " in the band";
}

std::string two_decimals(double value) {
  if (is_absent(value)) return "—";
  const Amount hundredths = round_amount(std::abs(value) * 100);
  const Amount rest = hundredths % 100;
  return (value < 0 && hundredths > 0 ? "-" : "") + std::to_string(hundredths / 100) +
         (rest < 10 ? ".0" : ".") + std::to_string(rest);
}

std::string middle_words(const Position& position) {
  return is_absent(position.compa_ratio) ? std::string()
                                         : two_decimals(position.compa_ratio) + " × middle";
}

std::string position_words(const Position& position) {
  const std::string middle = middle_words(position);
  return penetration_words(position) + (middle.empty() ? middle : ", " + middle);
}

std::string standing_words(const Standing& standing) {
  const std::string bands = bands_text(standing.bands);
  if (is_absent(standing.percentile)) {
    return "above the middle of " + std::to_string(standing.below) + " of " + bands;
  }
  return "at percentile " + std::to_string(round_amount(standing.percentile * 100)) + " of " +
         bands;
}

}  // namespace rangefinder
