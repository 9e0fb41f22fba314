// The table of bands: columns, groups, selection, keyboard.
#include <catch2/catch_test_macros.hpp>

#include "support/catalogs.h"
#include "ui/app.h"
#include "ui/driver.h"

using namespace rangefinder;
using tests::Driver;
using tests::kDesktop;
using ui::Event;
using ui::TableColumn;
using Strings = std::vector<std::string>;

namespace {

constexpr ui::Surface kWide{.width = 1920, .height = 900};

bool tab(Driver& driver, bool backwards) {
  const bool inside = driver.app().focus_next(backwards);
  driver.settle();
  return inside;
}

void group_by(Driver& driver, Grouping group) {
  Query query;
  query.group = group;
  REQUIRE(driver.app().set_query(query));
  driver.settle();
}

void click_with(Driver& driver, ImGuiKey modifier, std::string_view row) {
  ImGui::GetIO().AddKeyEvent(modifier, true);
  driver.click("row", row);
  ImGui::GetIO().AddKeyEvent(modifier, false);
  driver.settle();
}

Strings selected(const Driver& driver, const ui::App& app) {
  Strings rows;
  for (const ui::Item& item : app.items()) {
    if (item.kind == "row" && item.checked) rows.push_back(item.label);
  }
  static_cast<void>(driver);
  return rows;
}

void type_ahead(Driver& driver, std::string_view text) {
  for (const char c : text) {
    ImGui::GetIO().AddInputCharacter(static_cast<unsigned char>(c));
    driver.frame();
  }
  driver.settle();
}

}  // namespace

TEST_CASE("A column is shown and hidden by the list of columns", "[ui][table]") {
  Driver driver(tests::shipped_catalog(), kWide);
  CHECK_FALSE(driver.shows("column", "Cash"));
  driver.click("button", "Columns");
  CHECK(driver.item("option", "Bonus").checked);
  driver.click("option", "Cash");
  CHECK(driver.item("option", "Cash").checked);  // the list stays
  driver.click("option", "Bonus");
  driver.press(ImGuiKey_Escape);
  CHECK(driver.shows("column", "Cash"));
  CHECK_FALSE(driver.shows("column", "Bonus"));
  driver.click("column", "Cash");
  CHECK(driver.item("column", "Cash").value == "descending");
  driver.click("button", "Columns");
  driver.click("option", "Usual columns");
  CHECK(driver.app().screen().columns == ui::usual_columns());
}

TEST_CASE("A column's menu sorts, pins, hides and groups", "[ui][table]") {
  Driver driver(tests::shipped_catalog(), kWide);
  driver.right_click("column", "Base");
  driver.click("option", "Sort ascending");
  CHECK(driver.item("column", "Base").value == "ascending");
  driver.right_click("column", "Base");
  driver.click("option", "Pin column");
  // Pinned columns stand together at the left.
  CHECK(driver.item("column", "Base").rect.x < driver.item("column", "Equity").rect.x);
  CHECK(driver.item("column", "Base").rect.x ==
        driver.item("column", "Company").rect.x + driver.item("column", "Company").rect.width);
  driver.right_click("column", "Gap");
  driver.click("option", "Hide column");
  CHECK_FALSE(driver.shows("column", "Gap"));
  driver.right_click("column", "Company");
  driver.click("option", "Group by company");
  CHECK(driver.app().view().query.group == Grouping::company);
}

TEST_CASE("A drag moves a column, another makes it wider", "[ui][table]") {
  Driver driver(tests::shipped_catalog(), kWide);
  const ui::Rect gap = driver.item("column", "Gap").rect;
  const ui::Rect base = driver.item("column", "Base").rect;
  driver.drag(tests::middle(gap), {base.x + 5, base.y + 10});
  CHECK(driver.item("column", "Gap").rect.x < driver.item("column", "Base").rect.x);
  CHECK(driver.item("column", "Gap").value.empty());  // and it did not sort

  const ui::Rect before = driver.item("column", "Base").rect;
  const float edge = before.x + before.width;
  driver.drag({edge, before.y + 20}, {edge + 50, before.y + 20});
  CHECK(driver.item("column", "Base").rect.width > before.width + 40);
}

