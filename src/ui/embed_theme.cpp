#include "ui/embed_theme.h"

#include <algorithm>
#include <cmath>

#include "export/accent.h"

namespace rangefinder::ui {
namespace {

constexpr double kGraphics = 3;  // WCAG 2.2, success criterion 1.4.11

// Between Dear ImGui's order and 0xRRGGBB: the same exchange in both ways.
constexpr std::uint32_t turned(std::uint32_t color) {
  return (color & 0xFF) << 16 | (color & 0xFF00) | (color >> 16 & 0xFF);
}
constexpr ImU32 opaque(std::uint32_t rgb) { return 0xFF000000U | turned(rgb); }

// So much of `other` in `color`.
std::uint32_t mixed(std::uint32_t color, std::uint32_t other, double share) {
  std::uint32_t result = 0;
  for (const int shift : {0, 8, 16}) {
    const double a = color >> shift & 0xFF;
    const double b = other >> shift & 0xFF;
    result |= static_cast<std::uint32_t>(std::lround(a + (b - a) * share)) << shift;
  }
  return result;
}

// The background, lighter or darker where the colours of pay would not stand out from it: these are
// the same everywhere.
std::uint32_t mended_background(std::uint32_t background, ThemeName inks) {
  constexpr int kSteps = 20;
  const std::uint32_t end = inks == ThemeName::light ? 0xFFFFFF : 0x000000;
  for (int step = 0; step < kSteps; ++step) {
    const std::uint32_t tried = mixed(background, end, static_cast<double>(step) / kSteps);
    const auto stands_out = [&](Ink ink) {
      return contrast_ratio(color_of(inks, ink), tried) >= kGraphics;
    };
    if (stands_out(Ink::base) && stands_out(Ink::equity) && stands_out(Ink::bonus)) return tried;
  }
  return end;
}

}  // namespace

ThemeName embed_inks(ThemeName name, const EmbedColors& colors) {
  if (name == ThemeName::contrast || !colors.background) return name;
  const auto readable = [&](ThemeName theme) {
    return contrast_ratio(color_of(theme, Ink::text), *colors.background);
  };
  return readable(ThemeName::light) >= readable(ThemeName::dark) ? ThemeName::light
                                                                 : ThemeName::dark;
}

Theme embed_theme(ThemeName name, const EmbedColors& colors) {
  const ThemeName inks = embed_inks(name, colors);
  Theme theme = theme_of(inks);
  if (inks == ThemeName::contrast || !colors.any()) return theme;
  const std::uint32_t text = color_of(inks, Ink::text);
  const std::uint32_t surface = colors.background ? mended_background(*colors.background, inks)
                                                  : color_of(inks, Ink::surface);
  std::uint32_t hover = color_of(inks, Ink::hover);
  if (colors.background) {
    hover = mixed(surface, text, 0.04);
    theme.surface = theme.raised = opaque(surface);
    theme.bg = opaque(mixed(surface, text, 0.02));
    theme.hover = opaque(hover);
    theme.line = opaque(mixed(surface, text, 0.12));
    theme.grid = opaque(mixed(surface, text, 0.08));
  }
  // Ours, too, where the background is another.
  std::uint32_t accent =
      accent_for(colors.accent.value_or(color_of(inks, Ink::accent)), surface, kReadable);
  const std::uint32_t selected = mixed(surface, accent, 0.08);
  accent = accent_for(accent, selected, kReadable);
  theme.accent = opaque(accent);
  theme.accent_soft = opaque(mixed(surface, accent, 0.18));
  theme.selected = opaque(selected);
  const bool white = contrast_ratio(accent, 0xFFFFFF) >= contrast_ratio(accent, 0x000000);
  theme.on_accent = opaque(white ? 0xFFFFFF : 0x000000);
  // Each ink on the ground where it is hardest to read.
  const auto mend = [&](ImU32& ink, double least) {
    std::uint32_t color = turned(ink & 0xFFFFFF);
    for (const std::uint32_t ground : {surface, hover, selected}) {
      color = accent_for(color, ground, least);
    }
    ink = opaque(color);
  };
  for (ImU32* ink :
       {&theme.text, &theme.text2, &theme.text3, &theme.error, &theme.warn, &theme.info}) {
    mend(*ink, kReadable);
  }
  mend(theme.control, kGraphics);
  mend(theme.outline, kGraphics);
  return theme;
}

}  // namespace rangefinder::ui
