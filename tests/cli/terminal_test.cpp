#include "cli/terminal.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder::cli;

TEST_CASE("Colours are for terminals, unless someone says otherwise", "[cli][terminal]") {
  constexpr auto automatic = ColourChoice::automatic;
  CHECK(wants_colour(automatic, {.terminal = true}));
  CHECK_FALSE(wants_colour(automatic, {.terminal = false}));
  CHECK_FALSE(wants_colour(automatic, {.terminal = true, .no_colour = "1"}));
  CHECK_FALSE(wants_colour(automatic, {.terminal = true, .terminal_kind = "dumb"}));
  CHECK(wants_colour(automatic, {.force_colour = "1"}));
  CHECK_FALSE(wants_colour(automatic, {.force_colour = "0"}));
  CHECK_FALSE(wants_colour(automatic, {.no_colour = "1", .force_colour = "1"}));
  CHECK(wants_colour(ColourChoice::always, {.no_colour = "1"}));
  CHECK_FALSE(wants_colour(ColourChoice::never, {.terminal = true, .force_colour = "1"}));
}

TEST_CASE("A file is 100 columns wide and without colours", "[cli][terminal]") {
  std::FILE* file = std::tmpfile();
  REQUIRE(file != nullptr);
  CHECK_FALSE(surroundings_of(file).terminal);
  CHECK(look_of(file, ColourChoice::never).columns == 100);
  CHECK_FALSE(look_of(file, ColourChoice::never).colour);
  CHECK(look_of(file, ColourChoice::always).colour);
  std::fclose(file);
}

TEST_CASE("Text is painted only where there are colours", "[cli][terminal]") {
  CHECK(painted("x", Paint::error, {.colour = false}) == "x");
  CHECK(painted("x", Paint::error, {.colour = true}) == "\x1b[1;31mx\x1b[0m");
  CHECK(painted("", Paint::error, {.colour = true}).empty());
}
