// The colours of a page that embeds the explorer, as they can be read: its accent and its
// background take the place of ours, everything that stands on them keeps its contrast. The three
// colours of pay stay what they are, and the background gets lighter or darker where they need it.
#pragma once

#include <cstdint>
#include <optional>

#include "base/deferred.h"
#include "ui/theme.h"

namespace rangefinder::ui {

// 0xRRGGBB
struct EmbedColors {
  std::optional<std::uint32_t> accent = {}, background = {};

  bool any() const { return accent || background; }
  bool operator==(const EmbedColors&) const = default;
};

// The theme whose inks stand on the background: of light and dark the one that can be read there.
// High contrast stays: a person asked for it.
RANGEFINDER_DEFERRED(embed_inks) ThemeName embed_inks(ThemeName name, const EmbedColors& colors);

// `theme_of(embed_inks(name, colors))` with these colours: text has at least 4.5:1 on every ground
// (WCAG 2.2, 1.4.3), what is no text but needed 3:1 (1.4.11).
RANGEFINDER_DEFERRED(embed_theme) Theme embed_theme(ThemeName name, const EmbedColors& colors);

}  // namespace rangefinder::ui
