// How a band's parts may make its total. Guides do not say whether a grant counts over four years
// or as a year's worth, or whether the sign-on is in: every reading is summed up and told with how
// far it is off. No value is changed.
//
//   base $100K–$150K, equity $40K–$80K over 4 years, no bonus, total $140K–$230K:
//   recomputed $110K–$170K, which is 26% off; with the equity as a year's worth nothing is off.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "guide/figures.h"

namespace rangefinder {

// Which end of the bonus is counted: the low one at the low end and the high one at the high end,
// or the same one at both.
enum class BonusEnd : std::uint8_t { both, low, high };

// One way to sum up a band's parts.
struct Reading {
  int years = 0;         // that the equity is spread over: 1 for yearly; 0 where there is none
  bool signing = false;  // whether the sign-on is counted
  BonusEnd bonus = BonusEnd::both;
  Figure parts = {};  // the sum, per year
  double error = 0;   // |total - parts| / total at the worse end: 0.1 for 10%

  bool operator==(const Reading&) const = default;
};

// Per year, in the band's currency. What cannot be computed is absent.
struct Reconciliation {
  std::optional<Figure> stated;
  std::optional<Figure> recomputed;  // as figures.h does: the stated years, without the sign-on
  std::optional<double> gap_low;     // stated / recomputed - 1: 0.2 for a total 20% above its parts
  std::optional<double> gap_high;
  // The best first; of equals the plainest, which is the guide's own years, no sign-on and the
  // bonus's own ends. Empty where there is no total or a part is no figure.
  std::vector<Reading> readings;

  const Reading* best() const { return readings.empty() ? nullptr : &readings.front(); }
  // The one with these years, without the sign-on and with the bonus's own ends.
  const Reading* plain(int years) const;
};

Reconciliation reconcile(const Band& band);

// What people read for a reading: "a grant over 4 years, with the sign-on, the bonus at its high
// end", "equity as a year's worth", "no equity".
std::string describe_reading(const Reading& reading);

}  // namespace rangefinder
