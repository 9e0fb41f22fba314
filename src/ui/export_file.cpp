#include "ui/export_file.h"

#include <utility>

#include "export/view_csv.h"

namespace rangefinder::ui {

SavedFile export_bands_csv(const Catalog& catalog, const View& view) {
  return {"rangefinder-bands.csv", "text/csv;charset=utf-8", view_to_csv(catalog, view)};
}

SavedFile export_svg(std::string name, std::string svg) {
  return {std::move(name) + ".svg", "image/svg+xml", std::move(svg)};
}

SavedFile export_png(std::string name, std::string svg) {
  return {std::move(name) + ".png", "image/png", std::move(svg)};
}

}  // namespace rangefinder::ui
