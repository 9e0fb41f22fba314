#include "export/offer_document.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "support/acme_offer.h"

using namespace rangefinder;
using tests::acme;
using tests::acme_offer;
using Strings = std::vector<std::string>;

namespace {

Document document(const Offer& offer, BandId band = tests::kLondon) {
  const Prose& prose = acme().prose.front();
  const BandId both[] = {tests::kLondon, tests::kAustin};
  const auto report = report_on(acme(), band, prose, offer, both);
  REQUIRE(report);
  return offer_document(acme(), *report, prose);
}

DocumentSection section(const Document& document, std::string_view heading) {
  const auto found = std::ranges::find(document.sections, heading, &DocumentSection::heading);
  INFO(heading);
  REQUIRE(found != document.sections.end());
  return *found;
}

bool has_section(const Document& document, std::string_view heading) {
  return std::ranges::find(document.sections, heading, &DocumentSection::heading) !=
         document.sections.end();
}

}  // namespace

TEST_CASE("A report is headed by company, place and what the offer is worth", "[export][offer]") {
  const Document made = document(acme_offer());
  CHECK(made.title == "An offer from Acme, London");
  CHECK(made.subtitle == "ML. £146K a year, and £5K once. GBP. Guide: acme/ml.md, line 9.");
  Offer offer = acme_offer();
  offer.signing = 0;
  CHECK(document(offer).subtitle == "ML. £146K a year. GBP. Guide: acme/ml.md, line 9.");
}

TEST_CASE("A report's position has the band and the way to its middle and end", "[export][offer]") {
  const Document made = document(acme_offer());
  const auto rows = section(made, "Where it lies").table.rows;
  REQUIRE(rows.size() == 3);
  // 110 of 100–140: a quarter of the way, 0.92 of 120.
  CHECK(rows[0] == Strings{"Base", "£110K", "£100K", "£140K", "25%", "0.92", "+£10K", "+£30K",
                           "above the middle of 0 of 2 bands"});
  CHECK(rows[2][0] == "Total");
  const Document austin = document(acme_offer(), tests::kAustin);
  CHECK(section(austin, "Where it lies").table.rows.back()[0] == "Total, recomputed");
}

TEST_CASE("A report's years show the sign-on, and what is no money apart", "[export][offer]") {
  Offer offer = acme_offer();
  const DocumentSection usual = section(document(offer), "Year by year");
  CHECK(usual.table.rows[0] == Strings{"Year 1", "£110K", "£25K", "£11K", "£5K", "£151K"});
  CHECK(usual.table.rows[3] == Strings{"Year 4", "£110K", "£25K", "£11K", "£0", "£146K"});
  CHECK(usual.points == Strings{"Equity vests over 4 years: even."});
  offer.equity.is_money = false;
  offer.equity.vesting.cliff_months = 12;
  const Document apart = document(offer);
  CHECK(section(apart, "Year by year").table.rows[1] ==
        Strings{"Year 2", "£110K", "£0", "£11K", "£0", "£121K", "£25K"});
  CHECK(section(apart, "Year by year").points ==
        Strings{"Equity vests over 4 years: even; nothing before month 12."});
  for (const EquityForm form : {EquityForm::yearly, EquityForm::profit_sharing}) {
    offer.equity.form = form;  // nothing vests
    CHECK(section(document(offer), "Year by year").points.empty());
  }
}

TEST_CASE("A report's plan says of each figure where it is from", "[export][offer]") {
  const Document made = document(acme_offer());
  const auto rows = section(made, "What to ask for").table.rows;
  REQUIRE(rows.size() == 4);
  // Three quarters of 100–140; the grant 80–160.
  CHECK(rows[0] == Strings{"Base", "£135K", "£130K", "£115K",
                           "Ask and floor: line 19. Target: 75% of the band."});
  CHECK(rows[1] == Strings{"Equity", "£140K", "£140K", "£120K",
                           "Over 4 years. Ask: line 14. Target: 75% of the band. Floor: middle of "
                           "the band."});
  CHECK(rows[2][0] == "Bonus");
  CHECK(rows[2][1] == "10%");
  CHECK(rows[3] == Strings{"Sign-on", "£20K", "£12.5K", "£5K",
                           "Ask: line 15. Target: halfway. Floor: your offer."});
}

