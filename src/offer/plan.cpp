#include "offer/plan.h"

#include <algorithm>

#include "catalog/figures.h"
#include "offer/said_here.h"

namespace rangefinder {
namespace {

double at(const Ends& band, double share) { return band.low + (band.high - band.low) * share; }

class Planner {
 public:
  Planner(const Catalog& catalog, BandId band, const Prose& prose, const Offer* offer,
          const PlanRules& rules)
      : catalog_(catalog),
        band_(band),
        prose_(prose),
        offer_(offer),
        rules_(rules),
        printed_(printed(catalog, band)),
        figures_(printed_figures(catalog, band)),
        here_(catalog, band) {}

  Plan make() {
    plan_.currency = catalog_.currency_of(band_);
    plan_.rules = rules_;
    const bool is_grant = !is_absent(printed_.grant_low) && printed_.vesting_years > 0;
    plan_.vesting_years = is_grant ? printed_.vesting_years : 0;
    add(PayPart::base, figures_.base);
    const bool in_row = currency_of(catalog_, band_, Part::equity) == plan_.currency;
    const Ends grant = in_row ? Ends{printed_.grant_low, printed_.grant_high} : Ends();
    add(PayPart::equity, is_grant ? grant : figures_.equity);
    const Ends percent{printed_.percent_low, printed_.percent_high};
    add(PayPart::bonus, percent.absent() ? figures_.bonus : percent, !percent.absent());
    add_signing();
    return std::move(plan_);
  }

 private:
  // The highest of those for this band; the others are noted as left out.
  PlanFigure highest(const std::vector<ProseAsk>& said, PayPart part, int line) {
    PlanFigure figure;
    for (const ProseAsk& one : said) {
      if (one.what != name(part)) continue;
      if (!here_(one)) {
        leave_out(one);
        continue;
      }
      const auto value = static_cast<double>(one.amount.high);
      if (is_absent(figure.value) || value > figure.value) {
        figure = {value, PlanReason::guide, line};
      }
    }
    return figure;
  }

  void leave_out(const ProseAsk& said) {
    std::string text = short_range(said.amount, said.currency) + " " + said.what;
    text += said.region.empty() ? " is in " + std::string(said.currency.code())
                                : " is for " + said.region;
    if (std::ranges::find(plan_.left_out, text) == plan_.left_out.end()) {
      plan_.left_out.push_back(std::move(text));
    }
  }

  PlanFigure asked(PayPart part) {
    PlanFigure ask = highest(prose_.strategy_asks, part, prose_.strategy_line);
    if (!is_absent(ask.value)) return ask;
    for (const ProseLever& lever : prose_.levers) {
      const PlanFigure own = highest(lever.asks, part, lever.line);
      if (!is_absent(own.value) && !(own.value <= ask.value)) ask = own;
    }
    return ask;
  }

  void add(PayPart part, const Ends& band, bool in_percent = false) {
    PlanRow row{.part = part, .in_percent = in_percent};
    if (!in_percent) {
      row.ask = asked(part);
      row.floor = highest(prose_.strategy_floors, part, prose_.strategy_line);
    }
    if (!band.absent()) {
      if (is_absent(row.ask.value)) row.ask = {at(band, rules_.ask), PlanReason::band};
      if (is_absent(row.floor.value)) row.floor = {at(band, rules_.floor), PlanReason::band};
      row.target = {at(band, rules_.target), PlanReason::band};
    }
    if (is_absent(row.ask.value) && is_absent(row.floor.value)) return;
    settle(row);
    plan_.rows.push_back(std::move(row));
  }

  void add_signing() {
    PlanRow row{.part = PayPart::signing};
    row.ask = asked(PayPart::signing);
    if (is_absent(row.ask.value)) {
      add(PayPart::signing, figures_.signing);
      return;
    }
    const Amount offered = offer_ != nullptr ? offer_->signing : 0;
    row.floor = {static_cast<double>(offered), PlanReason::offer};
    settle(row);
    plan_.rows.push_back(std::move(row));
  }

  // Puts the target between the others, and says what does not fit.
  static void settle(PlanRow& row) {
    if (row.floor.value > row.ask.value) {
      row.note = row.floor.reason == PlanReason::offer
                     ? "The offer is above what the guide asks for."
                     : "The floor is above the ask: the guide's figures and the band's differ.";
    }
    if (is_absent(row.ask.value) || is_absent(row.floor.value)) {
      row.note = std::string("Only the guide's ") + (is_absent(row.ask.value) ? "floor" : "ask") +
                 " is known: its band has no range for this.";
      return;
    }
    if (row.target.value >= row.floor.value && row.target.value <= row.ask.value) return;
    const bool by_rule = !is_absent(row.target.value);
    row.target = {(row.floor.value + row.ask.value) / 2, PlanReason::halfway};
    if (by_rule && row.note.empty()) {
      row.note = "The target is halfway between floor and ask: by the band it would not lie there.";
    }
  }

  const Catalog& catalog_;
  BandId band_;
  const Prose& prose_;
  const Offer* offer_;
  const PlanRules& rules_;
  Printed printed_;
  BandFigures figures_;
  SaidHere here_;
  Plan plan_;
};

}  // namespace

std::string_view name(PayPart part) {
  constexpr std::string_view kNames[] = {"base", "equity", "bonus", "signing"};
  return kNames[static_cast<std::size_t>(part)];
}

Plan plan_for(const Catalog& catalog, BandId band, const Prose& prose, const Offer* offer,
              const PlanRules& rules) {
  return Planner(catalog, band, prose, offer, rules).make();
}

double signing_for(double gap, double years, double bonus_percent) {
  return gap * years * (1 + bonus_percent / 100);
}

}  // namespace rangefinder
