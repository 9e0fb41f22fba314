// All that can be said of an offer for one band: where it lies, year by year, what to ask for, the
// words to say, and what to know before relying on it.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/result.h"
#include "catalog/catalog.h"
#include "catalog/figures.h"
#include "offer/lever_gain.h"
#include "offer/offer.h"
#include "offer/plan.h"
#include "offer/position.h"
#include "offer/spoken_script.h"

namespace rangefinder {

// Stated and recomputed totals that differ by more are both given.
inline constexpr double kGapThatMatters = 0.05;

struct OfferPosition {
  Measure measure = Measure::total;
  Basis basis = Basis::stated;  // of the total
  double pay = 0;
  Ends band;
  Position position;
  Standing standing;  // among the middles of the bands that it is compared with
};

// A base below the plan's floor, or else below its target.
struct BaseGap {
  double amount = 0;  // a year
  PlanFigure aim;
  bool below_floor = false;
};

struct OfferReport {
  BandId band = 0;
  Offer offer;           // in the band's printed currency
  Currency typed;        // the currency that it was given in
  double rate = 1;       // what one unit of that is worth here, at the catalogue's rates
  OfferFigures figures;  // per year
  std::array<OfferYear, kOfferYears> years;
  // Base, cash, total: as far as the band has a figure, and where a base is offered.
  std::vector<OfferPosition> positions;
  Plan plan;
  std::vector<LeverGain> gains;
  std::vector<SpokenScript> scripts;    // what to say: the strategy, then the levers
  Ticked ticked;                        // ids of the claims in them that are said
  std::vector<int> scripts_for_others;  // lines of those whose figures are for other bands
  std::optional<BaseGap> gap;
  std::vector<std::string> doubts;   // what is odd about the offer
  std::vector<std::string> caveats;  // about the guide: age, quality, findings, whose figures
};

// `prose` is that of the band's guide; `among` the bands to compare with; `telling` what fills the
// scripts, besides the plan, and what of their claims is true. The error says which rate is
// missing.
Result<OfferReport> report_on(const Catalog& catalog, BandId band, const Prose& prose,
                              const Offer& offer, std::span<const BandId> among,
                              const Telling& telling = {}, const PlanRules& rules = {});

}  // namespace rangefinder
