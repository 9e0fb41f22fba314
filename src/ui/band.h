// A band on the canvas: what it is called, its mark on an axis, and the small marks beside it.
#pragma once

#include <imgui.h>

#include <string>

#include "chart/axis.h"
#include "chart/band_mark.h"
#include "ui/frame.h"

namespace rangefinder::ui {

// "Meta, London (UK)": what a row is called.
std::string row_label(const Catalog& catalog, BandId band);

// The mark of one band with its top left at `at`.
void draw_band(const Frame& frame, BandId band, const BandFigures& figures, const Axis& axis,
               const MarkSize& size, ImVec2 at, bool selected);

// The axis's labels above a list, and its lines through `bottom`.
void draw_axis(const Frame& frame, const Axis& axis, ImVec2 at, float height);
void draw_grid(const Frame& frame, const Axis& axis, float x, float top, float bottom);

// The slots of marks, each explained by its tooltip; ends at `right`. Gives the x where they start.
float draw_marks(Frame& frame, BandId band, const BandFigures& figures, ImVec2 right, float height,
                 bool compact);

// "15 Apr 2026" where the guide should have been reviewed by then and it is past; "" elsewhere.
std::string overdue_since(const Frame& frame, BandId band);

}  // namespace rangefinder::ui
