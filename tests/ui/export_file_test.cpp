#include "ui/export_file.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "support/catalogs.h"
#include "ui/app.h"

using namespace rangefinder;

namespace {

std::optional<ui::SavedFile> csv(const Query& query) {
  const Catalog& catalog = tests::shipped_catalog();
  const View view = tests::view_of(catalog, query);
  // What a panel has besides, the file does not ask for.
  const ui::Surface surface;
  const ui::Fonts fonts;
  const ui::Pen pen(fonts, 1);
  ui::Session session;
  std::vector<ui::Item> items;
  std::vector<ui::TextField> fields;
  ui::Requests requests;
  return ui::export_bands_csv({.catalog = catalog,
                               .view = view,
                               .surface = surface,
                               .theme = ui::theme_of(ui::ThemeName::light),
                               .pen = pen,
                               .session = session,
                               .items = items,
                               .fields = fields,
                               .requests = requests});
}

}  // namespace

TEST_CASE("The bands that are left are a file of comma-separated values", "[ui][export]") {
  Query query;
  query[Facet::company] = {"Midjourney"};
  const auto file = csv(query);
  REQUIRE(file);
  CHECK(file->name == "rangefinder-bands.csv");
  CHECK(file->type.starts_with("text/csv"));
  CHECK(file->text.starts_with("company,"));
  CHECK(std::ranges::count(file->text, '\n') == 3);  // the names of the columns, and two bands
}

TEST_CASE("Without bands there is no file", "[ui][export]") {
  Query query;
  query.text = "zzz";
  CHECK_FALSE(csv(query));
}

TEST_CASE("A chart is saved as it is, or for the browser to draw", "[ui][export]") {
  CHECK(ui::export_svg("chart", "<svg/>") == ui::SavedFile{"chart.svg", "image/svg+xml", "<svg/>"});
  CHECK(ui::export_png("chart", "<svg/>") == ui::SavedFile{"chart.png", "image/png", "<svg/>"});
}
