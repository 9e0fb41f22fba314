#include "audit/wording.h"

#include <utility>

#include "base/text.h"

namespace rangefinder {

std::string name_of(const Band& band) {
  if (band.region.empty() && band.level.empty()) {
    return "line " + std::to_string(band.where.line);
  }
  if (band.region.empty() || band.level.empty()) return band.region + band.level;
  return band.region + ", " + band.level;
}

std::string text_of(const Figure& figure, Currency currency) {
  return short_range({round_amount(figure.low), round_amount(figure.high)}, currency);
}

std::string percent_of(double fraction) { return format_decimal(fraction * 100, 1) + "%"; }

Finding about_cell(const Guide& guide, const Band& band, Spot cell, std::string_view rule,
                   Severity severity, std::string message, std::string advice) {
  return {
      std::string(rule), severity, guide.at(cell.line > 0 ? cell : band.where), std::move(message),
      std::move(advice), 0,        static_cast<int>(&band - guide.bands.data())};
}

}  // namespace rangefinder
