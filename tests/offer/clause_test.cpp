#include "offer/clause.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;
using Strings = std::vector<std::string>;

namespace {

Strings sentences(std::string_view script) {
  Strings texts;
  for (const Sentence& one : sentences_in(script)) texts.emplace_back(one.span.of(script));
  return texts;
}

// "text", "text (leans)" for the clauses of the first sentence.
Strings clauses(std::string_view script) {
  const auto all = sentences_in(script);
  REQUIRE_FALSE(all.empty());
  Strings texts;
  for (const Clause& clause : all.front().clauses) {
    std::string text(clause.span.of(script));
    if (clause.leans) text += " (leans)";
    if (clause.trails) text += " (trails)";
    if (clause.leads_in) text += " (leads in)";
    texts.push_back(std::move(text));
  }
  return texts;
}

}  // namespace

TEST_CASE("A script is split into its sentences", "[offer]") {
  CHECK(sentences("I need $255K base. At $255K, I sign! Can you? ") ==
        Strings{"I need $255K base.", "At $255K, I sign!", "Can you?"});
  CHECK(sentences("Say \"I hold offers. I need more.\" Then wait.") ==
        Strings{"Say \"I hold offers.", "I need more.", "Then wait."});
  CHECK(sentences("\"At $1.2M I sign.\"") == Strings{"At $1.2M I sign."});
  CHECK(sentences("first\n\nsecond") == Strings{"first", "second"});
  CHECK(sentences("").empty());
  CHECK(sentences(" \"\" ").empty());
}

TEST_CASE("A full stop inside of names and brackets ends nothing", "[offer]") {
  CHECK(sentences("I have an offer from D.E. Shaw. It is $300K. Others follow.").size() == 3);
  CHECK(sentences("From [A. Corp / B. Corp] at $1 vs. the rest.").size() == 1);
  CHECK(sentences("Anthropic is at $238K. Then I ask.").size() == 2);
}

TEST_CASE("Clauses are joined by dashes, semicolons and conjunctions", "[offer]") {
  CHECK(clauses("I built it, but I need more; my floor is $1 — below it I go.") ==
        Strings{"I built it", "I need more", "my floor is $1", "below it I go (leans)"});
  CHECK(clauses("I ask $250K base, and $35K once.").size() == 1);  // a list, no clause
  CHECK(clauses("I can, and I'm asking £165K.") == Strings{"I can", "I'm asking £165K"});
  CHECK(clauses("I built it and I need more.") == Strings{"I built it", "I need more"});
  CHECK(clauses("From [a — b; c] to d.").size() == 1);
}

TEST_CASE("What speaks of the clause before leans on it", "[offer]") {
  CHECK(clauses("I built it, and that is rare.") == Strings{"I built it", "that is rare (leans)"});
  CHECK(clauses("I built it — the very thing.") == Strings{"I built it", "the very thing (leans)"});
  CHECK(clauses("They are rare — I bring them.") == Strings{"They are rare", "I bring them"});
}

TEST_CASE("What leads in is nothing without the clause behind", "[offer]") {
  CHECK(clauses("Given my years in it, I ask $250K.") ==
        Strings{"Given my years in it (leads in)", "I ask $250K"});
  CHECK(clauses("I want to be direct: I hold offers.") ==
        Strings{"I want to be direct (leads in)", "I hold offers"});
  CHECK(clauses("With bonus, equity and all, nothing is said.").size() == 1);
}

TEST_CASE("An end that names what was said can go", "[offer]") {
  CHECK(clauses("I ask $250K to reflect this depth.") ==
        Strings{"I ask $250K", "this depth (leans) (trails)"});
  CHECK(clauses("I ask $250K to reflect the market.").size() == 1);
}

TEST_CASE("Brackets are out of sight, and everything stays in its place", "[offer]") {
  CHECK(without_brackets("at $[X + 2]K [a. B] [1](b) [x") == "at $[_____]K [____] [_](b) [x");
  CHECK(without_brackets("[a\nb]") == "[a\nb]");
  CHECK(lowered("I’m It") == " i'm it ");
}
