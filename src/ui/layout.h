// Where the panes are: a grid. An area that is not there is empty.
#pragma once

#include "ui/app.h"
#include "ui/area.h"
#include "ui/embed.h"
#include "ui/screen.h"

namespace rangefinder::ui {

struct Layout {
  Area header;   // search and units; on a phone's offer what it is
  Area notice;   // below it, while there is one
  Area filters;  // at the left, from 1280 pixels; on an offer its form, from 768
  Area tabs;
  Area active;   // the count and the chips of what is chosen
  Area content;  // the tab's
  Area summary;  // the line of quartiles
  Area legend;
  Area guide;  // at the right; over the content below 1280 pixels
  bool guide_over = false;
  Area dock;  // the tabs at the foot of a phone
};

// Widths of the side panes that splitters move between, and the table's least.
struct Limits {
  float least, most;
};
inline constexpr Limits kFiltersWidth{200, 320};
inline constexpr Limits kGuideWidth{320, 520};
inline constexpr float kLeastTable = 520;

bool is_phone(const Surface& surface);
// A page that is zoomed in, or a phone on its side: what is not needed makes room for the content.
bool is_low(const Surface& surface);

// `embed`: the panels that a host wants; null for all.
Layout layout_of(const Surface& surface, const Screen& screen, bool notice,
                 const Embed* embed = nullptr);

}  // namespace rangefinder::ui
