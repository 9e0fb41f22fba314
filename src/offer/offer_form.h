// An offer as a person types it: texts, field by field; and what can be read of them.
//
//   OfferForm form;
//   form[OfferField::base] = "225k";
//   read_form(form).offer.base   // 225000
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "catalog/catalog.h"
#include "offer/offer.h"

namespace rangefinder {

enum class OfferField : std::uint8_t {
  base,
  equity,    // the grant, or a year's worth
  years,     // that it vests over
  cliff,     // in months
  schedule,  // "even", "5/15/40/40"
  count,     // of options
  strike,
  price,
  bonus,
  signing,
  level,
};
inline constexpr std::size_t kOfferFieldCount = 11;

std::string_view name(OfferField field);  // "base", "sign-on"
std::optional<OfferField> offer_field_from_name(std::string_view name);

struct OfferForm {
  std::optional<BandId> band;  // that it is put on
  bool present = false;        // the present job, not an offer
  Currency currency = {};
  Period period = Period::year;  // of the base
  EquityForm equity = EquityForm::grant;
  bool equity_is_money = true;  // can be sold today
  bool bonus_in_percent = true;
  std::array<std::string, kOfferFieldCount> typed = {};

  std::string& operator[](OfferField field) { return typed[static_cast<std::size_t>(field)]; }
  const std::string& operator[](OfferField field) const {
    return typed[static_cast<std::size_t>(field)];
  }
  bool operator==(const OfferForm&) const = default;
};

struct ReadOffer {
  Offer offer;  // a field that cannot be read counts as empty
  // What is wrong with each field, and what to do; "" where nothing is.
  std::array<std::string, kOfferFieldCount> errors = {};
  // Who types 250 for a yearly amount means thousands: the amount to ask about; else 0.
  std::array<Amount, kOfferFieldCount> meant = {};
  bool blank = true;  // no amount is typed

  const std::string& error(OfferField field) const {
    return errors[static_cast<std::size_t>(field)];
  }
};

ReadOffer read_form(const OfferForm& form);

}  // namespace rangefinder
