// What a frame drew, measured against its surface.
#pragma once

#include <string>

#include "ui/driver.h"

namespace rangefinder::tests {

// The widths at which the layout changes, on both sides of each, low ones, and the usual screens.
inline constexpr ui::Surface kSurfaces[] = {
    {.width = 320, .height = 200},  // zoomed to 400 %
    {.width = 320, .height = 256},
    {.width = 640, .height = 360, .coarse_pointer = true},
    {.width = 844, .height = 390, .coarse_pointer = true},  // a phone on its side
    {.width = 320, .height = 568, .coarse_pointer = true},
    {.width = 360, .height = 640, .coarse_pointer = true},
    kPhone,
    {.width = 767, .height = 1024, .coarse_pointer = true},
    {.width = 768, .height = 1024, .coarse_pointer = true},
    {.width = 900, .height = 600},
    {.width = 1024, .height = 768},
    {.width = 1100, .height = 700},
    kDesktop,
    {.width = 1920, .height = 1080},
    {.width = 2560, .height = 1440},
};

bool inside(const ui::Rect& rect, const ui::Surface& surface);

// More than by a border, which columns share.
bool overlap(const ui::Rect& a, const ui::Rect& b);

// How far the last frame's vertices reach to the left of the surface and to its right.
float out_sideways(const ui::Surface& surface);

// The last frame's draw commands whose clip rectangle is not inside of the surface.
int unclipped(const ui::Surface& surface);

// How much of the surface the last frame's rectangles of one opaque colour fill: 1 for once.
float filled(const ui::Surface& surface);

// "row "Meta, Singapore" at 8, 120, 640 x 28"
std::string describe(const ui::Item& item);

}  // namespace rangefinder::tests
