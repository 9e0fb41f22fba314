#include "offer/spoken_script.h"

#include <catch2/catch_test_macros.hpp>

#include "support/acme_offer.h"

using namespace rangefinder;
using tests::acme;
using Strings = std::vector<std::string>;

namespace {

SpokenScripts scripts(BandId band, const Telling& telling = {}) {
  const Prose& prose = acme().prose.front();
  const auto gains = lever_gains(acme(), band, prose, tests::acme_offer());
  return spoken_scripts(acme(), band, prose, gains, telling, {}, tests::acme_offer());
}

Strings titles(const SpokenScripts& all) {
  Strings titles;
  for (const SpokenScript& one : all.scripts) titles.push_back(one.title);
  return titles;
}

Strings labels(const std::vector<Question>& questions) {
  Strings labels;
  for (const Question& question : questions) labels.push_back(question.label);
  return labels;
}

}  // namespace

TEST_CASE("Scripts come with the strategy first, then by what levers add", "[offer]") {
  const SpokenScripts london = scripts(tests::kLondon);
  CHECK(titles(london) == Strings{"Strategy", "Two Offers", "Depth", "Start", "Modest"});
  CHECK(london.scripts[0].lever == -1);
  CHECK(london.scripts[0].line == 19);
  CHECK(london.scripts[1].lever == 1);
  CHECK(london.scripts[1].line == 14);
}

TEST_CASE("Scripts whose amounts are all for others are left out by their line", "[offer]") {
  CHECK(scripts(tests::kLondon).other_bands == std::vector<int>{16});
  const SpokenScripts austin = scripts(tests::kAustin);
  CHECK(titles(austin) == Strings{"Texas"});
  CHECK(austin.other_bands == std::vector<int>{19, 13, 14, 15, 17});
}

TEST_CASE("A script that names no amount is for every band", "[offer]") {
  Prose prose = acme().prose.front();
  ProseLever lever;
  lever.title = "Template";
  lever.script = "At $[X]K I sign.";
  prose.levers = {lever};
  const SpokenScripts austin = spoken_scripts(acme(), tests::kAustin, prose, {}, {}, {}, Offer());
  CHECK(titles(austin) == Strings{"Template"});
}

TEST_CASE("Only what is ticked is said, and only what is said is asked for", "[offer]") {
  const SpokenScript depth = scripts(tests::kLondon).scripts[2];
  CHECK(depth.text == "I need £120K base.");
  CHECK(depth.questions.empty());
  REQUIRE(depth.claims.size() == 1);
  CHECK(depth.claims[0].label == "I built search at [company]");

  Telling telling{.ticked = {depth.claims[0].id}};
  SpokenScript told = scripts(tests::kLondon, telling).scripts[2];
  CHECK(told.text == "I built search at [company]. I need £120K base.");
  CHECK(labels(told.questions) == Strings{"company"});
  CHECK(labels(told.unfilled) == Strings{"company"});

  telling.answers = {{"words:company", "Initech"}};
  told = scripts(tests::kLondon, telling).scripts[2];
  CHECK(told.text == "I built search at Initech. I need £120K base.");
  CHECK(labels(told.questions) == Strings{"company"});
  CHECK(told.unfilled.empty());
}

TEST_CASE("What is unfilled is named once", "[offer]") {
  const SpokenScript one =
      spoken("At $[X]K, $[X+20]K or $[Y]K I sign.", {.answers = {{"amount:Y", "much"}}}, {}, {});
  CHECK(one.text == "At $[X]K, $[X+20]K or $[Y]K I sign.");
  CHECK(labels(one.unfilled) == Strings{"X", "Y"});
}

TEST_CASE("What a script says back of the offer is filled from it, unless it is typed", "[offer]") {
  const std::string script = "Thank you for the offer of £[X]K base. At £[X+20]K I sign.";
  const SpokenScript one = spoken(script, {}, {}, tests::acme_offer());
  CHECK(one.text == "Thank you for the offer of £110K base. At £130K I sign.");
  CHECK(one.unfilled.empty());
  CHECK(labels(one.questions) == Strings{"X"});
  CHECK(one.answers == Answers{{"amount:X", "110000"}});
  const SpokenScript typed =
      spoken(script, {.answers = {{"amount:X", "120"}}}, {}, tests::acme_offer());
  CHECK(typed.text == "Thank you for the offer of £120K base. At £140K I sign.");
}

TEST_CASE("What a script names of the plan is filled from it, in the plan's currency only",
          "[offer]") {
  Plan plan;
  plan.currency = tests::acme_offer().currency;
  plan.rows = {{.part = PayPart::base, .target = {.value = 130'000}, .floor = {.value = 120'000}}};
  const auto text = [&](std::string script) {
    return spoken(std::move(script), {}, plan, tests::acme_offer()).text;
  };
  CHECK(text("I aim at £[target]K, never below £[floor].") == "I aim at £130K, never below £120K.");
  CHECK(text("I aim at $[target]K.") == "I aim at $[target]K.");
  CHECK(text("I aim at £[ask]K.") == "I aim at £[ask]K.");
}
