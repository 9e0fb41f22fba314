// Tabs that scroll both ways, at all widths: what is cut is cut by its pane, and nothing lies over
// another thing.
#include <catch2/catch_test_macros.hpp>

#include "support/catalogs.h"
#include "ui/app.h"
#include "ui/drawn.h"

using namespace rangefinder;
using tests::Driver;
using tests::k;
using tests::kSurfaces;

namespace {

// Thirty companies in twenty places, with five bands in each third pair.
Catalog many() {
  std::vector<tests::Row> rows;
  for (int company = 0; company < 30; ++company) {
    for (int place = 0; place < 20; ++place) {
      for (int i = 0; i < 5 && (company + place) % 3 == 0; ++i) {
        const int total = 100 + company * 5 + place * 9 + i;
        rows.push_back({.company = "A company of a longer name " + std::to_string(company),
                        .place = "A place with a long name " + std::to_string(place),
                        .currency = place % 2 == 0 ? "USD" : "GBP",
                        .base = k(total - 50, total),
                        .total = k(total, total + 80)});
      }
    }
  }
  return tests::catalog_of(rows);
}

void check_frame(Driver& driver, const ui::Surface& surface) {
  CHECK(tests::unclipped(surface) == 0);
  const auto items = driver.app().items();
  for (std::size_t i = 0; i < items.size(); ++i) {
    INFO(tests::describe(items[i]));
    CHECK(tests::inside(items[i].rect, surface));
    for (std::size_t j = i + 1; j < items.size(); ++j) {
      if (!tests::overlap(items[i].rect, items[j].rect)) continue;
      FAIL_CHECK("lies over " << tests::describe(items[j]));
    }
  }
}

// As it opens, and scrolled to its end both ways.
void check_scrolled(Driver& driver, const ui::Surface& surface) {
  check_frame(driver, surface);
  ImGui::GetIO().AddMousePosEvent(surface.width / 2, surface.height * 0.7F);
  driver.frame();
  for (const ImVec2 way : {ImVec2(0, -200), ImVec2(-200, 0)}) {
    ImGui::GetIO().AddMouseWheelEvent(way.x, way.y);
    driver.frame();
    driver.settle();
    check_frame(driver, surface);
  }
}

}  // namespace

TEST_CASE("Places keep to their pane at every width", "[ui][layout][places]") {
  const Catalog catalog = many();
  for (const ui::Surface& surface : kSurfaces) {
    Driver driver(catalog, surface);
    INFO("surface " << surface.width << " x " << surface.height);
    driver.click("tab", "Places");
    check_scrolled(driver, surface);
  }
}

TEST_CASE("A comparison keeps to its pane at every width", "[ui][layout][compare]") {
  const Catalog catalog = many();
  for (const ui::Surface& surface : kSurfaces) {
    Driver driver(catalog, surface);
    INFO("surface " << surface.width << " x " << surface.height);
    driver.click("tab", "Compare");
    check_frame(driver, surface);
    ui::Screen screen = driver.app().screen();
    screen.pins = {0, 7, 20, 100, 200, 300};
    driver.app().set_screen(screen);
    driver.settle();
    check_scrolled(driver, surface);
  }
}

TEST_CASE("An empty comparison that offers a band keeps to its pane", "[ui][layout][compare]") {
  for (const ui::Surface& surface : kSurfaces) {
    Driver driver(tests::shipped_catalog(), surface);
    INFO("surface " << surface.width << " x " << surface.height);
    ui::Screen screen = driver.app().screen();
    screen.selected = 4;
    screen.tab = ui::Tab::compare;
    driver.app().set_screen(screen);
    driver.settle();
    check_frame(driver, surface);
  }
}
