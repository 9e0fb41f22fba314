// Inter, in two weights, with tabular figures.
#pragma once

#include <imgui.h>

#include <cstddef>
#include <span>

namespace rangefinder::ui {

// Sizes of type in CSS pixels, as the design names them.
namespace type {
inline constexpr float kAxis = 11;     // axis, units, legend
inline constexpr float kCaption = 12;  // dense rows, captions, buttons
inline constexpr float kBody = 13;     // body, rows
inline constexpr float kTitle = 15;    // pane titles; body on phones
inline constexpr float kField = 16;    // fields on phones: less would zoom the page on iOS
}  // namespace type

struct Fonts {
  ImFont* regular = nullptr;
  ImFont* semibold = nullptr;
};

// The font file that is linked in: an OpenType font.
std::span<const std::byte> font_bytes(bool semibold);

// Adds both to the current context's atlas.
Fonts load_fonts();

// A flag is two letters of a set of their own, which fonts join to a picture. On the canvas nothing
// is joined: they are drawn as plain letters, as browsers do that have no flags.
void draw_flags_as_letters(const Fonts& fonts);

// Dear ImGui counts a font's size from its ascender to its descender; CSS counts the em.
// Inter: (1984 + 494) / 2048.
inline constexpr float kLinePerEm = 1.21F;

}  // namespace rangefinder::ui
