#include "offer/plan.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "offer/lever_gain.h"
#include "support/catalogs.h"

using namespace rangefinder;
using Strings = std::vector<std::string>;

namespace {

const Catalog& catalog() { return tests::shipped_catalog(); }

// The band of a company whose region as printed is this.
BandId band(std::string_view company, std::string_view region) {
  for (BandId id = 0; id < catalog().size(); ++id) {
    if (catalog().companies[catalog().guides.company[catalog().guide[id]]] == company &&
        catalog().region_of(id) == region) {
      return id;
    }
  }
  FAIL("no band " << company << ", " << region);
  return 0;
}

Plan plan(BandId id, const Offer* offer = nullptr) {
  return plan_for(catalog(), id, catalog().prose[catalog().guide[id]], offer, {});
}

// "base: ask 250000 (guide 76), target 240000 (band), floor 230000 (guide 76)"
std::string describe(const PlanRow& row) {
  constexpr const char* kReasons[] = {"none", "guide", "band", "offer", "halfway"};
  const auto figure = [&](const char* what, const PlanFigure& one) {
    std::string text = std::string(what) + " ";
    const auto tenths = static_cast<std::int64_t>(one.value * 10 + 0.5);
    text += std::to_string(tenths / 10);
    if (tenths % 10 != 0) text += "." + std::to_string(tenths % 10);
    text += std::string(" (") + kReasons[static_cast<int>(one.reason)];
    return text + (one.line > 0 ? " " + std::to_string(one.line) : std::string()) + ")";
  };
  return std::string(name(row.part)) + ": " + figure("ask", row.ask) + ", " +
         figure("target", row.target) + ", " + figure("floor", row.floor);
}

Strings rows(const Plan& made) {
  Strings rows;
  for (const PlanRow& row : made.rows) rows.push_back(describe(row));
  return rows;
}

}  // namespace

TEST_CASE("Asks and floors are the guide's, the rest by the band's rules", "[offer]") {
  Offer offer;
  offer.signing = 20'000;
  const Plan made = plan(band("Weights & Biases", "San Francisco"), &offer);
  CHECK(made.currency.code() == "USD");
  CHECK(made.vesting_years == 4);
  // Base 195 to 255: 195 + 0.75 x 60 = 240. The grant 170 to 310: 275, and 240 in the middle. The
  // bonus 5% to 15%. The sign-on: halfway from 20 to 35.
  CHECK(rows(made) ==
        Strings{"base: ask 250000 (guide 76), target 240000 (band), floor 230000 (guide 76)",
                "equity: ask 300000 (guide 76), target 275000 (band), floor 240000 (band)",
                "bonus: ask 15 (band), target 12.5 (band), floor 10 (band)",
                "signing: ask 35000 (guide 76), target 27500 (halfway), floor 20000 (offer)"});
  CHECK(made.rows[2].in_percent);
}

