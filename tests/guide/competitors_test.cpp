#include "guide/competitors.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

using namespace rangefinder;

namespace {

std::string names(std::string_view before) {
  std::string list;
  for (const std::string_view name : competitors_before(before)) {
    if (!list.empty()) list += "; ";
    list += name;
  }
  return list;
}

}  // namespace

TEST_CASE("Whoever offers is named before the amount", "[guide][competitors]") {
  CHECK(names("OpenAI is offering ") == "OpenAI");
  CHECK(names("I'm holding an offer from Google DeepMind at ") == "Google DeepMind");
  CHECK(names("Present competing offers from Citadel (") == "Citadel");
  CHECK(names(" equity and dLocal at ") == "dLocal");
  CHECK(names("Uber's marketplace offer is ") == "Uber");
}

TEST_CASE("Several may offer the same", "[guide][competitors]") {
  CHECK(names("Reference offers from Acme or Blue Labs at ") == "Acme; Blue Labs");
  CHECK(names("offers from OpenAI, Anthropic, or Datadog at ") == "OpenAI; Anthropic; Datadog");
}

TEST_CASE("Roles and levels are no part of a company's name", "[guide][competitors]") {
  CHECK(names("I have a Databricks EM offer at ") == "Databricks");
  CHECK(names("I'm holding a Google L6 Infrastructure offer at ") == "Google");
}

TEST_CASE("Nobody may be named", "[guide][competitors]") {
  CHECK(names("I have a competing offer at ") == "");
  CHECK(names("I have an offer from [company] at ") == "");
  CHECK(names("") == "");
}

TEST_CASE("A long list is cut", "[guide][competitors]") {
  CHECK(competitors_before("offers from Aa, Bb, Cc, Dd, Ee, Ff, Gg, Hh at ").size() == 6);
}
