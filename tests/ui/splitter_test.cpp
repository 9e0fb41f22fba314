// The lines between panes, through the app.
#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "support/catalogs.h"
#include "ui/app.h"
#include "ui/driver.h"
#include "ui/layout.h"

using namespace rangefinder;
using tests::Driver;

namespace {

void drag(Driver& driver, std::string_view label, float by) {
  const ImVec2 line = tests::middle(driver.item("splitter", label).rect);
  driver.drag(line, {line.x + by, line.y});
}

float width(Driver& driver, std::string_view label) {
  return std::stof(driver.item("splitter", label).value);
}

void double_click(Driver& driver, std::string_view label) {
  const ImVec2 line = tests::middle(driver.item("splitter", label).rect);
  driver.click(line);
  ImGui::GetIO().AddMouseButtonEvent(ImGuiMouseButton_Left, true);
  driver.frame();
  ImGui::GetIO().AddMouseButtonEvent(ImGuiMouseButton_Left, false);
  driver.settle();
}

}  // namespace

TEST_CASE("Dragging moves the line with the pointer, between its limits", "[ui][splitter]") {
  Driver driver(tests::shipped_catalog());
  const float usual = width(driver, "Filters");
  CHECK(usual == 224);
  drag(driver, "Filters", 40);
  CHECK(std::abs(width(driver, "Filters") - (usual + 40)) <= 1);
  CHECK(driver.app().screen().filters_width == width(driver, "Filters"));
  CHECK(std::abs(driver.item("splitter", "Filters").rect.x - (usual + 40)) <= 3);
  drag(driver, "Filters", 500);
  CHECK(width(driver, "Filters") == ui::kFiltersWidth.most);
  drag(driver, "Filters", -500);
  CHECK(width(driver, "Filters") == ui::kFiltersWidth.least);
}

TEST_CASE("The guide grows to the left, and leaves the table its width", "[ui][splitter]") {
  Driver driver(tests::shipped_catalog(), {.width = 1920, .height = 1080});
  CHECK_FALSE(driver.shows("splitter", "Guide"));
  driver.click("row", "Meta, London (UK)");
  CHECK(width(driver, "Guide") == 440);
  drag(driver, "Guide", -50);
  CHECK(std::abs(width(driver, "Guide") - 490) <= 1);
  drag(driver, "Guide", -500);
  CHECK(width(driver, "Guide") == ui::kGuideWidth.most);
  drag(driver, "Guide", 900);
  CHECK(width(driver, "Guide") == ui::kGuideWidth.least);

  driver.resize({.width = 1280, .height = 800});
  drag(driver, "Filters", 500);
  drag(driver, "Guide", -900);
  const float table = 1280 - width(driver, "Guide") - width(driver, "Filters");
  CHECK(table >= ui::kLeastTable);
  CHECK(driver.app().screen().guide_width == width(driver, "Guide"));
}

TEST_CASE("A double click goes back to the usual width", "[ui][splitter]") {
  Driver driver(tests::shipped_catalog());
  drag(driver, "Filters", 40);
  CHECK(driver.app().link().find("panes=") != std::string::npos);
  double_click(driver, "Filters");
  CHECK(driver.app().screen().filters_width == 0);
  CHECK(width(driver, "Filters") == 224);
  CHECK(driver.app().link() == "");
}

TEST_CASE("A click alone moves nothing", "[ui][splitter]") {
  Driver driver(tests::shipped_catalog());
  driver.click("splitter", "Filters");
  CHECK(driver.app().screen().filters_width == 0);
}

TEST_CASE("The pointer says that the line can be dragged", "[ui][splitter]") {
  Driver driver(tests::shipped_catalog());
  driver.hover("splitter", "Filters");
  CHECK(ImGui::GetMouseCursor() == ImGuiMouseCursor_ResizeEW);
}

TEST_CASE("Arrow keys move the line that has the keyboard", "[ui][splitter]") {
  Driver driver(tests::shipped_catalog());
  for (int i = 0; i < 3; ++i) {  // header, filters, their line
    REQUIRE(driver.app().focus_next(false));
    driver.settle();
  }
  driver.press(ImGuiKey_RightArrow);
  CHECK(width(driver, "Filters") == 240);
  driver.press(ImGuiKey_RightArrow);
  driver.press(ImGuiKey_LeftArrow);
  CHECK(width(driver, "Filters") == 240);
  driver.press(ImGuiKey_Enter);
  CHECK(driver.app().screen().filters_width == 0);
}

TEST_CASE("Where panes have no room beside each other there is no line", "[ui][splitter]") {
  Driver driver(tests::shipped_catalog(), {.width = 1024, .height = 768});
  driver.click("row", "Meta, London (UK)");
  CHECK(driver.labels("splitter").empty());
  driver.resize(tests::kPhone);
  CHECK(driver.labels("splitter").empty());
}
