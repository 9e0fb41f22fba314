#include "guide/lever_words.h"

#include <catch2/catch_test_macros.hpp>

#include "support/describe.h"

using namespace rangefinder;
using tests::describe;

namespace {

// The lever of a first line and those below it.
Lever lever(const std::vector<std::string_view>& texts) {
  const Line first{1, texts[0]};
  LeverWords words(first, label_of_line(texts[0]).value(), "");
  for (std::size_t i = 1; i < texts.size(); ++i) {
    words.add({static_cast<int>(i) + 1, texts[i]}, texts[i]);
  }
  return words.finish();
}

}  // namespace

TEST_CASE("Words to say are the script, others the text", "[guide][lever_words]") {
  const Lever read = lever({"1. **Shifts:** If asked: \"I cover every night.\" Then wait."});
  CHECK(read.title == "Shifts");
  CHECK(read.script == "I cover every night.");
  CHECK(read.text == "If asked: Then wait.");
}

TEST_CASE("Block quotes are the script, with quotation marks or without", "[guide][lever_words]") {
  CHECK(lever({"**1. Shifts**", "> \"I cover every night.\""}).script == "I cover every night.");
  CHECK(lever({"**1. Shifts**", "> *\"I cover every night.\"*"}).script == "I cover every night.");
  CHECK(lever({"**1. Shifts**", "> I cover every night."}).script == "I cover every night.");
  CHECK(lever({"**1. Shifts**", "Explain why.", "> I cover nights."}).text == "Explain why.");
}

TEST_CASE("Several passages are separated by an empty line", "[guide][lever_words]") {
  CHECK(lever({"1. **Shifts:** \"I cover every night.\" Later: \"I need time for it.\""}).script ==
        "I cover every night.\n\nI need time for it.");
}

TEST_CASE("A lever of prose has no script", "[guide][lever_words]") {
  const Lever read = lever({"**1. Shifts**", "The night is what they lack.", "Say so."});
  CHECK(read.script.empty());
  CHECK(read.text == "The night is what they lack.\nSay so.");
}

TEST_CASE("Asks of script, text and title keep their spots", "[guide][lever_words]") {
  const Lever read = lever(
      {"1. **Shifts:** \"I need $90K base.\"", "Push for a $5K signing bonus.", "> \"€80K base\""});
  CHECK(describe(read.asks) == "base USD 90,000; base EUR 80,000; signing USD 5,000");
  CHECK(read.asks[0].at == Spot{1, 24, 4});
  CHECK(read.asks[1].at == Spot{3, 4, 6});
  CHECK(read.asks[2].at == Spot{2, 12, 3});
}

TEST_CASE("What prose only tells of is not asked for", "[guide][lever_words]") {
  CHECK(lever({"**1. Shifts**", "The band ($80K-$95K base) has room."}).asks.empty());
}
