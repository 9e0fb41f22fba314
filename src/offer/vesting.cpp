#include "offer/vesting.h"

#include <algorithm>
#include <cmath>

#include "base/text.h"

namespace rangefinder {
namespace {

constexpr double kMonths = 12;

}  // namespace

Result<Vesting> parse_schedule(std::string_view text) {
  text = trim(text);
  if (fold(text) == "even") return Vesting();
  Vesting vesting;
  double sum = 0;
  for (std::string_view part : split(text, "/")) {
    part = trim(part);
    if (part.ends_with('%')) part.remove_suffix(1);
    const std::optional<double> percent = parse_decimal(trim(part));
    if (!percent || *percent < 0) {
      return fail("\"" + std::string(part) +
                  "\" is no percentage. Write that of each year, such as 25/25/25/25, or even.");
    }
    vesting.percent.push_back(*percent);
    sum += *percent;
  }
  if (std::abs(sum - 100) > 0.5) {
    return fail("The years add up to " + format_decimal(sum, 1) + "%, not to 100%.");
  }
  vesting.years = static_cast<double>(vesting.percent.size());
  return vesting;
}

std::string schedule_text(const Vesting& vesting) {
  if (vesting.percent.empty()) return "Even";
  std::string text;
  for (const double percent : vesting.percent) {
    text += (text.empty() ? "" : "/") + format_decimal(percent, 1);
  }
  return text;
}

double vested(const Vesting& vesting, double months) {
  if (months < vesting.cliff_months || months <= 0) return 0;
  const double years = months / kMonths;
  if (years >= vesting.years) return 1;
  if (vesting.percent.empty()) return years / vesting.years;
  double share = 0;
  double sum = 0;
  for (std::size_t i = 0; i < vesting.percent.size(); ++i) {
    sum += vesting.percent[i];
    share += vesting.percent[i] * std::clamp(years - static_cast<double>(i), 0.0, 1.0);
  }
  return share / sum;
}

}  // namespace rangefinder
