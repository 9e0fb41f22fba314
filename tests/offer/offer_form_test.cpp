#include "offer/offer_form.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;

namespace {

OfferForm dollars() {
  OfferForm form;
  form.currency = Currency::from_code("USD").value();
  return form;
}

// What is said of one field, typed alone.
std::string error_of(OfferField field, std::string text) {
  OfferForm form = dollars();
  form[field] = std::move(text);
  return read_form(form).error(field);
}

}  // namespace

TEST_CASE("A form is read as an offer", "[offer][form]") {
  OfferForm form = dollars();
  form[OfferField::base] = "$225,000";
  form[OfferField::equity] = "240k";
  form[OfferField::years] = "4";
  form[OfferField::cliff] = "12";
  form[OfferField::bonus] = "10%";
  form[OfferField::signing] = "USD 20k";
  form[OfferField::level] = " IC5 ";
  const ReadOffer read = read_form(form);
  CHECK_FALSE(read.blank);
  for (const std::string& error : read.errors) CHECK(error.empty());
  const Offer& offer = read.offer;
  CHECK(offer.base == 225'000);
  CHECK(offer.equity.form == EquityForm::grant);
  CHECK(offer.equity.amount == 240'000);
  CHECK(offer.equity.vesting == Vesting{.years = 4, .percent = {}, .cliff_months = 12});
  CHECK(offer.bonus_percent == 10);
  CHECK(offer.signing == 20'000);
  CHECK(offer.level == "IC5");
  CHECK(offer.currency.code() == "USD");
}

TEST_CASE("A blank form is no offer, and nothing is wrong with it", "[offer][form]") {
  const ReadOffer read = read_form(dollars());
  CHECK(read.blank);
  for (const std::string& error : read.errors) CHECK(error.empty());
  OfferForm vesting = dollars();
  vesting[OfferField::years] = "4";
  CHECK(read_form(vesting).blank);  // no amount
}

TEST_CASE("What cannot be read says so at its field, and counts as empty", "[offer][form]") {
  CHECK(error_of(OfferField::base, "lots").find("lots") != std::string::npos);
  CHECK(error_of(OfferField::equity, "12 apples").find("12 apples") != std::string::npos);
  CHECK(error_of(OfferField::bonus, "150") ==
        "More than the base: if that is meant, give it as an amount.");
  CHECK(error_of(OfferField::bonus, "100").empty());
  CHECK(error_of(OfferField::bonus, "some") == "\"some\" is no percentage. Write 10.");
  CHECK(error_of(OfferField::years, "40") == "At most 20 years.");
  CHECK(error_of(OfferField::years, "0") == "More than 0 years.");
  CHECK(error_of(OfferField::cliff, "soon") == "\"soon\" is no number of months.");
  CHECK(error_of(OfferField::cliff, "48") ==
        "The cliff is as long as the vesting, or longer.");  // of four years
  CHECK(error_of(OfferField::cliff, "47").empty());
  CHECK(error_of(OfferField::schedule, "50/40") == "The years add up to 90%, not to 100%.");
  OfferForm form = dollars();
  form[OfferField::base] = "lots";
  form[OfferField::cliff] = "48";
  CHECK(read_form(form).offer.equity.vesting.cliff_months == 0);
  CHECK(read_form(form).offer.base == 0);
  CHECK(read_form(form).blank);
}

TEST_CASE("Hundreds a year are thousands that were not written out", "[offer][form]") {
  OfferForm form = dollars();
  const auto meant = [&](OfferField field) {
    return read_form(form).meant[static_cast<std::size_t>(field)];
  };
  form[OfferField::base] = "250";
  CHECK(meant(OfferField::base) == 250'000);
  form[OfferField::base] = "1,000";
  CHECK(meant(OfferField::base) == 0);
  // Of an hour they are what they are.
  form[OfferField::base] = "95";
  form.period = Period::hour;
  CHECK(meant(OfferField::base) == 0);
  form[OfferField::signing] = "20";
  CHECK(meant(OfferField::signing) == 20'000);
}

TEST_CASE("A schedule of percentages has its own years", "[offer][form]") {
  OfferForm form = dollars();
  form[OfferField::schedule] = "5/15/40/40";
  form[OfferField::years] = "7";
  CHECK(read_form(form).offer.equity.vesting.years == 4);
  form[OfferField::schedule] = "even";
  CHECK(read_form(form).offer.equity.vesting.years == 7);
}

TEST_CASE("Equity is read by its form", "[offer][form]") {
  OfferForm form = dollars();
  form[OfferField::equity] = "60k";
  form[OfferField::count] = "10,000";
  form[OfferField::strike] = "2.50";
  form[OfferField::price] = "12";
  form.equity = EquityForm::options;
  form.equity_is_money = false;
  const OfferedEquity options = read_form(form).offer.equity;
  CHECK(options.count == 10'000);
  CHECK(options.strike == 2.5);
  CHECK(options.price == 12);
  CHECK(options.amount == 0);
  CHECK_FALSE(options.is_money);
  form.equity = EquityForm::profit_sharing;
  CHECK(read_form(form).offer.equity.amount == 60'000);
  form.equity = EquityForm::none;
  CHECK(read_form(form).offer.equity.amount == 0);
  CHECK(error_of(OfferField::strike, "cheap").empty());  // not asked for with a grant
}

TEST_CASE("Fields have names, and back", "[offer][form]") {
  for (std::size_t i = 0; i < kOfferFieldCount; ++i) {
    const auto field = static_cast<OfferField>(i);
    CHECK(offer_field_from_name(name(field)) == field);
  }
  CHECK_FALSE(offer_field_from_name("salary"));
}
