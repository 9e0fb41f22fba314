#include "cli/rule_choice.h"

#include <catch2/catch_test_macros.hpp>

#include "base/text.h"

using namespace rangefinder;
using namespace rangefinder::cli;
using Names = std::vector<std::string>;

TEST_CASE("A rule is found by its name", "[cli][rule-choice]") {
  REQUIRE(named_rule("total-gap"));
  CHECK((*named_rule(" total-gap "))->id == "total-gap");
}

TEST_CASE("A slip in a rule's name suggests the rule", "[cli][rule-choice]") {
  const auto message = [](const char* id) { return named_rule(id).error().message; };
  CHECK(message("total-gpa") ==
        "There is no rule \"total-gpa\". Did you mean total-gap? \"rangefinder check --rules\" "
        "lists them.");
  CHECK(message("TOTAL-GAP").contains("Did you mean total-gap"));
  CHECK(message("below-base").contains("total-below-base"));
  CHECK(message("") == "There is no rule \"\". \"rangefinder check --rules\" lists them.");
  CHECK(message("qqqqqqqqqq") ==
        "There is no rule \"qqqqqqqqqq\". \"rangefinder check --rules\" lists them.");
  CHECK(message(std::string(1'000'000, 'x').c_str()).size() > 1'000'000);  // and not for minutes
}

TEST_CASE("Rules are chosen, and left out", "[cli][rule-choice]") {
  const auto has = [](const Names& only, const Names& skip, std::string_view id) {
    return RuleChoice::from(only, skip).value().has(id);
  };
  CHECK(has({}, {}, "total-gap"));
  CHECK(has({}, {}, "a rule that is not listed"));
  CHECK(has({"total-gap"}, {}, "total-gap"));
  CHECK_FALSE(has({"total-gap"}, {}, "total-below-base"));
  CHECK_FALSE(has({}, {"total-gap"}, "total-gap"));
  CHECK(has({}, {"total-gap"}, "total-below-base"));
  CHECK_FALSE(has({"total-gap"}, {"total-gap"}, "total-gap"));
}

TEST_CASE("A choice of no rule at all is refused", "[cli][rule-choice]") {
  const Names known = {"total-gap"};
  const Names unknown = {"total-gap", "gaps"};
  CHECK_FALSE(RuleChoice::from(unknown, {}));
  CHECK_FALSE(RuleChoice::from(known, unknown));
}

TEST_CASE("Every rule has a line in the list, and an explanation", "[cli][rule-choice]") {
  const std::string list = rules_text({});
  CHECK(list.starts_with("Rule "));
  for (const Rule& rule : rules()) {
    INFO(rule.id);
    CHECK(list.contains('\n' + std::string(rule.id) + ' '));
    const std::string text = explanation(rule, {});
    CHECK(text.starts_with(std::string(name(rule.severity)) + '[' + std::string(rule.id) + "]\n"));
    CHECK(text.contains("\nWhat it means\n  "));
    CHECK(text.contains("\nAn example\n  "));
    CHECK(text.contains("\nWhat to do\n  "));
    for (const std::string_view line : split(rule.example, "\n")) CHECK(text.contains(line));
  }
}
