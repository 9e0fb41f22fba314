// The tab that compares pinned bands, as a person uses it.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "support/catalogs.h"
#include "ui/app.h"
#include "ui/driver.h"

using namespace rangefinder;
using tests::Driver;
using tests::k;
using tests::kPhone;
using Strings = std::vector<std::string>;

namespace {

void pin(Driver& driver, const std::vector<BandId>& bands) {
  ui::Screen screen = driver.app().screen();
  screen.pins = bands;
  screen.tab = ui::Tab::compare;
  driver.app().set_screen(screen);
  driver.settle();
}

std::string cell(const Driver& driver, const std::string& band, const std::string& row) {
  return driver.item("cell", band + ": " + row).value;
}

}  // namespace

TEST_CASE("Pinned bands have a mark and a column each", "[ui][compare]") {
  Driver driver(tests::five_bands());
  pin(driver, {0, 2, 3});
  const Strings pins = {"Acme, London, E4", "Meta, London", "Meta, Austin"};
  CHECK(driver.labels("bar") == pins);
  CHECK(driver.labels("pin") == pins);
  CHECK(driver.item("tab", "Compare").value == "3");
  CHECK(driver.item("bar", "Acme, London, E4").value == "≈ $200K – $400K");
  CHECK(cell(driver, "Acme, London · E4", "Total, stated") == "$200K – $400K | £100K – £200K");
  CHECK(cell(driver, "Meta, Austin", "Base") == "$90K – $180K");
}

TEST_CASE("A cross takes a pin back", "[ui][compare]") {
  Driver driver(tests::five_bands());
  pin(driver, {0, 2, 3});
  driver.click("button", "Unpin Meta, London");
  CHECK(driver.app().screen().pins == std::vector<BandId>{0, 3});
  CHECK(driver.labels("pin") == Strings{"Acme, London, E4", "Meta, Austin"});
  driver.click("button", "Unpin Acme, London, E4");
  driver.click("button", "Unpin Meta, Austin");
  CHECK(driver.shows("text", "Pin bands in the table to compare them here."));
}

TEST_CASE("Bands that the filters hide stay pinned", "[ui][compare]") {
  Driver driver(tests::five_bands());
  pin(driver, {0, 2});
  Query query;
  query[Facet::company] = {"Zeta"};
  REQUIRE(driver.app().set_query(query));
  driver.settle();
  CHECK(driver.labels("pin").size() == 2);
}

TEST_CASE("What differs is marked until that is turned off", "[ui][compare]") {
  Driver driver(tests::five_bands());
  pin(driver, {0, 2});
  CHECK(driver.item("button", "Mark what differs").checked);
  CHECK(driver.item("cell", "Meta, London: Total, stated").checked);
  CHECK_FALSE(driver.item("cell", "Meta, London: Salary data").checked);
  driver.click("button", "Mark what differs");
  CHECK_FALSE(driver.app().screen().mark_differences);
  CHECK_FALSE(driver.item("cell", "Meta, London: Total, stated").checked);
}

TEST_CASE("The table is copied with tabs", "[ui][compare]") {
  Driver driver(tests::five_bands());
  pin(driver, {0, 2});
  driver.click("button", "Copy table");
  CHECK(driver.app().copied().starts_with("\tAcme, London · E4\tMeta, London\nTotal, stated\t"));
}

TEST_CASE("A click on a mark or a name shows the band's guide", "[ui][compare]") {
  Driver driver(tests::five_bands());
  pin(driver, {0, 2});
  driver.click("bar", "Meta, London");
  CHECK(driver.app().screen().selected == BandId(2));
  CHECK(driver.app().screen().tab == ui::Tab::bands);
  pin(driver, {0, 2});
  driver.click("pin", "Acme, London, E4");
  CHECK(driver.app().screen().selected == BandId(0));
  CHECK(driver.app().screen().pins.size() == 2);
}

TEST_CASE("On a phone a bar opens the band's guide over the list", "[ui][compare]") {
  Driver driver(tests::five_bands(), kPhone);
  pin(driver, {0, 2});
  driver.click("bar", "Meta, London");
  CHECK(driver.app().screen().tab == ui::Tab::bands);
  CHECK(driver.labels("row").empty());
  driver.click("button", "Close");
  CHECK(driver.item("row", "Meta, London").checked);
}

TEST_CASE("A head that is dragged takes its column along", "[ui][compare]") {
  Driver driver(tests::five_bands());
  pin(driver, {0, 2, 3});
  const ui::Rect first = driver.item("pin", "Acme, London, E4").rect;
  const ui::Rect last = driver.item("pin", "Meta, Austin").rect;
  driver.drag({first.x + 40, first.y + 20}, {last.x + 60, last.y + 20});
  CHECK(driver.app().screen().pins == std::vector<BandId>{2, 3, 0});
  CHECK(driver.app().screen().tab == ui::Tab::compare);  // it was no press
}

