#include "ui/embed_theme.h"

#include <catch2/catch_test_macros.hpp>

#include "export/accent.h"

using namespace rangefinder;
using namespace rangefinder::ui;

namespace {

// Between Dear ImGui's order and 0xRRGGBB.
std::uint32_t rgb(ImU32 color) {
  return (color & 0xFF) << 16 | (color & 0xFF00) | (color >> 16 & 0xFF);
}

double contrast(ImU32 a, ImU32 b) { return contrast_ratio(rgb(a), rgb(b)); }

}  // namespace

TEST_CASE("A host's colours are used where they can be read", "[embed]") {
  const Theme theme = embed_theme(ThemeName::light, {.accent = 0xB0206A, .background = 0xFFFAF5});
  CHECK(rgb(theme.accent) == 0xB0206A);
  CHECK(rgb(theme.surface) == 0xFFFAF5);
  CHECK(rgb(theme.on_accent) == 0xFFFFFF);
  CHECK(theme.base == theme_of(ThemeName::light).base);
}

TEST_CASE("Without colours of a host the theme is ours", "[embed]") {
  CHECK(embed_theme(ThemeName::dark, {}).accent == theme_of(ThemeName::dark).accent);
  CHECK(embed_theme(ThemeName::dark, {}).selected == theme_of(ThemeName::dark).selected);
}

TEST_CASE("Whatever a host's colours are, everything can be read", "[embed]") {
  constexpr std::uint32_t kColors[] = {0xFFFFFF, 0x000000, 0x808080, 0xFFFF00, 0x00FF00,
                                       0xFF0000, 0x0000FF, 0xFFEEDD, 0x101820, 0xB0206A,
                                       0x7F7F00, 0x5A626B, 0x2A6BB0, 0xC0C0C0};
  for (const ThemeName name : {ThemeName::light, ThemeName::dark}) {
    for (const std::uint32_t background : kColors) {
      for (const std::uint32_t accent : kColors) {
        INFO(colour_text(background) << " with " << colour_text(accent));
        const Theme theme = embed_theme(name, {.accent = accent, .background = background});
        for (const ImU32 ground : {theme.surface, theme.hover, theme.selected}) {
          CHECK(contrast(theme.text, ground) >= 4.5);
          CHECK(contrast(theme.text2, ground) >= 4.5);
          CHECK(contrast(theme.text3, ground) >= 4.5);
          CHECK(contrast(theme.warn, ground) >= 4.5);
        }
        CHECK(contrast(theme.accent, theme.surface) >= 4.5);
        CHECK(contrast(theme.accent, theme.selected) >= 4.5);
        CHECK(contrast(theme.on_accent, theme.accent) >= 4.5);
        for (const ImU32 mark : {theme.base, theme.equity, theme.bonus, theme.outline}) {
          CHECK(contrast(mark, theme.surface) >= 3);
        }
      }
    }
  }
}

TEST_CASE("Inks follow the background, and high contrast stays", "[embed]") {
  CHECK(embed_inks(ThemeName::light, {.background = 0x101820}) == ThemeName::dark);
  CHECK(embed_inks(ThemeName::dark, {.background = 0xFFFAF5}) == ThemeName::light);
  CHECK(embed_inks(ThemeName::dark, {}) == ThemeName::dark);
  CHECK(embed_inks(ThemeName::contrast, {.background = 0xFFFAF5}) == ThemeName::contrast);
  const EmbedColors colors{.accent = 0xB0206A, .background = 0xFFFAF5};
  CHECK(embed_theme(ThemeName::contrast, colors).surface == theme_of(ThemeName::contrast).surface);
}
