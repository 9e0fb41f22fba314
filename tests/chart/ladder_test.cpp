#include "chart/ladder.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;

TEST_CASE("A level's code is found among its words", "[chart][ladder]") {
  CHECK(rungs_in("L5") == Rungs{"L", 5, 5});
  CHECK(rungs_in("L4-L5 ML Engineer") == Rungs{"L", 4, 5});
  CHECK(rungs_in("ML Engineer IC4-5") == Rungs{"IC", 4, 5});
  CHECK(rungs_in("ML Engineer ICT5") == Rungs{"ICT", 5, 5});
  CHECK(rungs_in("IC4–IC6") == Rungs{"IC", 4, 6});
  CHECK(rungs_in("Senior (E5/E6)") == Rungs{"E", 5, 6});
  CHECK(rungs_in("P3-") == Rungs{"P", 3, 3});
  CHECK(rungs_in("L5-L4") == Rungs{"L", 5, 5});
}

TEST_CASE("Words and other numbers are no rungs", "[chart][ladder]") {
  for (const char* text : {"", "ML Engineer", "SWE", "Senior 2", "L", "SDE II", "LEVEL5", "L500",
                           "70B", "xL5", "L5x", "L4-L5x", "2L5"}) {
    INFO(text);
    CHECK_FALSE(rungs_in(text));
  }
}

TEST_CASE("A ladder shows its marks between their neighbours", "[chart][ladder]") {
  CHECK(ladder_around({{"L", 4, 5}}) == Rungs{"L", 3, 7});
  CHECK(ladder_around({{"L", 5, 5}, {"L", 6, 6}}) == Rungs{"L", 4, 8});
  CHECK(ladder_around({{"L", 1, 1}}) == Rungs{"L", 1, 5});
  CHECK(ladder_around({{"L", 0, 1}}) == Rungs{"L", 0, 4});
  CHECK(ladder_around({{"L", 3, 7}}) == Rungs{"L", 2, 8});
  CHECK(ladder_around({{"L", 2, 8}}) == Rungs{"L", 2, 8});
  CHECK_FALSE(ladder_around({{"L", 1, 8}}));
  CHECK_FALSE(ladder_around({}));
}
