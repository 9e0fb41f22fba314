// The colours of the design: what each ink is in each theme. Every colour stands here once; the
// canvas, SVG files and tests take it from here.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "chart/drawing.h"

namespace rangefinder {

enum class ThemeName : std::uint8_t { light, dark, contrast };
inline constexpr std::size_t kThemeCount = 3;

// By ThemeName: as links, hosts and commands name it, and as a person reads it.
inline constexpr std::array<std::string_view, kThemeCount> kThemeNames = {"light", "dark",
                                                                          "contrast"};
inline constexpr std::array<std::string_view, kThemeCount> kThemeTitles = {"Light", "Dark",
                                                                           "High contrast"};

// Nothing where no theme has this name.
constexpr std::optional<ThemeName> theme_from_name(std::string_view name) {
  const auto* found = std::ranges::find(kThemeNames, name);
  if (found == kThemeNames.end()) return std::nullopt;
  return static_cast<ThemeName>(found - kThemeNames.begin());
}

// By ink, then by theme: 0xRRGGBB.
inline constexpr std::array<std::array<std::uint32_t, kThemeCount>, kInkCount> kInkColors = {{
    {0x000000, 0x000000, 0x000000},  // none
    {0xF4F6F7, 0x0E1013, 0x000000},  // background
    {0xFFFFFF, 0x14171B, 0x000000},  // surface
    {0xF0F3F4, 0x1D2126, 0x1E1E1E},  // hover
    {0xE2F1EE, 0x15302D, 0x00333A},  // selected
    {0xE2E6E9, 0x2A2F36, 0x8A8A8A},  // line
    {0xECEFF1, 0x20242A, 0x3A3A3A},  // grid
    {0x14181C, 0xECEFF1, 0xFFFFFF},  // text
    {0x454C54, 0xB6BDC5, 0xEDEDED},  // text2
    {0x5F6770, 0x949CA6, 0xD6D6D6},  // text3
    {0x0B6B63, 0x4CC4B3, 0x4DF3E1},  // accent
    {0xD5EBE7, 0x16403B, 0x00454A},  // accent_soft
    {0xFFFFFF, 0x05201D, 0x000000},  // on_accent
    {0x2A6BB0, 0x4C97E6, 0x5FB0FF},  // base
    {0xB4781C, 0xF3C46A, 0xFFE08A},  // equity
    {0x7B1E46, 0xD05C82, 0xE8467F},  // bonus
    {0x5A626B, 0xA3ABB4, 0xFFFFFF},  // outline
    {0x5A626B, 0xA3ABB4, 0xFFFFFF},  // outline_soft: see opacity_of
    {0x934600, 0xF6AA60, 0xFFC078},  // warn
    {0xEAF4F2, 0x18262A, 0x101E1D},  // heat0
    {0xC6E2DD, 0x1B3E3D, 0x134A46},  // heat1
    {0x93C7BF, 0x1E5C57, 0x1B6E68},  // heat2
    {0x2C7F76, 0x4FA99C, 0x58BDB0},  // heat3
    {0x0A4F49, 0xA6E8DC, 0xC9FFF6},  // heat4
    {0x14181C, 0xECEFF1, 0xFFFFFF},  // on_heat_low
    {0xFFFFFF, 0x05201D, 0x05201D},  // on_heat_high
}};

// 0xRRGGBB
constexpr std::uint32_t color_of(ThemeName theme, Ink ink) {
  return kInkColors[static_cast<std::size_t>(ink)][static_cast<std::size_t>(theme)];
}

// 0 to 1: what is behind the ink shows through.
constexpr float opacity_of(Ink ink) {
  return ink == Ink::none ? 0 : ink == Ink::outline_soft ? 0.09F : 1;
}

}  // namespace rangefinder
