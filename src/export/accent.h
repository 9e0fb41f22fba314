// An accent colour as it can be read: a company's own may be too light for light pages, and is
// nearly always too dark for dark ones.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "chart/palette.h"

namespace rangefinder {

// Colours are 0xRRGGBB of sRGB.

// "#0B6E61" or "#0b6"; none for anything else.
std::optional<std::uint32_t> colour_from_text(std::string_view text);
std::string colour_text(std::uint32_t colour);  // "#0b6e61"

// 0 for black, 1 for white. Source: WCAG 2.2, "relative luminance".
double relative_luminance(std::uint32_t colour);

// 1 to 21, whichever of the two is the ground. Source: WCAG 2.2, "contrast ratio".
double contrast_ratio(std::uint32_t a, std::uint32_t b);

// What text needs, WCAG 2.2's success criterion 1.4.3 (level AA).
inline constexpr double kReadable = 4.5;

// `colour`, darkened on a light ground and lightened on a dark one, in small steps and of the same
// hue, until it has a contrast of `least`; the same where it has it. Black or white where no colour
// of the hue has.
std::uint32_t accent_for(std::uint32_t colour, std::uint32_t ground, double least);

// What links stand on (site_style): the page, and its header.
inline constexpr std::array kLightGrounds = {color_of(ThemeName::light, Ink::surface),
                                             color_of(ThemeName::light, Ink::background)};
inline constexpr std::array kDarkGrounds = {color_of(ThemeName::dark, Ink::surface),
                                            color_of(ThemeName::dark, Ink::background)};

struct Accent {
  std::uint32_t given = 0;
  std::uint32_t light = 0, dark = 0;  // by theme, readable on its grounds
};

Accent accent_of(std::uint32_t colour);

}  // namespace rangefinder