TEST_CASE("A report's plan by other rules says those", "[export][offer]") {
  const Prose& prose = acme().prose.front();
  const auto made = report_on(acme(), tests::kAustin, prose, acme_offer(), {}, {},
                              {.ask = 0.9, .target = 0.5, .floor = 0});
  REQUIRE(made);
  const auto rows = section(offer_document(acme(), *made, prose), "What to ask for").table.rows;
  CHECK(rows[0] == Strings{"Base", "$290K", "$250K", "$200K",
                           "Ask: line 16. Target: middle of the band. Floor: low end of the "
                           "band."});
}

TEST_CASE("A report without a base says so", "[export][offer]") {
  Offer offer = acme_offer();
  offer.base = 0;
  offer.level = "IC5";
  const Document made = document(offer);
  CHECK(section(made, "Where it lies").points == Strings{"Without a base it lies nowhere."});
  CHECK(made.subtitle.starts_with("ML, IC5. "));
}

TEST_CASE("A report's levers have their gain and their line", "[export][offer]") {
  const Document made = document(acme_offer());
  const auto rows = section(made, "Levers, by what they could add").table.rows;
  REQUIRE(rows.size() == 3);
  CHECK(rows[0] == Strings{"Two Offers", "+£30K", "+£10K", "14"});
  CHECK(rows[1] == Strings{"Depth", "+£10K", "—", "13"});
  CHECK(rows[2] == Strings{"Start", "—", "+£15K", "15"});
}

TEST_CASE("A report has the words to say, what to fill in and what was left out",
          "[export][offer]") {
  const Prose& prose = acme().prose.front();
  Telling telling{.ticked = {"i-built-search-at-company"}};
  const BandId both[] = {tests::kLondon, tests::kAustin};
  const auto write = [&] {
    const auto report = report_on(acme(), tests::kLondon, prose, acme_offer(), both, telling);
    REQUIRE(report);
    return offer_document(acme(), *report, prose);
  };
  const Document made = write();
  const Strings said = section(made, "What to say").points;
  REQUIRE(said.size() == 5);
  CHECK(said[0] == "Strategy, line 19: At £135K base I sign. My floor is £115K.");
  CHECK(said[2] == "Depth, line 13: I built search at [company]. I need £120K base.");
  CHECK(section(made, "To fill in").points == Strings{"company"});
  CHECK(section(made, "Say only what is true for you").points ==
        Strings{"Left out: I hold an offer from Globex at £125K",
                "Said: I built search at [company]"});
  telling.answers = {{"words:company", "Initech"}};
  CHECK_FALSE(has_section(write(), "To fill in"));
  CHECK(section(write(), "Say only what is true for you").points[1] ==
        "Said: I built search at Initech");
}

TEST_CASE("A report has its warnings first, its caveats and the guide's sources last",
          "[export][offer]") {
  const Document made = document(acme_offer());
  CHECK(made.sections.front().heading == "To look at");
  CHECK(made.sections.front().points.size() == 1);
  CHECK(section(made, "Before you rely on it").points.size() == 5);
  CHECK(made.sections.back().heading == "Sources of the guide");
  CHECK(made.sections.back().points == Strings{"A survey <2025>"});
  Offer offer = acme_offer();
  offer.base = 400'000;
  offer.equity.amount = 800'000;
  offer.signing = 90'000;
  CHECK_FALSE(has_section(document(offer), "To look at"));
  CHECK_FALSE(has_section(document(offer), "Levers, by what they could add"));
}
