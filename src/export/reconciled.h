// How bands' totals and parts fit together, as JSON lines and CSV, in the shape that docs/checks.md
// lists.
#pragma once

#include <optional>
#include <string>
#include <utility>

namespace rangefinder {

// One band. Amounts are per year in its currency; gaps and errors are fractions: 0.2 for 20%.
// What cannot be computed is absent.
struct Reconciled {
  using Ends = std::optional<std::pair<double, double>>;  // at low and at high

  // The reading of the parts that fits the total best.
  struct Best {
    std::string text;      // "a grant over 4 years, with the sign-on"
    int years = 0;         // 1 for yearly; 0 where there is no equity
    bool signing = false;  // whether the sign-on is counted
    std::string bonus;     // "both", "low" or "high": which end is counted
    std::pair<double, double> parts = {};
    double error = 0;  // at the worse end
  };

  std::string file;
  int line = 0;
  std::string company, role, region, level, currency;
  Ends stated, recomputed;
  std::optional<double> gap_low, gap_high;  // stated / recomputed - 1
  std::optional<Best> best;
};

// One line without its end. Keys that do not apply are null.
std::string reconciled_to_json(const Reconciled& band);

// RFC 4180, with a header line; one line for each band.
std::string reconciled_csv_header();
std::string reconciled_to_csv(const Reconciled& band);

}  // namespace rangefinder
