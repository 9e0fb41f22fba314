// What a person has been offered, and what it is worth in a year and year by year.
//
//   base per year     = base x how often its period fits into a year (12 months, 2,080 hours)
//   bonus per year    = percent x base per year, or the amount
//   equity per year   = grant / vesting years, or the year's worth
//   options           = count x (price - strike), never below zero, as a grant
//   cash              = base + bonus          total target cash
//   total             = cash + equity         total direct compensation; the sign-on stays outside
//   a year's equity   = grant x what vests in that year
//
// (WorldatWork's terms, as in catalog/figures.h.) All amounts are whole units of the offer's
// currency.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "base/money.h"
#include "offer/vesting.h"

namespace rangefinder {

enum class EquityForm : std::uint8_t { none, grant, yearly, options, profit_sharing };

bool vests(EquityForm form);             // a grant or options, not what is paid by the year
std::string_view name(EquityForm form);  // "grant", "yearly", "profit-sharing"

struct OfferedEquity {
  EquityForm form = EquityForm::none;
  Amount amount = 0;     // of the grant, or of a year where it is yearly or profit sharing
  Amount count = 0;      // of options,
  double strike = 0;     // and what one costs,
  double price = 0;      // and is worth
  bool is_money = true;  // false for what cannot be sold today: it is counted apart
  Vesting vesting = {};  // of grants and options

  bool operator==(const OfferedEquity&) const = default;
};

struct Offer {
  std::string level;  // as the company calls it
  Currency currency;
  Period period = Period::year;  // of the base
  Amount base = 0;
  OfferedEquity equity = {};
  double bonus_percent = 0;  // of the base,
  Amount bonus = 0;          // or an amount per year
  Amount signing = 0;        // once

  bool operator==(const Offer&) const = default;
};

// Per year, in the offer's currency.
struct OfferFigures {
  double base = 0, bonus = 0, equity = 0, signing = 0;
  double cash = 0;
  double total = 0;
  double apart = 0;  // equity per year that is not money today; in `equity` and `total` it is zero
};
OfferFigures figures_of(const Offer& offer);

struct OfferYear {
  double base = 0, bonus = 0, equity = 0, signing = 0;
  double apart = 0;  // equity that is not money today

  double total() const { return base + bonus + equity + signing; }
};
inline constexpr std::size_t kOfferYears = 4;
std::array<OfferYear, kOfferYears> years_of(const Offer& offer);

// What is odd about an offer, each in a sentence that says what to do; none where all is well.
std::vector<std::string> doubts_about(const Offer& offer);

}  // namespace rangefinder
