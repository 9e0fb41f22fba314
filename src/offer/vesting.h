// How a grant of equity becomes the person's: over which time, in which parts, and from when on.
//
//   Vesting vesting = parse_schedule("5/15/40/40").value();   // 4 years
//   vested(vesting, 24)                                       // 0.20 after two years
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace rangefinder {

struct Vesting {
  double years = 4;                  // more than 0
  std::vector<double> percent = {};  // of each year, adding up to 100; none for evenly
  int cliff_months = 0;              // until then nothing vests, and then what has come together

  bool operator==(const Vesting&) const = default;
};

// "even", or the percent of each year: "5/15/40/40", "33/33/22/12". The error says
// what they add up to.
Result<Vesting> parse_schedule(std::string_view text);

// "Even", "5/15/40/40".
std::string schedule_text(const Vesting& vesting);

// The share of the grant, 0 to 1, that is the person's after so many months: each month an equal
// part of its year's.
double vested(const Vesting& vesting, double months);

}  // namespace rangefinder
