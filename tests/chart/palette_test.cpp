#include "chart/palette.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include "support/colour.h"

using namespace rangefinder;
using namespace rangefinder::tests;

namespace {

constexpr ThemeName kThemes[] = {ThemeName::light, ThemeName::dark, ThemeName::contrast};
constexpr Ink kGrounds[] = {Ink::background, Ink::surface, Ink::hover, Ink::selected};

}  // namespace

TEST_CASE("Text can be read on every ground of every theme", "[chart][palette]") {
  for (const ThemeName theme : kThemes) {
    for (const Ink ground : kGrounds) {
      for (const Ink ink : {Ink::text, Ink::text2, Ink::text3, Ink::accent, Ink::warn}) {
        INFO("theme " << static_cast<int>(theme) << ", ground " << static_cast<int>(ground)
                      << ", ink " << static_cast<int>(ink));
        CHECK(contrast(color_of(theme, ink), color_of(theme, ground)) >= 4.5);
      }
    }
    CHECK(contrast(color_of(theme, Ink::on_accent), color_of(theme, Ink::accent)) >= 4.5);
    CHECK(contrast(color_of(theme, Ink::text), color_of(theme, Ink::accent_soft)) >= 4.5);
  }
}

TEST_CASE("A theme is found by its name", "[chart][palette]") {
  for (const ThemeName theme : kThemes) {
    CHECK(theme_from_name(kThemeNames[static_cast<std::size_t>(theme)]) == theme);
  }
  CHECK(theme_from_name("contrast") == ThemeName::contrast);
  for (const char* other : {"", "Light", "system", "High contrast"}) {
    CHECK_FALSE(theme_from_name(other));
  }
}

TEST_CASE("Marks stand out from every ground of every theme", "[chart][palette]") {
  for (const ThemeName theme : kThemes) {
    for (const Ink ground : kGrounds) {
      for (const Ink ink : {Ink::base, Ink::equity, Ink::bonus, Ink::outline, Ink::accent}) {
        INFO("theme " << static_cast<int>(theme) << ", ground " << static_cast<int>(ground)
                      << ", ink " << static_cast<int>(ink));
        CHECK(contrast(color_of(theme, ink), color_of(theme, ground)) >= 3);
      }
    }
  }
}

TEST_CASE("Figures can be read on the colours of a heat table", "[chart][palette]") {
  for (const ThemeName theme : kThemes) {
    INFO("theme " << static_cast<int>(theme));
    for (const Ink low : {Ink::heat0, Ink::heat1, Ink::heat2}) {
      CHECK(contrast(color_of(theme, Ink::on_heat_low), color_of(theme, low)) >= 4.5);
    }
    for (const Ink high : {Ink::heat3, Ink::heat4}) {
      CHECK(contrast(color_of(theme, Ink::on_heat_high), color_of(theme, high)) >= 4.5);
    }
  }
}

TEST_CASE("Base, equity and bonus differ for colour-blind people too", "[chart][palette]") {
  for (const ThemeName theme : kThemes) {
    for (const Vision vision :
         {Vision::normal, Vision::protanopia, Vision::deuteranopia, Vision::tritanopia}) {
      const auto light = [&](Ink ink) { return seen(linear(color_of(theme, ink)), vision); };
      INFO("theme " << static_cast<int>(theme) << ", vision " << static_cast<int>(vision));
      CHECK(difference(light(Ink::base), light(Ink::equity)) >= 20);
      CHECK(difference(light(Ink::equity), light(Ink::bonus)) >= 20);
      CHECK(difference(light(Ink::base), light(Ink::bonus)) >= 20);
    }
  }
}

TEST_CASE("The test's own colour arithmetic is right", "[chart][palette]") {
  CHECK(contrast(0x000000, 0xFFFFFF) == Catch::Approx(21));
  CHECK(contrast(0x777777, 0xFFFFFF) == Catch::Approx(4.478).margin(0.001));
  // Pairs 1, 7, 17 and 25 of the data that comes with Sharma's paper.
  using Lab = std::array<double, 3>;
  CHECK(difference_of_lab(Lab{50, 2.6772, -79.7751}, Lab{50, 0, -82.7485}) ==
        Catch::Approx(2.0425).margin(1e-4));
  CHECK(difference_of_lab(Lab{50, 0, 0}, Lab{50, -1, 2}) == Catch::Approx(2.3669).margin(1e-4));
  CHECK(difference_of_lab(Lab{50, 2.5, 0}, Lab{73, 25, -18}) ==
        Catch::Approx(27.1492).margin(1e-4));
  CHECK(difference_of_lab(Lab{60.2574, -34.0099, 36.2677}, Lab{60.4626, -34.1751, 39.4387}) ==
        Catch::Approx(1.2644).margin(1e-4));
  // Red and green that a protanope takes for one another are nearer than others see them.
  const double others = difference(linear(0xB04020), linear(0x607020));
  CHECK(difference(seen(linear(0xB04020), Vision::protanopia),
                   seen(linear(0x607020), Vision::protanopia)) < others / 2);
}

TEST_CASE("Only the inside of a box lets what is behind it through", "[chart][palette]") {
  CHECK(opacity_of(Ink::none) == 0);
  CHECK(opacity_of(Ink::outline) == 1);
  CHECK(opacity_of(Ink::outline_soft) < 0.1F);
  CHECK(opacity_of(Ink::outline_soft) > 0);
  CHECK(color_of(ThemeName::light, Ink::surface) == 0xFFFFFF);
  CHECK(color_of(ThemeName::dark, Ink::on_heat_high) == 0x05201D);  // the last of the table
}
