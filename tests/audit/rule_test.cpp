#include "audit/rule.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "base/text.h"

using namespace rangefinder;

TEST_CASE("A rule is found by its id", "[audit][rule]") {
  REQUIRE(find_rule("total-gap") != nullptr);
  CHECK(find_rule("total-gap")->severity == Severity::warning);
  CHECK(find_rule("no-such-rule") == nullptr);
}

TEST_CASE("Rules are in the order of their ids, each once", "[audit][rule]") {
  CHECK(rules().size() >= 35);
  CHECK(std::ranges::adjacent_find(rules(), std::ranges::greater_equal(), &Rule::id) ==
        rules().end());
}

TEST_CASE("Every rule says what it is, means and asks for", "[audit][rule]") {
  for (const Rule& rule : rules()) {
    INFO(rule.id);
    CHECK(rule.id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") ==
          std::string_view::npos);
    for (const std::string_view text : {rule.summary, rule.meaning, rule.what_to_do}) {
      CHECK(text.ends_with('.'));
      CHECK(text.find("  ") == std::string_view::npos);
    }
    CHECK(rule.summary.size() <= 60);
    CHECK_FALSE(rule.example.empty());
    CHECK(find_invalid_utf8(rule.meaning) == std::string_view::npos);
  }
}
