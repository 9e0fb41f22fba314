// Icons: lines and arcs on a grid of 16 pixels, 1.5 thick.
#pragma once

#include <imgui.h>

#include <cstdint>

#include "ui/pen.h"

namespace rangefinder::ui {

enum class Icon : std::uint8_t {
  none,
  search,
  undo,
  redo,
  sun,
  moon,
  filter,
  sort,
  chevron_down,
  chevron_right,
  close,
  arrow_up,
  arrow_down,
  check,
  clock,
  warn,
  info,
  open_end,
  bars,
  histogram,
  grid,
  compare,
  pin,
  copy,
  columns,
  group,
  download,
  link,
  more,
  chevron_left,
  external,
  diamond,
  text,
  upload,
};

// Centred on `center`; `size` is the side of the square it is drawn in.
void draw_icon(const Pen& pen, Icon icon, ImVec2 center, ImU32 color, float size = 16);

// The bracket with a band in it, `height` pixels high. Gives its width.
float draw_logo(const Pen& pen, ImVec2 at, float height, ImU32 ink, ImU32 base, ImU32 equity);

}  // namespace rangefinder::ui
