#include "offer/offered_answers.h"

#include <catch2/catch_test_macros.hpp>

#include "support/acme_offer.h"

using namespace rangefinder;

namespace {

// £110K and 10%, £100K over four years, £5K once.
Answers answers(std::string_view script, const Offer& offer = tests::acme_offer()) {
  return offered_answers(script_pieces(script), offer);
}

}  // namespace

TEST_CASE("A script that thanks for the offer is filled from it", "[offer]") {
  CHECK(answers("Thank you for the offer of £[X]K base, £[Y]K RSUs, and a £[Z]K signing bonus. I'd "
                "like to propose a base of £[X+20-30]K.") ==
        Answers{{"amount:X", "110000"}, {"amount:Y", "100000"}, {"amount:Z", "5000"}});
  CHECK(answers("Thank you for the offer of £[X]K base, £[Y]K RSUs, and [Z]% bonus.") ==
        Answers{{"amount:X", "110000"}, {"amount:Y", "100000"}, {"percent:Z", "10"}});
  CHECK(answers("I appreciate the offer: £[base] base and £[sign] sign-on.") ==
        Answers{{"amount:base", "110000"}, {"amount:sign", "5000"}});
}

TEST_CASE("Amounts that are not the offer's are asked for", "[offer]") {
  CHECK(answers("I have a competing offer of £[X]K base.").empty());
  CHECK(answers("Thank you for the offer of a place. I need £[X]K base.").empty());
  CHECK(answers("Thank you for the offer of £[X]K base. I need £[Y]K base.") ==
        Answers{{"amount:X", "110000"}});
  CHECK(answers("Thank you for the offer of £[X]K TC.").empty());
  CHECK(answers("Thank you for the offer of £[X+10]K base.").empty());
  CHECK(answers("Thank you for the offer of £[X]K").empty());
}

TEST_CASE("What the offer lacks, or has in other terms, is asked for", "[offer]") {
  CHECK(answers("Thank you for the offer of $[X]K base.").empty());  // it is in pounds
  Offer offer = tests::acme_offer();
  offer.currency = *Currency::from_code("CAD");
  CHECK(answers("Thank you for the offer of $[X]K base.", offer).empty());
  offer = tests::acme_offer();
  offer.signing = 0;
  offer.bonus_percent = 0;
  CHECK(answers("Thank you for the offer of £[Z]K signing bonus and [B]% bonus.", offer).empty());
  offer.equity.form = EquityForm::yearly;
  CHECK(answers("Thank you for the offer of £[Y]K RSUs.", offer).empty());
}

TEST_CASE("A grant over other years than the script says is asked for", "[offer]") {
  Offer offer = tests::acme_offer();
  const Answers grant{{"amount:Y", "100000"}};
  CHECK(answers("Thanks for the offer of £[Y]K RSUs over four years.", offer) == grant);
  CHECK(answers("Thanks for the offer of £[Y]K RSUs over 4 years.", offer) == grant);
  offer.equity.vesting.years = 3;
  CHECK(answers("Thanks for the offer of £[Y]K RSUs over four years.", offer).empty());
  CHECK(answers("Thanks for the offer of £[Y]K RSUs over 4 years.", offer).empty());
  CHECK(answers("Thanks for the offer of £[Y]K RSUs over three years.", offer) == grant);
  CHECK(answers("Thanks for the offer of £[Y]K RSUs.", offer) == grant);
}
