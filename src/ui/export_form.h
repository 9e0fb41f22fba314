// The forms in which what a tab shows can be saved.
#pragma once

#include <cstdint>

namespace rangefinder::ui {

// A PNG is drawn by the host, from an SVG.
enum class ExportForm : std::uint8_t { csv, svg, png };

}  // namespace rangefinder::ui
