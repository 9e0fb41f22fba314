// What is shown, as files that a person takes along.
#pragma once

#include "catalog/view.h"
#include "ui/app.h"

namespace rangefinder::ui {

// The bands that the query leaves, with all their columns, as comma-separated values; the rates and
// their day are in it.
SavedFile export_bands_csv(const Catalog& catalog, const View& view);

// A chart as the page saves it: as it is, or drawn by the browser as a PNG. `name` has no ending:
// "rangefinder-bands".
SavedFile export_svg(std::string name, std::string svg);
SavedFile export_png(std::string name, std::string svg);

}  // namespace rangefinder::ui
