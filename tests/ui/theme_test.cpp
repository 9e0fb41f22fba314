#include "ui/theme.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "support/catalogs.h"
#include "ui/driver.h"

using namespace rangefinder::ui;

namespace {

// WCAG 2's contrast ratio of two opaque colours.
double contrast(ImU32 a, ImU32 b) {
  const auto luminance = [](ImU32 color) {
    const auto channel = [&](int shift) {
      const double value = (color >> shift & 0xFF) / 255.0;
      return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(0) + 0.7152 * channel(8) + 0.0722 * channel(16);
  };
  const double x = luminance(a);
  const double y = luminance(b);
  return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

constexpr ThemeName kThemes[] = {ThemeName::light, ThemeName::dark, ThemeName::contrast};

}  // namespace

TEST_CASE("Text is readable on every ground, in every theme", "[ui][theme]") {
  for (const ThemeName name : kThemes) {
    const Theme& theme = theme_of(name);
    INFO("theme " << static_cast<int>(name));
    for (const ImU32 ground :
         {theme.bg, theme.surface, theme.raised, theme.hover, theme.selected}) {
      CHECK(contrast(theme.text, ground) >= 7);
      CHECK(contrast(theme.text2, ground) >= 4.5);
      CHECK(contrast(theme.text3, ground) >= 4.5);
    }
    CHECK(contrast(theme.on_accent, theme.accent) >= 4.5);
    CHECK(contrast(theme.error, theme.surface) >= 4.5);
    CHECK(contrast(theme.warn, theme.surface) >= 4.5);
    CHECK(contrast(theme.text, theme.warn_soft) >= 4.5);
  }
}

TEST_CASE("Parts, outlines and controls stand out from their ground", "[ui][theme]") {
  for (const ThemeName name : kThemes) {
    const Theme& theme = theme_of(name);
    INFO("theme " << static_cast<int>(name));
    for (const ImU32 mark :
         {theme.base, theme.equity, theme.bonus, theme.outline, theme.control, theme.accent}) {
      CHECK(contrast(mark, theme.surface) >= 3);
    }
  }
}

TEST_CASE("The themes differ, and all but the scrim is opaque", "[ui][theme]") {
  CHECK(theme_of(ThemeName::light).bg != theme_of(ThemeName::dark).bg);
  CHECK(theme_of(ThemeName::dark).bg != theme_of(ThemeName::contrast).bg);
  for (const ThemeName name : kThemes) {
    const Theme& theme = theme_of(name);
    CHECK(theme.surface >> 24 == 0xFF);
    CHECK(theme.text >> 24 == 0xFF);
    CHECK(theme.scrim >> 24 < 0xFF);
  }
}

TEST_CASE("Nothing is drawn in a colour that is Dear ImGui's own", "[ui][theme]") {
  rangefinder::tests::Driver driver(rangefinder::tests::shipped_catalog(),
                                    {.width = 1280, .height = 500});
  constexpr ImU32 kOwn = IM_COL32(1, 2, 3, 250);
  for (ImVec4& color : ImGui::GetStyle().Colors) color = ImGui::ColorConvertU32ToFloat4(kOwn);
  const auto drawn = [&] {
    driver.settle();
    int count = 0;
    for (const ImDrawList* list : ImGui::GetDrawData()->CmdLists) {
      for (const ImDrawVert& vertex : list->VtxBuffer) count += vertex.col == kOwn ? 1 : 0;
    }
    return count;
  };
  CHECK(drawn() == 0);
  driver.app().focus_next(false);
  CHECK(drawn() == 0);  // with the ring of the keyboard
  driver.click("button", "In");
  CHECK(driver.labels("option").size() > 3);
  CHECK(drawn() == 0);
  driver.press(ImGuiKey_Escape);
  driver.hover("button", "Theme");  // and its tooltip
  CHECK(drawn() == 0);
  driver.click("tab", "Places");
  CHECK(drawn() == 0);
  driver.app().show_keys();
  CHECK(drawn() == 0);
}

TEST_CASE("Opacity replaces the colour's own", "[ui][theme]") {
  CHECK(with_alpha(0xFF112233U, 0) == 0x00112233U);
  CHECK(with_alpha(0xFF112233U, 0.5F) == 0x80112233U);
  CHECK(with_alpha(0x00112233U, 1) == 0xFF112233U);
}
