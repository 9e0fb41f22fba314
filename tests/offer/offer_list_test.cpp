#include "offer/offer_list.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;
using Strings = std::vector<std::string>;

namespace {

Strings offers(std::string_view script) {
  const std::string text = without_brackets(script);
  Strings offers;
  for (const TextSpan& one : listed_offers(text, {0, text.size()})) {
    offers.emplace_back(one.of(script));
  }
  return offers;
}

// The head with its rewording.
std::string one(std::string head) {
  const auto changes = for_one_offer(head, {0, head.size()});
  for (const Rewording& change : changes) {
    head.replace(change.span.start, change.span.end - change.span.start, change.text);
  }
  return head;
}

}  // namespace

TEST_CASE("Offers are listed with their amounts", "[offer]") {
  const Strings both{"Google DeepMind at $245K / $380K RSU", "Anthropic at $235K / $320K equity"};
  CHECK(offers("I'm holding offers from " + both[0] + " and " + both[1]) == both);
  CHECK(offers("I hold two offers: " + both[0] + ", " + both[1]) == both);
  CHECK(offers("Holding " + both[0] + " and " + both[1]) == both);
  CHECK(offers("I'm weighing " + both[0] + " against " + both[1]) == both);
  CHECK(offers("I'm holding an OpenAI offer at $245K and an Anthropic offer at $238K") ==
        Strings{"an OpenAI offer at $245K", "an Anthropic offer at $238K"});
  CHECK(offers("competing offers from [competitor 1] at $[comp1]K and [competitor 2] at $[comp2]K "
               "in total") ==
        Strings{"[competitor 1] at $[comp1]K", "[competitor 2] at $[comp2]K in total"});
  CHECK(offers("I have A at £1K, B at €2K, and C at CHF 3K") ==
        Strings{"A at £1K", "B at €2K", "C at CHF 3K"});
  CHECK(offers("an offer from HashiCorp at $185K and from a startup at $175K") ==
        Strings{"HashiCorp at $185K", "a startup at $175K"});
}

TEST_CASE("One offer, or one without an amount, is no list", "[offer]") {
  CHECK(offers("I have an offer from [Google/Meta] at $[X] total comp").empty());
  CHECK(offers("I have offers from Uber ($435K RSUs) and Databricks").empty());
  CHECK(offers("OpenAI offers $245K base, and Anthropic is at $238K").empty());
  CHECK(offers("nothing at all").empty());
}

TEST_CASE("What stands before one offer of a list is in the singular", "[offer]") {
  CHECK(one("I'm holding offers from ") == "I'm holding an offer from ");
  CHECK(one("I have competing offers from ") == "I have a competing offer from ");
  CHECK(one("Two offers are on my desk: ") == "One offer is on my desk: ");
  CHECK(one("Two labs have made me offers: ") == "One lab has made me an offer: ");
  CHECK(one("I have two other offers: ") == "I have one other offer: ");
  CHECK(one("My other offers: ") == "My other offer: ");
  CHECK(one("I'm weighing ") == "I'm weighing ");
}
