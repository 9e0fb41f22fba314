#include "offer/script.h"

#include <catch2/catch_test_macros.hpp>

#include "support/catalogs.h"

using namespace rangefinder;
using Strings = std::vector<std::string>;

namespace {

std::string fill(std::string_view script, const Answers& answers) {
  return rangefinder::fill(script_pieces(script), answers);
}

Strings labels(std::string_view script) {
  Strings labels;
  for (const Question& question : questions_in(script_pieces(script))) {
    labels.push_back(question.label);
  }
  return labels;
}

}  // namespace

TEST_CASE("Each placeholder is asked for once, in the order of the script", "[offer]") {
  CHECK(labels("$[X]K base and $[Y]K, then $[X+20-30]K at [company] or [competitor 1] for [X]%") ==
        Strings{"X", "Y", "company", "competitor 1", "X"});  // a percentage is no amount
  CHECK(labels("[company], [company] and [Company]") == Strings{"company", "Company"});
  CHECK(labels("no placeholder [1]").empty());
  const auto choice = questions_in(script_pieces("from [OpenAI / Anthropic]"));
  CHECK(choice.front().choices == Strings{"OpenAI", "Anthropic"});
}

TEST_CASE("Amounts are written in the unit around them", "[offer]") {
  for (const char* typed : {"250k", "250,000", "$250,000", "250"}) {
    CHECK(fill("I need $[X]K base", {{"amount:X", typed}}) == "I need $250K base");
  }
  CHECK(fill("$[X]K", {{"amount:X", "252,500"}}) == "$252.5K");
  CHECK(fill("£[X]M in all", {{"amount:X", "1.2m"}}) == "£1.2M in all");
  CHECK(fill("at $[target] base", {{"amount:target", "235000"}}) == "at $235K base");
  CHECK(fill("[X]K more", {{"amount:X", "20"}}) == "20K more");
}

TEST_CASE("What is above an amount follows it", "[offer]") {
  const Answers answers{{"amount:X", "250k"}, {"percent:Z", "10"}};
  CHECK(fill("$[X+20-30]K", answers) == "$270–280K");
  CHECK(fill("$[X+15K]", answers) == "$265K");
  CHECK(fill("[Z+5]%", answers) == "15%");
  CHECK(fill("[Z%]", answers) == "10%");
  CHECK(fill("$[Y+120-180]K", answers) == "$[Y+120-180]K");  // of what, nobody has said
}

TEST_CASE("Words and choices are put in as they are typed", "[offer]") {
  CHECK(fill("I built it at [company].", {{"words:company", " Northwind Labs "}}) ==
        "I built it at Northwind Labs.");
  CHECK(fill("as an E[5/6]", {{"choice:5/6", "6"}}) == "as an E6");
  CHECK(fill("match [50/75/100]%", {{"choice:50/75/100", "75"}}) == "match 75%");
}

TEST_CASE("What has no answer, or none that can be read, stays visible", "[offer]") {
  CHECK(fill("$[X]K at [company]", {}) == "$[X]K at [company]");
  CHECK(fill("$[X]K at [company]", {{"amount:X", "much"}, {"words:company", " "}}) ==
        "$[X]K at [company]");
  CHECK(fill("[Z]%", {{"percent:Z", "some"}}) == "[Z]%");
}

TEST_CASE("A plan answers what a script calls ask, target and floor", "[offer]") {
  Plan plan;
  plan.currency = *Currency::from_code("USD");
  plan.rows.push_back({.part = PayPart::base,
                       .ask = {250'000, PlanReason::guide, 76},
                       .target = {240'000, PlanReason::band},
                       .floor = {230'000, PlanReason::guide, 76}});
  CHECK(fill("My floor is $[floor]; $[target] and I sign.", answers_from(plan)) ==
        "My floor is $230K; $240K and I sign.");
  CHECK(answers_from({}).empty());
}

TEST_CASE("Every lever of the five guides can be filled in whole", "[offer]") {
  const Catalog& catalog = tests::shipped_catalog();
  for (const Prose& prose : catalog.prose) {
    for (const ProseLever& lever : prose.levers) {
      Answers answers;
      for (const Question& question : questions_in(script_pieces(lever.script))) {
        const bool number =
            question.kind == PlaceholderKind::amount || question.kind == PlaceholderKind::percent;
        answers.emplace(question.key, number ? "25" : "something");
      }
      const std::string text = rangefinder::fill(script_pieces(lever.script), answers);
      INFO(text);
      CHECK(questions_in(script_pieces(text)).empty());
    }
  }
}
