#include "guide/passage.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

using namespace rangefinder;

TEST_CASE("A passage joins lines and drops their emphasis", "[guide][passage]") {
  const Line first{9, "**Floor:** $200K base"};
  const Line second{10, "  and __$90K__ RSUs "};
  Passage passage;
  passage.append(first, first.text, " ");
  passage.append(second, second.text, " ");
  CHECK(passage.text() == "Floor: $200K base and $90K RSUs");
}

TEST_CASE("A part of a passage knows its line and column", "[guide][passage]") {
  const Line first{9, "**Floor:** $200K base"};
  const Line second{10, "  and __$90K__ RSUs"};
  Passage passage;
  passage.append(first, first.text, " ");
  passage.append(second, second.text, " ");
  CHECK(passage.spot(passage.text().find("$200K"), 5) == Spot{9, 12, 5});
  CHECK(passage.spot(passage.text().find("$90K"), 4) == Spot{10, 9, 4});
  CHECK(passage.spot(0, 5) == Spot{9, 3, 5});
}

TEST_CASE("What is empty adds nothing to a passage", "[guide][passage]") {
  const Line line{1, "  ** "};
  Passage passage;
  passage.append(line, line.text.substr(0, 2), " ");
  CHECK(passage.empty());
  passage.append(line, "", " ");
  CHECK(passage.empty());
}

TEST_CASE("A text of nothing but marks costs no more than its length", "[guide][passage]") {
  const std::string marks(1'000'000, '*');
  const Line line{1, marks};
  Passage passage;
  passage.append(line, line.text, " ");
  CHECK(passage.empty());
}

TEST_CASE("Words of no file have no spot", "[guide][passage]") {
  CHECK(Passage("I need $90K.").spot(7, 4) == Spot{});
}
