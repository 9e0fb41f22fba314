// What the explorer shows inside another page: a title, a table or marks alone, what they mean and
// whose data it is; or one band as a card.
#pragma once

#include <span>

#include "base/deferred.h"
#include "ui/area.h"
#include "ui/frame.h"

namespace rangefinder::ui {

// In place of the page's panes, within its window. Says how high it would like to be:
// Session::wanted_height.
RANGEFINDER_DEFERRED(draw_embed) void draw_embed(Frame& frame);

// One band: of the row that is selected, else of the first.
RANGEFINDER_DEFERRED(draw_embed_card) void draw_embed_card(Frame& frame, const Area& area);
inline constexpr float kCardHeight = 220;  // CSS pixels

// "Salary data 2025-Q4 · not published by the employer" of the bands at the left, a link at the
// right: `label` opens the whole explorer in a tab of its own.
RANGEFINDER_DEFERRED(draw_embed_foot)
void draw_embed_foot(Frame& frame, const Area& area, std::span<const BandId> bands,
                     const char* label);

}  // namespace rangefinder::ui
