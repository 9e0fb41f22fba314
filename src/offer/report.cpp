#include "offer/report.h"

#include <algorithm>
#include <cmath>

#include "base/text.h"

namespace rangefinder {
namespace {

Amount converted(Amount amount, double rate) {
  return round_amount(static_cast<double>(amount) * rate);
}

Offer in_currency(Offer offer, Currency currency, double rate) {
  offer.currency = currency;
  offer.base = converted(offer.base, rate);
  offer.bonus = converted(offer.bonus, rate);
  offer.signing = converted(offer.signing, rate);
  offer.equity.amount = converted(offer.equity.amount, rate);
  offer.equity.strike *= rate;
  offer.equity.price *= rate;
  return offer;
}

class Reporter {
 public:
  Reporter(const Catalog& catalog, const Prose& prose, std::span<const BandId> among,
           const Telling& telling, const PlanRules& rules, OfferReport report)
      : catalog_(catalog),
        prose_(prose),
        among_(among),
        telling_(telling),
        rules_(rules),
        report_(std::move(report)),
        band_(printed_figures(catalog, report_.band)) {}

  OfferReport make() {
    const Offer& offer = report_.offer;
    report_.figures = figures_of(offer);
    report_.years = years_of(offer);
    if (offer.base > 0) place_pay();
    report_.plan = plan_for(catalog_, report_.band, prose_, &offer, rules_);
    report_.gains = lever_gains(catalog_, report_.band, prose_, offer);
    report_.doubts = doubts_about(offer);
    if (offer.base > 0) find_gap();
    note_guide();
    add_scripts();
    return std::move(report_);
  }

 private:
  void place_pay() {
    const OfferFigures& figures = report_.figures;
    place(Measure::base, Basis::stated, figures.base);
    place(Measure::cash, Basis::stated, figures.cash);
    place(Measure::total, Basis::stated, figures.total);
    // The band's own words and its parts, where it matters which one believes.
    if (band_.stated.absent() || std::abs(band_.gap) > kGapThatMatters) {
      place(Measure::total, Basis::recomputed, figures.total);
    }
    compare();
  }

  void place(Measure measure, Basis basis, double pay) {
    const Ends& ends = band_.of(measure, basis);
    if (const auto position = position_in(ends, pay)) {
      report_.positions.push_back({measure, basis, pay, ends, *position, {}});
    }
  }

  // With the middles of the other bands, each of which is computed once for all measures.
  void compare() {
    Query query;
    query.currency = report_.offer.currency;
    std::vector<std::vector<double>> middles(report_.positions.size());
    for (auto& some : middles) some.reserve(among_.size());
    for (const BandId band : among_) {
      const BandFigures figures = figures_of(catalog_, query, band);
      for (std::size_t i = 0; i < middles.size(); ++i) {
        const OfferPosition& one = report_.positions[i];
        middles[i].push_back(figures.of(one.measure, one.basis).middle());
      }
    }
    for (std::size_t i = 0; i < middles.size(); ++i) {
      OfferPosition& one = report_.positions[i];
      one.standing = standing_among(std::move(middles[i]), one.pay);
    }
  }

  void find_gap() {
    const auto base = std::ranges::find(report_.plan.rows, PayPart::base, &PlanRow::part);
    if (base == report_.plan.rows.end()) return;
    const double offered = report_.figures.base;
    const bool below_floor = base->floor.value > offered;
    const PlanFigure& aim = below_floor ? base->floor : base->target;
    // Without a figure there is none.
    if (aim.value > offered) report_.gap = BaseGap{aim.value - offered, aim, below_floor};
  }

  void note_guide() {
    auto& caveats = report_.caveats;
    caveats.push_back(
        "The ends of a band are what the guide reports, not percentiles. They are not "
        "published by the employer.");
    const std::string_view quarter = catalog_.quarter_of(report_.band);
    caveats.push_back(quarter.empty() ? "The guide gives no salary date."
                                      : "Salary data of " + std::string(quarter) + ".");
    const std::string_view quality = catalog_.quality_of(report_.band);
    if (!quality.empty()) {
      caveats.push_back("The guide calls its data quality \"" + std::string(quality) + "\".");
    }
    if (report_.rate != 1) {
      caveats.push_back("The offer is converted from " + std::string(report_.typed.code()) +
                        " at the rate of " + catalog_.rates.date + ".");
    }
    for (const BandFinding& finding : findings_of(catalog_, report_.band)) {
      if (const ProseFinding* words = in_words(catalog_, finding)) {
        caveats.push_back("Line " + std::to_string(words->line) + ": " + words->message);
      }
    }
  }

  void add_scripts() {
    SpokenScripts all = spoken_scripts(catalog_, report_.band, prose_, report_.gains, telling_,
                                       report_.plan, report_.offer);
    report_.scripts = std::move(all.scripts);
    report_.ticked = telling_.ticked;
    report_.scripts_for_others = std::move(all.other_bands);
  }

  const Catalog& catalog_;
  const Prose& prose_;
  std::span<const BandId> among_;
  const Telling& telling_;
  const PlanRules& rules_;
  OfferReport report_;
  BandFigures band_;
};

}  // namespace

Result<OfferReport> report_on(const Catalog& catalog, BandId band, const Prose& prose,
                              const Offer& offer, std::span<const BandId> among,
                              const Telling& telling, const PlanRules& rules) {
  const Currency currency = catalog.currency_of(band);
  const Currency typed = offer.currency ? offer.currency : currency;
  const std::optional<double> rate = catalog.rates.factor(typed, currency);
  if (!rate) {
    return fail("There is no exchange rate from " + std::string(typed.code()) + " to " +
                std::string(currency.code()) + ". Give the offer in " +
                std::string(currency.code()) + ".");
  }
  OfferReport report;
  report.band = band;
  report.typed = typed;
  report.rate = *rate;
  report.offer = in_currency(offer, currency, *rate);
  return Reporter(catalog, prose, among, telling, rules, std::move(report)).make();
}

}  // namespace rangefinder
