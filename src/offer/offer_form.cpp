#include "offer/offer_form.h"

#include <algorithm>

#include "base/shown.h"
#include "base/text.h"

namespace rangefinder {
namespace {

constexpr std::array<std::string_view, kOfferFieldCount> kNames = {
    "base",   "equity", "years", "cliff",   "schedule", "options",
    "strike", "price",  "bonus", "sign-on", "level"};

// Below this a yearly amount is thousands that were not written out.
constexpr Amount kThousands = 1000;
constexpr double kMostYears = 20;
constexpr double kMostMonths = 120;

class Reading {
 public:
  explicit Reading(const OfferForm& form) : form_(form) {}

  ReadOffer read() {
    Offer& offer = read_.offer;
    offer.currency = form_.currency;
    offer.period = form_.period;
    offer.level = trim(form_[OfferField::level]);
    offer.base = amount(OfferField::base, form_.period == Period::year);
    offer.signing = amount(OfferField::signing, true);
    bonus();
    equity();
    return std::move(read_);
  }

 private:
  void wrong(OfferField field, std::string message) {
    read_.errors[static_cast<std::size_t>(field)] = std::move(message);
  }

  // What is typed, without the sign or code of the offer's currency.
  std::string_view typed(OfferField field) const {
    std::string_view text = trim(form_[field]);
    for (const std::string_view mark : {trim(form_.currency.prefix()), form_.currency.code()}) {
      if (!mark.empty() && text.starts_with(mark)) text = trim(text.substr(mark.size()));
    }
    return text;
  }

  Amount amount(OfferField field, bool large) {
    const std::string_view text = typed(field);
    if (text.empty()) return 0;
    const Result<Amount> value = parse_typed_amount(text);
    if (!value) {
      wrong(field, value.error().message);
      return 0;
    }
    read_.blank = read_.blank && *value == 0;
    if (large && *value > 0 && *value < kThousands) {
      read_.meant[static_cast<std::size_t>(field)] = *value * kThousands;
    }
    return *value;
  }

  // Up to `most`; nothing where it is empty or wrong.
  std::optional<double> number(OfferField field, double most, const std::string& unit) {
    const std::string_view text = typed(field);
    if (text.empty()) return std::nullopt;
    const auto value = parse_decimal(text);
    if (value && *value >= 0 && *value <= most) return value;
    wrong(field, value && *value > most ? "At most " + format_decimal(most, 0) + ' ' + unit + '.'
                                        : shown(text) + " is no number of " + unit + '.');
    return std::nullopt;
  }

  double price(OfferField field) {
    const std::string_view text = typed(field);
    if (text.empty()) return 0;
    const auto value = parse_decimal(text);
    if (value && *value >= 0) return *value;
    wrong(field, shown(text) + " is no price. Write 2.50.");
    return 0;
  }

  void bonus() {
    if (!form_.bonus_in_percent) {
      read_.offer.bonus = amount(OfferField::bonus, true);
      return;
    }
    std::string_view text = typed(OfferField::bonus);
    if (text.ends_with('%')) text = trim(text.substr(0, text.size() - 1));
    if (text.empty()) return;
    const auto percent = parse_decimal(text);
    if (!percent || *percent < 0) {
      wrong(OfferField::bonus, shown(text) + " is no percentage. Write 10.");
    } else if (*percent > 100) {
      wrong(OfferField::bonus, "More than the base: if that is meant, give it as an amount.");
    } else {
      read_.offer.bonus_percent = *percent;
    }
  }

  void vesting(Vesting& vesting) {
    if (!trim(form_[OfferField::schedule]).empty()) {
      if (auto schedule = parse_schedule(form_[OfferField::schedule])) {
        vesting = *std::move(schedule);
      } else {
        wrong(OfferField::schedule, schedule.error().message);
      }
    }
    // A schedule of percentages has its years.
    if (vesting.percent.empty()) {
      if (const auto years = number(OfferField::years, kMostYears, "years")) {
        if (*years > 0) {
          vesting.years = *years;
        } else {
          wrong(OfferField::years, "More than 0 years.");
        }
      }
    }
    if (const auto months = number(OfferField::cliff, kMostMonths, "months")) {
      if (*months < vesting.years * 12) {
        vesting.cliff_months = static_cast<int>(*months);
      } else {
        wrong(OfferField::cliff, "The cliff is as long as the vesting, or longer.");
      }
    }
  }

  void equity() {
    OfferedEquity& equity = read_.offer.equity;
    equity.form = form_.equity;
    equity.is_money = form_.equity_is_money;
    switch (form_.equity) {
      case EquityForm::none:
        break;
      case EquityForm::grant:
        equity.amount = amount(OfferField::equity, true);
        vesting(equity.vesting);
        break;
      case EquityForm::yearly:
      case EquityForm::profit_sharing:
        equity.amount = amount(OfferField::equity, true);
        break;
      case EquityForm::options:
        equity.count = amount(OfferField::count, false);
        equity.strike = price(OfferField::strike);
        equity.price = price(OfferField::price);
        vesting(equity.vesting);
        break;
    }
  }

  const OfferForm& form_;
  ReadOffer read_;
};

}  // namespace

std::string_view name(OfferField field) { return kNames[static_cast<std::size_t>(field)]; }

std::optional<OfferField> offer_field_from_name(std::string_view name) {
  const auto* found = std::ranges::find(kNames, name);
  if (found == kNames.end()) return std::nullopt;
  return static_cast<OfferField>(found - kNames.begin());
}

ReadOffer read_form(const OfferForm& form) { return Reading(form).read(); }

}  // namespace rangefinder
