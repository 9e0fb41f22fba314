// Colours by token, in three themes. The values and their contrasts are the design's.
#pragma once

#include <imgui.h>

#include <array>
#include <cstdint>

#include "ui/app.h"

namespace rangefinder::ui {

struct Theme {
  ImU32 bg, surface, raised, hover, selected, line, grid, control, text, text2, text3, accent,
      on_accent, accent_soft, base, equity, bonus, outline, error, error_soft, warn, warn_soft,
      info, info_soft, scrim;
};

const Theme& theme_of(ThemeName name);

// The colour of a drawing's ink.
ImU32 ink_color(ThemeName name, Ink ink);
// The same of a theme whose accent or grounds are a host's.
ImU32 ink_color(const Theme& theme, ThemeName name, Ink ink);

// Sets Dear ImGui's style: sizes and the colours that its own widgets take.
void apply_style(const Theme& theme);

// The colour with another opacity, 0 to 1.
ImU32 with_alpha(ImU32 color, float alpha);

}  // namespace rangefinder::ui
