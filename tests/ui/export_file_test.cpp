#include "ui/export_file.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "support/catalogs.h"
#include "ui/app.h"

using namespace rangefinder;

namespace {

ui::SavedFile csv(const Query& query) {
  const Catalog& catalog = tests::shipped_catalog();
  return ui::export_bands_csv(catalog, tests::view_of(catalog, query));
}

}  // namespace

TEST_CASE("The bands that are left are a file of comma-separated values", "[ui][export]") {
  Query query;
  query[Facet::company] = {"Midjourney"};
  const auto file = csv(query);
  CHECK(file.name == "rangefinder-bands.csv");
  CHECK(file.type.starts_with("text/csv"));
  CHECK(file.text.starts_with("company,"));
  CHECK(std::ranges::count(file.text, '\n') == 3);  // the names of the columns, and two bands
}

TEST_CASE("Without bands the file has the names of its columns", "[ui][export]") {
  Query query;
  query.text = "zzz";
  CHECK(std::ranges::count(csv(query).text, '\n') == 1);
}

TEST_CASE("A chart is saved as it is, or for the browser to draw", "[ui][export]") {
  CHECK(ui::export_svg("chart", "<svg/>") == ui::SavedFile{"chart.svg", "image/svg+xml", "<svg/>"});
  CHECK(ui::export_png("chart", "<svg/>") == ui::SavedFile{"chart.png", "image/png", "<svg/>"});
}
