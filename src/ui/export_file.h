// What is shown, as files that a person takes along.
#pragma once

#include <optional>

#include "ui/app.h"
#include "ui/frame.h"

namespace rangefinder::ui {

// The bands that the query leaves, with all their columns, as comma-separated values; the rates and
// their day are in it. Nothing where no band is left.
std::optional<SavedFile> export_bands_csv(const Frame& frame);

// A chart as the page saves it: as it is, or drawn by the browser as a PNG. `name` has no ending:
// "rangefinder-bands".
SavedFile export_svg(std::string name, std::string svg);
SavedFile export_png(std::string name, std::string svg);

}  // namespace rangefinder::ui
