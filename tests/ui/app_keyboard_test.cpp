// The explorer by keyboard: Tab moves between panes, arrows within them.
#include <catch2/catch_test_macros.hpp>

#include "support/catalogs.h"
#include "ui/app.h"
#include "ui/driver.h"
#include "ui/palette.h"

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
  for (int i = 0; i < 6; ++i) CHECK(tab(driver));  // with the chip of the search
  CHECK_FALSE(tab(driver));
}

TEST_CASE("The chips of what is chosen are between the tabs and the table", "[ui][keyboard]") {
  Driver driver(tests::shipped_catalog());
  Query query;
  query[Facet::company] = {"Meta"};
  REQUIRE(driver.app().set_query(query));
  driver.settle();
  for (int i = 0; i < 5; ++i) REQUIRE(tab(driver));
  CHECK(driver.focused() == "Company: Meta");
  driver.press(ImGuiKey_RightArrow);
  CHECK(driver.focused() == "Clear all");
  driver.press(ImGuiKey_Space);
  CHECK(driver.rows() == 18);
}

TEST_CASE("A notice comes behind the header, and is closed by keyboard", "[ui][keyboard]") {
  Driver driver(tests::shipped_catalog());
  CHECK_FALSE(driver.app().open_pack({}));
  driver.settle();
  REQUIRE(tab(driver));
  REQUIRE(tab(driver));
  CHECK(driver.focused() == "Close notice");
  driver.press(ImGuiKey_Space);
  CHECK(driver.labels("notice").empty());
}

TEST_CASE("Tab stays in the palette and in the list of keys", "[ui][keyboard]") {
  Driver driver(tests::shipped_catalog());
  driver.app().show_palette();
  driver.settle();
  CHECK(tab(driver, true));
  CHECK(driver.focused() == driver.labels("command").front());
  CHECK_FALSE(tab(driver, true));
  driver.app().show_keys();
  driver.settle();
  CHECK(tab(driver));
  CHECK_FALSE(tab(driver));
  CHECK(driver.app().selected_row() == -1);  // the table below would have chosen its first row
}

TEST_CASE("Tab leaves a palette that has found nothing", "[ui][keyboard]") {
  Driver driver(tests::shipped_catalog());
  driver.app().show_palette();
  driver.settle();
  driver.type("palette", "zzz", /*enter=*/false);
  CHECK(driver.labels("command").empty());
  CHECK(tab(driver));
  CHECK_FALSE(tab(driver));
}

TEST_CASE("The command that arrows choose is in sight", "[ui][keyboard]") {
  Driver driver(tests::shipped_catalog(), {.width = 1280, .height = 300});
  driver.app().show_palette();
  driver.settle();
  const auto chosen = [&] {
    for (const ui::Item& item : driver.app().items()) {
      if (item.kind == "command" && item.checked) return item;
    }
    return ui::Item();
  };
  const std::string first = chosen().label;
  const float height = chosen().rect.height;
  REQUIRE(driver.labels("command").size() < ui::Palette::kShown);
  for (std::size_t i = 1; i < ui::Palette::kShown; ++i) {
    CHECK(driver.app().field_key("palette", "ArrowDown"));
    driver.settle();
    INFO("after " << i);
    CHECK(chosen().rect.height == height);  // none of it is cut
  }
  CHECK(driver.app().field_key("palette", "ArrowDown"));
  driver.settle();
  CHECK(chosen().label == first);  // round
}

TEST_CASE("Keys that come faster than frames do the same in the palette", "[ui][keyboard]") {
  Driver driver(tests::shipped_catalog());
  driver.app().show_palette();
  driver.app().field_input("palette", "sort by", false);
  driver.app().field_key("palette", "ArrowDown");
  driver.app().field_key("palette", "ArrowDown");
  driver.app().field_key("palette", "ArrowUp");
  driver.app().field_key("palette", "Enter");
  driver.settle();
  CHECK(driver.app().view().query.sort.front().field == Field::base);  // the second
}

TEST_CASE("The palette saves what a tab shows", "[ui][keyboard]") {
  Driver driver(tests::shipped_catalog());
  driver.click("tab", "Distribution");
  driver.app().show_palette();
  driver.settle();
  driver.type("palette", "svg", /*enter=*/false);
  CHECK(driver.app().field_key("palette", "Enter"));
  driver.settle();
  CHECK(driver.app().saved().name == "rangefinder-distribution.svg");
}

TEST_CASE("Escape closes a menu", "[ui][keyboard]") {
  Driver driver(tests::shipped_catalog());
  driver.click("button", "In");
  CHECK_FALSE(driver.labels("option").empty());
  driver.press(ImGuiKey_Escape);
  CHECK(driver.labels("option").empty());
  CHECK(driver.item("button", "In").value == "USD");
}
