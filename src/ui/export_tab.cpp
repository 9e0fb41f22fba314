// Saves what a tab shows: its rows as CSV, its chart as SVG or PNG.
#include "export/bands_drawing.h"
#include "export/compare_drawing.h"
#include "export/distribution_drawing.h"
#include "export/places_drawing.h"
#include "export/svg.h"
#include "ui/export_file.h"
#include "ui/panels.h"

namespace rangefinder::ui {
namespace {

// What the tab shows, as a drawing of its own size.
Drawing drawing_of_tab(const Catalog& catalog, const View& view, const Screen& screen) {
  switch (screen.tab) {
    case Tab::distribution:
      return distribution_chart(catalog, view, {.selected = screen.selected}).drawing;
    case Tab::places:
      return places_drawing(catalog, view,
                            heat_table(catalog, view, screen.places_rows, screen.places_measure));
    case Tab::compare:
      return compare_drawing(catalog, view.query, screen.pins,
                             {.mark_differences = screen.mark_differences});
    case Tab::bands:
    case Tab::offer:  // which has a report instead
      break;
  }
  return bands_drawing(catalog, view, {.selected = screen.selected});
}

constexpr const char* kNames[kTabCount] = {"rangefinder-bands", "rangefinder-distribution",
                                           "rangefinder-places", "rangefinder-compare",
                                           "rangefinder-bands"};

}  // namespace

SavedFile exported_tab(const Catalog& catalog, const View& view, const Session& session,
                       ExportForm form) {
  if (form == ExportForm::csv) return export_bands_csv(catalog, view);
  const std::string name = kNames[static_cast<std::size_t>(session.screen.tab)];
  std::string svg = drawing_to_svg(drawing_of_tab(catalog, view, session.screen), session.theme);
  return form == ExportForm::svg ? export_svg(name, std::move(svg))
                                 : export_png(name, std::move(svg));
}

}  // namespace rangefinder::ui
