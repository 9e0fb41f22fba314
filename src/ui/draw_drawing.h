// Drawings on the canvas, on the grid of device pixels. SVG files of them: export/svg.h.
#pragma once

#include <imgui.h>

#include "chart/drawing.h"
#include "ui/frame.h"

namespace rangefinder::ui {

// One shape of a drawing whose top left is at `at`.
void draw_shape(const Frame& frame, const Shape& shape, ImVec2 at);

// All of them, in their order, but for those above or below what the window shows.
void draw_drawing(const Frame& frame, const Drawing& drawing, ImVec2 at);

}  // namespace rangefinder::ui