TEST_CASE("Ctrl and an arrow move a column, arrows alone the focus", "[ui][compare]") {
  Driver driver(tests::five_bands());
  pin(driver, {0, 2, 3});
  REQUIRE(driver.app().focus_next(true));
  driver.settle();
  for (int i = 0; i < 3; ++i) driver.press(ImGuiKey_DownArrow);  // over the marks
  // To the first head, from wherever the keyboard has come down.
  for (int i = 0; i < 6; ++i) driver.press(ImGuiKey_LeftArrow);
  ImGui::GetIO().AddKeyEvent(ImGuiMod_Ctrl, true);
  driver.settle();
  driver.press(ImGuiKey_RightArrow);
  CHECK(driver.app().screen().pins == std::vector<BandId>{2, 0, 3});
  driver.press(ImGuiKey_RightArrow);
  CHECK(driver.app().screen().pins == std::vector<BandId>{2, 3, 0});
  ImGui::GetIO().AddKeyEvent(ImGuiMod_Ctrl, false);
  driver.settle();
  driver.press(ImGuiKey_Enter);
  CHECK(driver.app().screen().selected == BandId(0));
}

TEST_CASE("Without pins it says how to pin, and offers the selected band", "[ui][compare]") {
  Driver driver(tests::five_bands());
  driver.click("tab", "Compare");
  CHECK(driver.shows("text", "Pin bands in the table to compare them here."));
  CHECK_FALSE(driver.shows("button", "Copy table"));
  driver.click("button", "Go to the bands");
  CHECK(driver.app().screen().tab == ui::Tab::bands);

  ui::Screen screen = driver.app().screen();
  screen.selected = 2;
  screen.tab = ui::Tab::compare;
  driver.app().set_screen(screen);
  driver.settle();
  driver.click("button", "Pin Meta, London");
  CHECK(driver.app().screen().pins == std::vector<BandId>{2});
  CHECK(driver.shows("pin", "Meta, London"));
}

TEST_CASE("On a phone the columns scroll sideways and the names of rows stay", "[ui][compare]") {
  for (const ui::Surface& surface :
       {kPhone, ui::Surface{.width = 320, .height = 568, .coarse_pointer = true}}) {
    Driver driver(tests::five_bands(), surface);
    pin(driver, {0, 1, 2, 3});
    for (const char* label : {"Mark what differs", "Copy table"}) {
      const ui::Rect rect = driver.item("button", label).rect;
      CHECK(rect.height >= 44);
      CHECK(rect.x + rect.width <= surface.width);
    }
    driver.scroll("bar", "Acme, London, E4", -2);  // on a low screen the marks fill it
    CHECK(driver.labels("pin").size() < 4);
    CHECK(driver.item("button", "Unpin Acme, London, E4").rect.height >= 44);
    const float x = driver.item("bar", "Meta, Austin").rect.x;
    ImGuiIO& io = ImGui::GetIO();
    const ImVec2 at = tests::middle(driver.item("pin", "Acme, London, E4").rect);
    io.AddMousePosEvent(at.x, at.y);
    driver.frame();
    io.AddMouseWheelEvent(-20, 0);
    driver.frame();
    driver.settle();
    CHECK(driver.shows("pin", "Meta, Austin"));
    CHECK_FALSE(driver.shows("pin", "Acme, London, E4"));
    CHECK(driver.item("bar", "Meta, Austin").rect.x == x);
  }
}

TEST_CASE("Names of columns stay in sight while the table scrolls", "[ui][compare]") {
  Driver driver(tests::shipped_catalog(), {.width = 1280, .height = 560});
  pin(driver, {0, 3, 5, 9, 12, 15});
  CHECK(driver.labels("pin").size() >= 5);
  const Strings pins = driver.labels("pin");
  driver.scroll("bar", driver.labels("bar").front(), -40);
  CHECK(driver.labels("bar").empty());
  CHECK(driver.labels("pin") == pins);
  CHECK(std::ranges::any_of(driver.labels("cell"), [](const std::string& label) {
    return label.ends_with(": File and line");
  }));
}

TEST_CASE("Arrows read the comparison to its end", "[ui][compare]") {
  Driver driver(tests::shipped_catalog(), {.width = 1280, .height = 560});
  pin(driver, {0, 3});
  REQUIRE(driver.app().focus_next(true));
  driver.settle();
  for (int i = 0; i < 25; ++i) driver.press(ImGuiKey_DownArrow);
  CHECK(std::ranges::any_of(driver.labels("cell"), [](const std::string& label) {
    return label.ends_with(": File and line");
  }));
  for (int i = 0; i < 25; ++i) driver.press(ImGuiKey_UpArrow);
  CHECK(driver.labels("bar").size() == 2);
}
