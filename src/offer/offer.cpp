#include "offer/offer.h"

#include <algorithm>

#include "base/text.h"

namespace rangefinder {
namespace {

double base_per_year(const Offer& offer) {
  return static_cast<double>(offer.base) * per_year(offer.period);
}

double bonus_per_year(const Offer& offer) {
  return offer.bonus != 0 ? static_cast<double>(offer.bonus)
                          : base_per_year(offer) * offer.bonus_percent / 100;
}

// All of a grant; for what is paid by the year, a year's.
double worth(const OfferedEquity& equity) {
  if (equity.form != EquityForm::options) return static_cast<double>(equity.amount);
  return static_cast<double>(equity.count) * std::max(equity.price - equity.strike, 0.0);
}

double equity_per_year(const OfferedEquity& equity) {
  if (equity.form == EquityForm::none) return 0;
  return vests(equity.form) ? worth(equity) / equity.vesting.years : worth(equity);
}

// In the year from `year` x 12 months on.
double equity_in(const OfferedEquity& equity, std::size_t year) {
  if (!vests(equity.form)) return equity_per_year(equity);
  const auto from = static_cast<double>(year) * 12;
  return worth(equity) * (vested(equity.vesting, from + 12) - vested(equity.vesting, from));
}

// "250" for a year's base: thousands are meant.
bool seems_thousands(const Offer& offer) {
  return offer.base > 0 && offer.base < 1000 && offer.period == Period::year;
}

}  // namespace

bool vests(EquityForm form) { return form == EquityForm::grant || form == EquityForm::options; }

std::string_view name(EquityForm form) {
  constexpr std::string_view kNames[] = {"none", "grant", "yearly", "options", "profit-sharing"};
  return kNames[static_cast<std::size_t>(form)];
}

OfferFigures figures_of(const Offer& offer) {
  OfferFigures figures;
  figures.base = base_per_year(offer);
  figures.bonus = bonus_per_year(offer);
  figures.signing = static_cast<double>(offer.signing);
  (offer.equity.is_money ? figures.equity : figures.apart) = equity_per_year(offer.equity);
  figures.cash = figures.base + figures.bonus;
  figures.total = figures.cash + figures.equity;
  return figures;
}

std::array<OfferYear, kOfferYears> years_of(const Offer& offer) {
  std::array<OfferYear, kOfferYears> years;
  for (std::size_t i = 0; i < years.size(); ++i) {
    OfferYear& year = years[i];
    year.base = base_per_year(offer);
    year.bonus = bonus_per_year(offer);
    (offer.equity.is_money ? year.equity : year.apart) = equity_in(offer.equity, i);
    year.signing = i == 0 ? static_cast<double>(offer.signing) : 0;
  }
  return years;
}

std::vector<std::string> doubts_about(const Offer& offer) {
  std::vector<std::string> doubts;
  if (seems_thousands(offer)) {
    doubts.push_back("A base of " + std::to_string(offer.base) + " a year: is " +
                     grouped(offer.base * 1000) + " meant?");
  }
  const OfferedEquity& equity = offer.equity;
  if (equity.form == EquityForm::options && equity.count > 0 && equity.price <= equity.strike) {
    doubts.push_back("The options cost as much as they are worth, or more: they count nothing.");
  }
  return doubts;
}

}  // namespace rangefinder