TEST_CASE("A column's menu moves it and makes it wider, without closing", "[ui][table]") {
  Driver driver(tests::shipped_catalog(), kWide);
  const auto x = [&](std::string_view column) { return driver.item("column", column).rect.x; };
  const auto width = [&] { return driver.item("column", "Equity").rect.width; };
  const float before = width();
  driver.right_click("column", "Equity");
  driver.click("option", "Move left");
  CHECK(x("Equity") < x("Base"));
  driver.click("option", "Move left");  // never before the company
  driver.click("option", "Move right");
  driver.click("option", "Move right");
  CHECK(x("Base") < x("Equity"));
  CHECK(x("Bonus") < x("Equity"));
  driver.click("option", "Wider");
  driver.click("option", "Wider");
  CHECK(width() > before * 1.4F);
  driver.click("option", "Narrower");
  driver.click("option", "Narrower");
  CHECK(width() < before + 2);
  CHECK(driver.shows("option", "Narrower"));
  driver.press(ImGuiKey_Escape);
  driver.right_click("column", "Company");
  CHECK_FALSE(driver.shows("option", "Move left"));
  CHECK(driver.shows("option", "Wider"));
}

TEST_CASE("Pinned columns stay before the others, wherever a column moves", "[ui][table]") {
  Driver driver(tests::shipped_catalog(), kWide);
  driver.right_click("column", "Equity");
  driver.click("option", "Pin column");
  driver.right_click("column", "Equity");
  driver.click("option", "Move right");
  CHECK(driver.item("column", "Equity").rect.x < driver.item("column", "Base").rect.x);
  driver.press(ImGuiKey_Escape);
  driver.right_click("column", "Base");
  driver.click("option", "Move left");
  CHECK(driver.item("column", "Equity").rect.x < driver.item("column", "Base").rect.x);
}

TEST_CASE("A menu at the lower edge shows all that it has", "[ui][table]") {
  Driver driver(tests::shipped_catalog());
  const Strings rows = driver.rows_on_screen();
  driver.right_click("row", rows.back());
  for (const std::string& option : driver.labels("option")) {
    const ui::Rect& rect = driver.item("option", option).rect;
    CHECK(rect.y + rect.height <= kDesktop.height);
  }
  CHECK(driver.labels("option").size() >= 5);
  CHECK(driver.shows("option", "Open the guide"));
}

TEST_CASE("Columns that do not fit scroll below the first one", "[ui][table]") {
  Driver driver(tests::shipped_catalog(), {.width = 800, .height = 700});
  ui::Screen screen = driver.app().screen();
  for (const TableColumn column : {TableColumn::cash, TableColumn::stated, TableColumn::recomputed,
                                   TableColumn::printed_currency, TableColumn::level}) {
    screen.columns.push_back({.column = column});
  }
  driver.app().set_screen(screen);
  driver.settle();
  CHECK(driver.shows("column", "Company"));
  CHECK_FALSE(driver.shows("column", "Printed in"));
  const ImVec2 at = tests::middle(driver.item("row", "Meta, Singapore").rect);
  ImGui::GetIO().AddMousePosEvent(at.x, at.y);
  driver.frame();
  for (int i = 0; i < 20; ++i) {
    ImGui::GetIO().AddMouseWheelEvent(-5, 0);
    driver.frame();
  }
  driver.settle();
  CHECK(driver.shows("column", "Company"));
  CHECK(driver.shows("column", "Printed in"));
}

TEST_CASE("What fits does not scroll sideways", "[ui][table]") {
  for (const float height : {700.0F, 2000.0F}) {  // with a scrollbar at the right, and without
    Driver driver(tests::shipped_catalog(), {.width = 1400, .height = height});
    const ui::Item axis = driver.item("axis", "USD per year");
    const ImVec2 at = tests::middle(driver.item("row", "Meta, Singapore").rect);
    ImGui::GetIO().AddMousePosEvent(at.x, at.y);
    driver.frame();
    ImGui::GetIO().AddMouseWheelEvent(-5, 0);
    driver.settle();
    CHECK(driver.item("axis", "USD per year").rect == axis.rect);
  }
}

TEST_CASE("Groups have a header with their quartiles, and fold", "[ui][table]") {
  Driver driver(tests::shipped_catalog());
  group_by(driver, Grouping::company);
  const ui::Item meta = driver.item("group", "Meta");
  CHECK(meta.checked);
  CHECK(meta.value == "7 bands; Q1 $361K · Q2 $393K · Q3 $443K");
  CHECK(driver.item("group", "Midjourney").value.starts_with("2 bands; Q2 "));
  driver.click("group", "Meta");
  CHECK_FALSE(driver.item("group", "Meta").checked);
  CHECK_FALSE(driver.shows("row", "Meta, London (UK)"));
  driver.click("group", "Meta");
  CHECK(driver.shows("row", "Meta, London (UK)"));
}

TEST_CASE("The tabs' tools group", "[ui][table]") {
  Driver driver(tests::shipped_catalog());
  driver.click("button", "Group");
  driver.click("option", "Country");
  CHECK(driver.app().view().query.group == Grouping::country);
  CHECK(driver.item("button", "Group").value == "Country");
}

