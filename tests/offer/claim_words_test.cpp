#include "offer/claim_words.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;

TEST_CASE("Offers of others are claims, the offer at hand is none", "[offer]") {
  for (const char* text :
       {"I'm holding an OpenAI offer at $245K / $360K equity", "Holding OpenAI at $280K",
        "I have competing offers from [competitor 1] at $[comp1]K",
        "OpenAI is offering me $300K base", "Stripe has offered me a Staff role",
        "My other offers: OpenAI at $280K", "I hold two offers: Google DeepMind at $245K",
        "OpenAI offers $280K / $700K equity", "Anthropic pays £140K",
        "I’m weighing OpenAI at $270K", "Uber's offer is $255K RSUs",
        "the AI lab offers are stronger financially", "we are competing at $[X]K"}) {
    INFO(text);
    CHECK(claims_offer(text));
  }
  for (const char* text :
       {"Thank you for the offer of $[X]K base", "I appreciate the offer: $[X]K base",
        "London offers proximity to HQ", "Counter any initial offer below $310K",
        "I need your offer at $250K to change", "I'd like the offer to reflect this",
        "I need $250K base", "I believe this is consistent with what Meta is offering"}) {
    INFO(text);
    CHECK_FALSE(claims_offer(text));
  }
}

TEST_CASE("What a person is, has and has done is a claim", "[offer]") {
  for (const char* text :
       {"I've built LLM evaluation systems at [company]", "I have direct experience with [X]",
        "I'm a recognized contributor", "my 8 years of ML", "My published research in [NeurIPS]",
        "With my experience in ML", "Given my background", "LLM evaluation is what I built",
        "I'm also forfeiting approximately $[unvested]K", "I bring both", "I can",
        "Based on my [X years] of experience", "At my current company, we ship",
        "People know my work", "I led a team"}) {
    INFO(text);
    CHECK(claims_fact(text));
  }
}

TEST_CASE("What a person wants, asks for and will do is none", "[offer]") {
  for (const char* text :
       {"I need $250K base", "I'd like a base of $[X]K", "I'm asking for $252K",
        "I'm excited about joining Google", "I have to decide soon", "I can sign this week",
        "I will build the platform", "My floor is $230K", "My models will be used by millions",
        "the best challenge I've seen", "Given the market for this", "I understand the firm is",
        "With no bonus", "My ask is a base of $[X]K"}) {
    INFO(text);
    CHECK_FALSE(claims_fact(text));
  }
}

TEST_CASE("Some sentences speak of the one before", "[offer]") {
  CHECK(refers_back("That experience commands $248K base"));
  CHECK(refers_back("Engineers with this specific combination are rare"));
  CHECK(refers_back("Few people have, and it is just what you need"));
  CHECK(refers_back("What I ship will travel further because of that"));
  CHECK_FALSE(refers_back("I need $252K base"));
  CHECK_FALSE(refers_back("What covers that risk is $250K base"));
  CHECK_FALSE(refers_back("At $250K base, I commit"));
}

TEST_CASE("Some sentences announce the next", "[offer]") {
  CHECK(announces("Let me be open about where I stand."));
  CHECK_FALSE(announces("I want to join."));
}
