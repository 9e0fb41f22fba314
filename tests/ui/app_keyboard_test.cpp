// The explorer by keyboard: Tab moves between panes, arrows within them.
#include <catch2/catch_test_macros.hpp>

#include "support/catalogs.h"
#include "ui/app.h"
#include "ui/driver.h"

using namespace rangefinder;
using tests::Driver;

namespace {

// As a press of Tab; false where the focus leaves the canvas.
bool tab(Driver& driver, bool backwards = false) {
  const bool inside = driver.app().focus_next(backwards);
  driver.settle();
  return inside;
}

}  // namespace

TEST_CASE("The focus walks from pane to pane, and then lets go", "[ui][keyboard]") {
  Driver driver(tests::shipped_catalog());
  // The header, the filters and their splitter, the tabs, the table, which selects a row; then the
  // guide's splitter and the guide.
  for (int i = 0; i < 7; ++i) CHECK(tab(driver));
  CHECK_FALSE(tab(driver));
}

TEST_CASE("Backwards the focus walks from the table to the header", "[ui][keyboard]") {
  Driver driver(tests::shipped_catalog());
  CHECK(tab(driver, true));
  CHECK(driver.app().selected_row() == 0);  // it started at the table
  for (int i = 0; i < 4; ++i) CHECK(tab(driver, true));
  CHECK_FALSE(tab(driver, true));
}

TEST_CASE("Arrows move the selection in the table", "[ui][keyboard]") {
  Driver driver(tests::shipped_catalog());
  tab(driver, true);
  CHECK(driver.app().selected_row() == 0);
  driver.press(ImGuiKey_DownArrow);
  CHECK(driver.app().selected_row() == 1);
  driver.press(ImGuiKey_DownArrow);
  driver.press(ImGuiKey_UpArrow);
  CHECK(driver.app().selected_row() == 1);
  CHECK(driver.app().copy_text().starts_with("Meta\tML/AI Engineer\tUS (Seattle / Austin)\t"));
}

TEST_CASE("The selection keeps in sight on its way down", "[ui][keyboard]") {
  Driver driver(tests::shipped_catalog());
  tab(driver, true);
  for (int i = 0; i < 30; ++i) driver.press(ImGuiKey_DownArrow);
  CHECK(driver.app().selected_row() == 17);
  CHECK(driver.item("row", "Meta, India (Hyderabad / Bangalore)").checked);
  driver.press(ImGuiKey_Home);
  CHECK(driver.app().selected_row() == 0);
  driver.press(ImGuiKey_End);
  CHECK(driver.app().selected_row() == 17);
}

TEST_CASE("The selection stays with its band when the order turns", "[ui][keyboard]") {
  Driver driver(tests::shipped_catalog());
  tab(driver, true);
  driver.press(ImGuiKey_DownArrow);
  Query query;
  query.sort = {{Field::total, false}};
  REQUIRE(driver.app().set_query(query));
  driver.settle();
  CHECK(driver.app().selected_row() == 16);
  CHECK(driver.shows("row", "Meta, US (Seattle / Austin)"));
}

TEST_CASE("Space presses what has the focus in the filters", "[ui][keyboard]") {
  Driver driver(tests::shipped_catalog());
  tab(driver);
  tab(driver);
  driver.press(ImGuiKey_DownArrow);  // from the title of the first facet to its first value
  driver.press(ImGuiKey_Space);
  CHECK(driver.item("checkbox", "Company: Meta").checked);
  CHECK(driver.rows() == 7);
  driver.press(ImGuiKey_Enter);
  CHECK(driver.rows() == 18);
}

TEST_CASE("An empty list can still be left by keyboard", "[ui][keyboard]") {
  Driver driver(tests::shipped_catalog());
  driver.type("search", "zzz");
  for (int i = 0; i < 5; ++i) CHECK(tab(driver));
  CHECK_FALSE(tab(driver));
}

TEST_CASE("Escape closes a menu", "[ui][keyboard]") {
  Driver driver(tests::shipped_catalog());
  driver.click("button", "In");
  CHECK_FALSE(driver.labels("option").empty());
  driver.press(ImGuiKey_Escape);
  CHECK(driver.labels("option").empty());
  CHECK(driver.item("button", "In").value == "USD");
}