TEST_CASE("Shift selects a stretch of rows, Ctrl single ones", "[ui][table]") {
  Driver driver(tests::shipped_catalog());
  driver.click("row", "Meta, US (Seattle / Austin)");
  click_with(driver, ImGuiMod_Shift, "Meta, Canada (Toronto / Montreal)");
  CHECK(selected(driver, driver.app()) == Strings{"Meta, US (Seattle / Austin)",
                                                  "Meta, London (UK)", "Midjourney, San Francisco",
                                                  "Meta, Canada (Toronto / Montreal)"});
  click_with(driver, ImGuiMod_Ctrl, "Meta, London (UK)");
  click_with(driver, ImGuiMod_Ctrl, "Meta, Singapore");
  CHECK(selected(driver, driver.app()) ==
        Strings{"Meta, US (Seattle / Austin)", "Midjourney, San Francisco",
                "Meta, Canada (Toronto / Montreal)", "Meta, Singapore"});
  const std::string text = driver.app().copy_text();
  CHECK(text.starts_with("Company\tRole\tRegion\tBase low\t"));
  CHECK(std::ranges::count(text, '\n') == 5);
  driver.click("row", "Meta, London (UK)");
  CHECK(selected(driver, driver.app()) == Strings{"Meta, London (UK)"});
}

TEST_CASE("A right click opens a row's menu", "[ui][table]") {
  Driver driver(tests::shipped_catalog());
  int copies = 0;
  driver.app().on_event([&](Event event) { copies += event == Event::copy; });
  driver.right_click("row", "Meta, London (UK)");
  CHECK(driver.app().selected_row() == 2);
  driver.click("option", "Copy row");
  CHECK(copies == 1);
  CHECK(driver.app().copied().starts_with("Meta\tML/AI Engineer\tLondon (UK)\t"));
  driver.right_click("row", "Meta, London (UK)");
  driver.click("option", "Pin to compare");
  CHECK(driver.app().screen().pins.size() == 1);
  CHECK(driver.item("tab", "Compare").value == "1");
  CHECK(driver.item("pin", "Meta, London (UK)").checked);
  driver.right_click("row", "Meta, London (UK)");
  driver.click("option", "Only London");
  CHECK(driver.app().view().query[Facet::place] == Strings{"London"});
}

TEST_CASE("A cell is copied from the menu of its row", "[ui][table]") {
  Driver driver(tests::shipped_catalog(), kWide);
  const ui::Rect base = driver.item("column", "Base").rect;
  const ui::Rect row = driver.item("row", "Meta, London (UK)").rect;
  ImGuiIO& io = ImGui::GetIO();
  io.AddMousePosEvent(base.x + base.width / 2, row.y + row.height / 2);
  driver.frame();
  io.AddMouseButtonEvent(ImGuiMouseButton_Right, true);
  driver.frame();
  io.AddMouseButtonEvent(ImGuiMouseButton_Right, false);
  driver.settle();
  driver.click("option", "Copy “170–250”");
  CHECK(driver.app().copied() == "170–250");
}

TEST_CASE("Keys stretch the selection, pin, open and let go", "[ui][table]") {
  Driver driver(tests::shipped_catalog());
  tab(driver, true);
  ImGui::GetIO().AddKeyEvent(ImGuiMod_Shift, true);
  driver.press(ImGuiKey_DownArrow);
  driver.press(ImGuiKey_DownArrow);
  ImGui::GetIO().AddKeyEvent(ImGuiMod_Shift, false);
  CHECK(selected(driver, driver.app()).size() == 3);
  driver.press(ImGuiKey_Space);
  CHECK(driver.item("pin", "Meta, London (UK)").checked);
  driver.press(ImGuiKey_Escape);
  CHECK(selected(driver, driver.app()) == Strings{"Meta, London (UK)"});
  driver.press(ImGuiKey_Escape);
  CHECK(driver.app().selected_row() == -1);
}

TEST_CASE("An open menu has the keys, and the table does not", "[ui][table]") {
  Driver driver(tests::shipped_catalog());
  driver.right_click("row", "Meta, London (UK)");
  driver.press(ImGuiKey_DownArrow);
  CHECK(driver.app().selected_row() == 2);
  driver.press(ImGuiKey_Escape);
  CHECK(driver.labels("option").empty());
  CHECK(driver.app().selected_row() == 2);
}

TEST_CASE("The menu key opens the menu below the row, for the whole of it", "[ui][table]") {
  Driver driver(tests::shipped_catalog());
  driver.right_click("row", "Meta, Singapore");  // what it was opened on is forgotten
  driver.press(ImGuiKey_Escape);
  tab(driver, true);
  while (driver.app().focus_next(true)) driver.settle();
  driver.click("row", "Meta, London (UK)");
  driver.press(ImGuiKey_Menu);
  const ui::Rect row = driver.item("row", "Meta, London (UK)").rect;
  const ui::Rect first = driver.item("option", "Open the guide").rect;
  CHECK(first.y >= row.y + row.height - 1);
  CHECK(first.y < row.y + row.height + 20);
  for (const std::string& label : driver.labels("option")) CHECK_FALSE(label.starts_with("Copy “"));
}