TEST_CASE("The five guides' own floors are those of their regions", "[offer]") {
  const auto base_floor = [](BandId id) { return plan(id).rows.front().floor; };
  CHECK(base_floor(band("Stability AI", "London")).value == 135'000);
  CHECK(base_floor(band("Stability AI", "London")).reason == PlanReason::guide);
  CHECK(base_floor(band("Weights & Biases", "New York")).value == 230'000);
  CHECK(base_floor(band("Hugging Face Enterprise", "San Francisco")).value == 235'000);
  CHECK(base_floor(band("Midjourney", "San Francisco")).value == 265'000);
  // Of another currency or region: by the band.
  CHECK(base_floor(band("Weights & Biases", "London")).reason == PlanReason::band);
  CHECK(base_floor(band("Hugging Face Enterprise", "Paris")).reason == PlanReason::band);
  // Meta's are templates to fill in.
  CHECK(base_floor(band("Meta", "London (UK)")).reason == PlanReason::band);
}

TEST_CASE("What the guide says for others is listed, not used", "[offer]") {
  const Plan london = plan(band("Stability AI", "London"));
  CHECK(london.currency.code() == "GBP");
  CHECK(london.rows[0].ask.value == 165'000);
  CHECK(std::ranges::find(london.left_out, "$265K base is for US") != london.left_out.end());
  const Plan us = plan(band("Stability AI", "San Francisco"));
  CHECK(us.rows[0].ask.value == 265'000);
  CHECK(std::ranges::find(us.left_out, "£165K base is for London") != us.left_out.end());
  const Plan paris = plan(band("Hugging Face Enterprise", "Paris"));
  CHECK(std::ranges::find(paris.left_out, "$255K base is in USD") != paris.left_out.end());
}

TEST_CASE("A plan goes from floor over target to ask, or says why not", "[offer]") {
  for (BandId id = 0; id < catalog().size(); ++id) {
    for (const Amount signing : {0, 20'000, 500'000}) {
      Offer offer;
      offer.signing = signing;
      const Plan made = plan(id, &offer);
      CHECK(made.rows.size() >= 2);
      for (const PlanRow& row : made.rows) {
        INFO(catalog().file_of(id) << " " << catalog().region_of(id) << ": " << describe(row));
        const bool in_order =
            row.floor.value <= row.target.value && row.target.value <= row.ask.value;
        CHECK((in_order || !row.note.empty()));
        CHECK(row.ask.reason != PlanReason::none);
        CHECK(row.floor.reason != PlanReason::none);
        CHECK((row.ask.reason == PlanReason::guide) == (row.ask.line > 0));
      }
    }
  }
}

TEST_CASE("A part that only the guide's words know has a note instead of a target", "[offer]") {
  const Catalog catalog = tests::catalog_of_guide(
      "### ML | Acme Global Negotiation Guide\n\n"
      "| Region | Base | Total |\n|-|-|-|\n| Austin | $100K–$120K | $120K–$140K |\n\n"
      "> **Negotiate Up Strategy:** \"I need $115K base and $80K equity.\"\n");
  const Plan made = plan_for(catalog, 0, catalog.prose.front(), nullptr, {});
  REQUIRE(made.rows.size() == 2);
  CHECK(made.rows[0].note.empty());
  CHECK(made.rows[1].ask.value == 80'000);
  CHECK(is_absent(made.rows[1].target.value));
  CHECK(made.rows[1].note == "Only the guide's ask is known: its band has no range for this.");
}

TEST_CASE("A grant in another currency is none of the plan's", "[offer]") {
  const Catalog catalog = tests::catalog_of_guide(
      "### ML | Acme Global Negotiation Guide\n\n"
      "| Region | Base | Equity (RSU/4yr) | Total |\n|-|-|-|-|\n"
      "| London | £100K–£120K | $80K–$120K | £120K–£140K |\n");
  const Plan made = plan_for(catalog, 0, catalog.prose.front(), nullptr, {});
  CHECK(std::ranges::none_of(made.rows, [](const PlanRow& row) {
    return row.part == PayPart::equity && !is_absent(row.ask.value);
  }));
}

TEST_CASE("Other rules give other figures", "[offer]") {
  const BandId id = band("Meta", "Singapore");  // base 150 to 220
  const PlanRules rules{.ask = 0.9, .target = 0.6, .floor = 0.4};
  const Plan made = plan_for(catalog(), id, catalog().prose[catalog().guide[id]], nullptr, rules);
  CHECK(describe(made.rows[0]) ==
        "base: ask 213000 (band), target 192000 (band), floor 178000 (band)");
}

TEST_CASE("Levers come in the order of what they could add", "[offer]") {
  Offer offer;
  offer.currency = *Currency::from_code("USD");
  offer.base = 225'000;
  offer.equity = {.form = EquityForm::grant, .amount = 240'000};
  offer.signing = 20'000;
  const BandId id = band("Weights & Biases", "San Francisco");
  const Prose& prose = catalog().prose[catalog().guide[id]];
  const auto gains = lever_gains(catalog(), id, prose, offer);
  // Base 250 - 225 and grant (300 - 240) / 4, sign-on 35 - 20; then 25 + 55 / 4, 23 + 15, and 27.
  REQUIRE(gains.size() == 4);
  CHECK(gains[0].per_year == 40'000);
  CHECK(gains[0].once == 15'000);
  CHECK(gains[1].per_year == 38'750);
  CHECK(gains[2].per_year == 38'000);
  CHECK(gains[3].per_year == 27'000);
  CHECK(prose.levers[gains[3].lever].title == "Meta-ML Systems Experience");
  // Of an offer that has it all, none adds anything; nor for a row of another currency.
  offer.base = 400'000;
  offer.equity.amount = 2'000'000;
  offer.signing = 100'000;
  CHECK(lever_gains(catalog(), id, prose, offer).empty());
  CHECK(lever_gains(catalog(), band("Weights & Biases", "London"), prose, Offer()).empty());
}

TEST_CASE("A sign-on makes up for base and its bonus over the years", "[offer]") {
  CHECK(signing_for(5'000, 4, 10) == 22'000);  // 5,000 x 4 x 1.1
  CHECK(signing_for(0, 4, 10) == 0);
}
