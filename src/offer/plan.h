// What to ask for: an ask, a target and a floor for each part of the pay of one band, each with its
// reason.
//
//   ask     the guide's own for this band's region and currency; else the band's high end
//   target  three quarters of the way through the band
//   floor   the guide's own; else the band's middle
//
// A guide's ask is its strategy's, or where that has none the highest of its levers'. What it says
// for another region or currency is listed as left out, never used. A target that does not lie
// between floor and ask is put halfway between them, and the row says so. The sign-on has no band:
// its floor is what is offered, and without an ask of the guide's there is none.
//
// Amounts are in the band's printed currency and per year, equity as the guide prints it: a grant
// over `vesting_years`, or a year's worth where these are 0. The bonus is in percent of the base
// where the guide prints it so.
#pragma once

#include <string>
#include <vector>

#include "catalog/catalog.h"
#include "catalog/prose.h"
#include "offer/offer.h"

namespace rangefinder {

enum class PayPart : std::uint8_t { base, equity, bonus, signing };
std::string_view name(PayPart part);  // "base", "equity", "bonus", "signing"

// How far through the band (0 its low end, 1 its high one) what the guide does not say lies.
struct PlanRules {
  double ask = 1;
  double target = 0.75;
  double floor = 0.5;
};

enum class PlanReason : std::uint8_t { none, guide, band, offer, halfway };

struct PlanFigure {
  double value = kAbsent;
  PlanReason reason = PlanReason::none;
  int line = 0;  // of the guide, where it is the guide's

  bool operator==(const PlanFigure&) const = default;
};

struct PlanRow {
  PayPart part = PayPart::base;
  bool in_percent = false;  // the bonus
  PlanFigure ask = {}, target = {}, floor = {};
  std::string note =
      {};  // why the three are not in order, or the target not where the rule puts it
};

struct Plan {
  Currency currency;
  PlanRules rules = {};  // that it was made by
  int vesting_years = 0;
  std::vector<PlanRow> rows;  // of those parts of which something can be said
  // "£165K base is for London": the guide's figures that are not for this band.
  std::vector<std::string> left_out;
};

// `prose` is the guide's. `offer`, null where there is none, is in the plan's currency.
Plan plan_for(const Catalog& catalog, BandId band, const Prose& prose, const Offer* offer,
              const PlanRules& rules);

// The sign-on that makes up for `gap` of base per year over some years, and for its bonus:
//   gap x years x (1 + percent / 100)
double signing_for(double gap, double years, double bonus_percent);

}  // namespace rangefinder