TEST_CASE("A double click opens the guide and keeps the row", "[ui][table]") {
  Driver driver(tests::shipped_catalog());
  ui::Screen screen = driver.app().screen();
  screen.guide = false;
  driver.app().set_screen(screen);
  driver.settle();
  const ImVec2 at = tests::middle(driver.item("row", "Meta, London (UK)").rect);
  ImGuiIO& io = ImGui::GetIO();
  io.AddMousePosEvent(at.x, at.y);
  driver.frame();
  for (int i = 0; i < 2; ++i) {
    io.AddMouseButtonEvent(ImGuiMouseButton_Left, true);
    driver.frame();
    io.AddMouseButtonEvent(ImGuiMouseButton_Left, false);
    driver.frame();
  }
  driver.settle();
  CHECK(driver.app().selected_row() == 2);
  CHECK(driver.app().screen().guide);
}

TEST_CASE("Keys scroll sideways, and to the header that they go to", "[ui][table]") {
  Driver driver(tests::shipped_catalog(), {.width = 800, .height = 700});
  ui::Screen screen = driver.app().screen();
  screen.guide = false;
  screen.columns.push_back({.column = TableColumn::cash, .width = 300});
  screen.columns.push_back({.column = TableColumn::stated, .width = 300});
  driver.app().set_screen(screen);
  driver.settle();
  CHECK_FALSE(driver.shows("column", "Stated"));
  tab(driver, true);
  const float before = driver.item("column", "Equity").rect.x;
  driver.press(ImGuiKey_RightArrow);
  CHECK(driver.item("column", "Equity").rect.x == before - 80);
  driver.press(ImGuiKey_UpArrow);
  for (std::size_t i = 0; i + 1 < screen.columns.size(); ++i) driver.press(ImGuiKey_RightArrow);
  CHECK(driver.item("column", "Stated").rect.width > 250);
}

TEST_CASE("What is typed goes to the row that starts so", "[ui][table]") {
  Driver driver(tests::shipped_catalog());
  tab(driver, true);
  type_ahead(driver, "stab");
  CHECK(driver.app().selected_row() == 14);
  CHECK(driver.item("row", "Stability AI, San Francisco").checked);
  for (int i = 0; i < 70; ++i) driver.frame();  // more than a second: a new word
  type_ahead(driver, "w");
  CHECK(driver.item("row", "Weights & Biases, London").checked);
  for (int i = 0; i < 70; ++i) driver.frame();
  type_ahead(driver, "w");  // the same letter again: the next one
  CHECK(driver.item("row", "Weights & Biases, San Francisco").checked);
}

TEST_CASE("Above the first row are the headers: Enter sorts, Space opens the menu", "[ui][table]") {
  Driver driver(tests::shipped_catalog(), {.width = 2560, .height = 1000});
  tab(driver, true);
  driver.press(ImGuiKey_UpArrow);
  driver.press(ImGuiKey_RightArrow);
  driver.press(ImGuiKey_Enter);
  CHECK(driver.app().view().query.sort == std::vector<SortKey>{{Field::base, true}});
  driver.press(ImGuiKey_Space);
  CHECK(driver.shows("option", "Hide column"));
  driver.press(ImGuiKey_Escape);
  driver.press(ImGuiKey_DownArrow);
  driver.press(ImGuiKey_DownArrow);
  CHECK(driver.app().selected_row() >= 0);
}

TEST_CASE("Groups are folded and unfolded by keyboard", "[ui][table]") {
  Driver driver(tests::shipped_catalog());
  group_by(driver, Grouping::company);
  tab(driver, true);
  driver.press(ImGuiKey_Home);
  driver.press(ImGuiKey_LeftArrow);
  CHECK_FALSE(driver.item("group", "Meta").checked);
  driver.press(ImGuiKey_RightArrow);
  CHECK(driver.item("group", "Meta").checked);
}

TEST_CASE("Marks are explained where the pointer rests on them", "[ui][table]") {
  Driver driver(tests::shipped_catalog(), kWide);
  const ui::Rect marks = driver.item("column", "Marks").rect;
  const ui::Rect row = driver.item("row", "Hugging Face Enterprise, Paris").rect;
  ImGui::GetIO().AddMousePosEvent(marks.x + marks.width / 2, row.y + row.height / 2);
  for (int i = 0; i < 60; ++i) driver.frame();
  CHECK(driver.shows("mark", "≈ Converted from EUR"));
}
