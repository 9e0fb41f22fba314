#include "guide/levels.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;
using Texts = std::vector<std::string>;

namespace {

// "Google: L5" for each pair.
Texts levels(std::string_view text, std::string_view own) {
  Texts list;
  for (const LevelPair& pair : read_levels(text, own))
    list.push_back(pair.company + ": " + pair.level);
  return list;
}

}  // namespace

TEST_CASE("Segments between equals signs are levels of companies", "[guide][levels]") {
  CHECK(levels("HF Enterprise ML/AI Engineer = Google L4-L5 ML Engineer = OpenAI SWE",
               "Hugging Face Enterprise") == Texts{"Hugging Face Enterprise: ML/AI Engineer",
                                                   "Google: L4-L5 ML Engineer", "OpenAI: SWE"});
}

TEST_CASE("A company is known by its whole name and by its initials", "[guide][levels]") {
  CHECK(levels("Stability AI ML/AI Engineer = Google L4", "Stability AI") ==
        Texts{"Stability AI: ML/AI Engineer", "Google: L4"});
  CHECK(levels("W&B ML/AI Engineer = Google L4", "Weights & Biases") ==
        Texts{"Weights & Biases: ML/AI Engineer", "Google: L4"});
}

TEST_CASE("A company may have a name of two words", "[guide][levels]") {
  CHECK(levels("X Engineer = Hugging Face Senior ML Engineer = Google DeepMind L5", "X") ==
        Texts{"X: Engineer", "Hugging Face: Senior ML Engineer", "Google DeepMind: L5"});
}

TEST_CASE("A level maps to several, clause after clause", "[guide][levels]") {
  CHECK(levels("E5 (Senior ML) maps to Google L5 / Amazon L6; E6 maps to Google L6. Other roles "
               "follow another track.",
               "Meta") ==
        Texts{"Meta: E5 (Senior ML)", "Google: L5", "Amazon: L6", "Meta: E6", "Google: L6"});
}

TEST_CASE("Prose is no mapping", "[guide][levels]") {
  CHECK(levels("Levels are not published.", "Acme").empty());
  CHECK(levels("", "Acme").empty());
}
