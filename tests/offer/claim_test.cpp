#include "offer/claim.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;
using Strings = std::vector<std::string>;

namespace {

Strings labels(std::string_view script) {
  Strings labels;
  for (const Claim& claim : claims_in(script)) labels.push_back(claim.label);
  return labels;
}

}  // namespace

TEST_CASE("Each offer of a list is a claim, and each thing said of the person", "[offer]") {
  CHECK(
      labels("I know generative models in depth. I have two other offers: OpenAI at $270K / $600K "
             "equity, DeepMind London at £140K / £250K RSU. My floor for London is £135K.") ==
      Strings{"I know generative models in depth", "OpenAI at $270K / $600K equity",
              "DeepMind London at £140K / £250K RSU"});
  CHECK(labels("Senior engineers are worth a premium — I bring [cloud / AI] experience.") ==
        Strings{"I bring [cloud / AI] experience"});
  CHECK(labels("Based on my 8 years of ML, I ask for $250K.") ==
        Strings{"Based on my 8 years of ML"});
  CHECK(labels("I need $250K base. At $250K, I commit.").empty());
  CHECK(labels("").empty());
}

TEST_CASE("A claim has its place, and an id of its words", "[offer]") {
  const std::string script = "To be clear: I've led [X] teams. I need $250K.";
  const auto claims = claims_in(script);
  REQUIRE(claims.size() == 1);
  CHECK(claims[0].span.of(script) == "I've led [X] teams");
  CHECK(claims[0].id == "i-ve-led-x-teams");
  // The same of two scripts is one.
  CHECK(claims_in("Now: I've led [X] teams!").front().id == claims[0].id);
}

TEST_CASE("What leans on a claim belongs to it", "[offer]") {
  // From Meta's guide.
  constexpr std::string_view research =
      "My published research in [NeurIPS / ICML] and my production ML experience -- where I built "
      "models serving [X] million predictions per day -- demonstrates research depth.";
  CHECK(
      labels(research) ==
      Strings{"My published research in [NeurIPS / ICML] and my production ML experience -- where "
              "I built models serving [X] million predictions per day"});
  // On what is no claim leans one of its own.
  CHECK(labels("My floor is $230K — below that, the AI lab offers win.") ==
        Strings{"below that, the AI lab offers win"});
}

TEST_CASE("A claim of few words is read with what stands before", "[offer]") {
  const std::string script = "They run on GPUs. Few can tune them. I can, and I'm asking £165K.";
  const auto claims = claims_in(script);
  REQUIRE(claims.size() == 1);
  CHECK(claims[0].label == "Few can tune them. I can");
  CHECK(claims[0].span.of(script) == "I can");
}
