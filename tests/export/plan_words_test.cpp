#include "export/plan_words.h"

#include <catch2/catch_test_macros.hpp>

#include "support/acme_offer.h"

using namespace rangefinder;
using tests::acme;
using tests::acme_offer;
using Strings = std::vector<std::string>;

namespace {

OfferReport report(const Offer& offer, const PlanRules& rules = {}, BandId band = tests::kLondon) {
  const BandId both[] = {tests::kLondon, tests::kAustin};
  auto made = report_on(acme(), band, acme().prose.front(), offer, both, {}, rules);
  REQUIRE(made);
  return *std::move(made);
}

std::string why(const OfferReport& report, PayPart part) {
  for (const PlanRow& row : report.plan.rows) {
    if (row.part == part) return plan_why(row, report.plan);
  }
  return "no row";
}

}  // namespace

TEST_CASE("A plan's reasons name lines, and how far through the band", "[export][offer]") {
  const OfferReport usual = report(acme_offer());
  CHECK(why(usual, PayPart::base) == "Ask and floor: line 19. Target: 75% of the band.");
  CHECK(why(usual, PayPart::equity) ==
        "Over 4 years. Ask: line 14. Target: 75% of the band. Floor: middle of the band.");
  CHECK(why(usual, PayPart::signing) == "Ask: line 15. Target: halfway. Floor: your offer.");
  CHECK(why(usual, PayPart::bonus) == "The guide names none: high end, 75%, middle of the band.");
}

TEST_CASE("A plan by other rules says those", "[export][offer]") {
  const OfferReport other =
      report(acme_offer(), {.ask = 0.9, .target = 0.5, .floor = 0}, tests::kAustin);
  CHECK(why(other, PayPart::base) ==
        "Ask: line 16. Target: middle of the band. Floor: low end of the band.");
  CHECK(why(other, PayPart::bonus) == "The guide names none: 90%, middle, low end of the band.");
}

TEST_CASE("Figures of a plan are amounts or percentages", "[export][offer]") {
  const Currency pounds = acme_offer().currency;
  CHECK(plan_figure({.part = PayPart::base}, {.value = 135'000}, pounds) == "£135K");
  CHECK(plan_figure({.part = PayPart::bonus, .in_percent = true}, {.value = 12.5}, pounds) ==
        "12.5%");
  CHECK(plan_figure({.part = PayPart::base}, {}, pounds) == "—");
  CHECK(part_title(PayPart::signing) == "Sign-on");
}

TEST_CASE("A gap in base is told with what makes up for it", "[export][offer]") {
  // 115 - 110; 5 x 4 x 1.1 once, or 5.5 a year.
  CHECK(offer_warnings(report(acme_offer())) ==
        Strings{"Base is £5K under the guide's floor of £115K (line 19). £22K more sign-on covers "
                "it for 4 years: £5K × 4, plus 10% bonus on it. Or £22K more equity over 4 years, "
                "which is £5.5K a year."});
  Offer offer = acme_offer();
  offer.base = 120'000;
  offer.bonus_percent = 0;
  CHECK(offer_warnings(report(offer)) ==
        Strings{"Base is £10K under the target of £130K. £40K more sign-on covers it for 4 years: "
                "£10K × 4. Or £40K more equity over 4 years, which is £10K a year."});
  offer.base = 130'000;
  CHECK(offer_warnings(report(offer)).empty());
  offer.base = 130;
  CHECK(offer_warnings(report(offer)).back() == "A base of 130 a year: is 130,000 meant?");
}

TEST_CASE("A floor by the band is the plan's, not the guide's", "[export][offer]") {
  // Half of 200–300, at two dollars a pound.
  const OfferReport austin = report(acme_offer(), {}, tests::kAustin);
  REQUIRE(austin.gap);
  CHECK(gap_message(*austin.gap, austin) == "Base is $30K under the plan's floor of $250K.");
}

TEST_CASE("What is left out is told", "[export][offer]") {
  CHECK(left_out_words(report(acme_offer())) ==
        Strings{"Not used: $150K equity is for US.",
                "Not in the script: line 16, whose figures are for other places or currencies."});
}
