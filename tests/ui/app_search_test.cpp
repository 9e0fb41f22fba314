// The search field with its suggestions, the command palette, and the list of keys.
#include <catch2/catch_test_macros.hpp>

#include "support/catalogs.h"
#include "ui/app.h"
#include "ui/driver.h"

using namespace rangefinder;
using tests::Driver;
using tests::kDesktop;
using tests::kPhone;
using Strings = std::vector<std::string>;

namespace {

bool key(Driver& driver, std::string_view field, std::string_view name) {
  const bool taken = driver.app().field_key(field, name);
  driver.settle();
  return taken;
}

}  // namespace

TEST_CASE("Suggestions come as one types, with the bands that there would be", "[ui][search]") {
  Driver driver(tests::shipped_catalog());
  CHECK_FALSE(key(driver, "search", "ArrowDown"));  // no list: the key is the page's
  driver.type("search", "new", /*enter=*/false);
  REQUIRE(driver.labels("option") == Strings{"place:\"new york ny\""});
  CHECK(driver.item("option", "place:\"new york ny\"").value == "3 bands");  // one says "NYC"
  CHECK(driver.rows() == 2);
  CHECK(key(driver, "search", "ArrowDown"));
  CHECK(driver.item("option", "place:\"new york ny\"").checked);
  CHECK(key(driver, "search", "Enter"));
  CHECK(driver.app().view().query.text == "place:\"new york ny\"");
  CHECK(driver.rows() == 3);
  CHECK(driver.labels("option").empty());
  CHECK(driver.field("search").value == "place:\"new york ny\"");
}

TEST_CASE("Enter takes what was typed where nothing is chosen", "[ui][search]") {
  Driver driver(tests::shipped_catalog());
  driver.type("search", "lond", /*enter=*/false);
  CHECK_FALSE(driver.labels("option").empty());
  CHECK_FALSE(key(driver, "search", "Enter"));
  CHECK(driver.labels("option").empty());
  CHECK(driver.app().view().query.text == "lond");
}

TEST_CASE("Escape closes the suggestions, and is the field's again", "[ui][search]") {
  Driver driver(tests::shipped_catalog());
  driver.type("search", "lond", /*enter=*/false);
  CHECK(key(driver, "search", "Escape"));
  CHECK(driver.labels("option").empty());
  CHECK_FALSE(key(driver, "search", "Escape"));
}

TEST_CASE("A click takes a suggestion although the field lets go first", "[ui][search]") {
  Driver driver(tests::shipped_catalog());
  driver.type("search", "lond", /*enter=*/false);
  const ImVec2 at = tests::middle(driver.item("option", "place:london").rect);
  ImGui::GetIO().AddMousePosEvent(at.x, at.y);
  driver.settle();
  driver.app().field_input("search", "lond", true);
  driver.app().field_focus("search", false);
  driver.click(at);
  CHECK(driver.app().view().query.text == "place:london");
  CHECK(driver.field("search").focus);  // the person goes on typing
  driver.app().field_focus("search", true);
  driver.settle();
  CHECK_FALSE(driver.field("search").focus);
}

TEST_CASE("The list goes where the field loses the keyboard", "[ui][search]") {
  Driver driver(tests::shipped_catalog());
  driver.type("search", "lond", /*enter=*/false);
  driver.app().field_focus("search", false);
  driver.settle();
  CHECK(driver.labels("option").empty());
}

TEST_CASE("An operator that is chosen goes on to its values", "[ui][search]") {
  Driver driver(tests::shipped_catalog());
  driver.type("search", "equit", /*enter=*/false);
  REQUIRE(driver.labels("option").front() == "equity:");
  key(driver, "search", "ArrowDown");
  key(driver, "search", "Enter");
  CHECK(driver.field("search").value == "equity:");
  CHECK(driver.field("search").error.empty());  // it is not finished
  CHECK(driver.labels("error").empty());
  CHECK_FALSE(driver.labels("option").empty());
  CHECK(driver.labels("option").front().starts_with("equity:"));
  CHECK(driver.rows() > 0);
}

TEST_CASE("The error stands under the character that is wrong", "[ui][search]") {
  for (const ui::Surface& surface : {kDesktop, kPhone}) {
    Driver driver(tests::shipped_catalog(), surface);
    driver.type("search", "total>=20ok", /*enter=*/false);
    CHECK(driver.labels("error") == Strings{"\"20ok\" is not an amount. Try 200k."});
    const ui::Rect field = driver.field("search").rect;
    const ui::Rect caret = driver.item("caret", driver.labels("error").front()).rect;
    CHECK(caret.x > field.x + 30);  // behind "total>="
    CHECK(caret.x < field.x + 70);
    CHECK(caret.y >= field.y + field.height);
    CHECK(caret.y < field.y + field.height + 6);

    driver.type("search", "meta total>=20ok", /*enter=*/false);
    const ui::Rect moved = driver.item("caret", driver.labels("error").front()).rect;
    CHECK(moved.x > caret.x + 25);
    CHECK(moved.x < caret.x + 50);
    CHECK(driver.item("option", "total>=200k").checked);
    key(driver, "search", "Enter");
    CHECK(driver.app().view().query.text == "meta total>=200k");
    CHECK(driver.labels("error").empty());
    CHECK(driver.labels("caret").empty());
  }
}

TEST_CASE("The palette finds a place and shows only that", "[ui][palette]") {
  Driver driver(tests::shipped_catalog());
  driver.app().show_palette();
  driver.settle();
  CHECK(driver.field("palette").focus);
  CHECK(driver.app().fields().size() == 1);  // others would shine through
  CHECK(driver.labels("command").size() == 10);
  driver.type("palette", "lond", /*enter=*/false);
  CHECK(driver.labels("command").front() == "London");
  CHECK(key(driver, "palette", "Enter"));
  CHECK(driver.labels("command").empty());
  CHECK(driver.labels("chip") == Strings{"Place: London"});
  CHECK(driver.rows() == 3);
  driver.click("button", "Undo");
  CHECK(driver.rows() == 18);
}

TEST_CASE("The palette shows what the text left out, too", "[ui][palette]") {
  Driver driver(tests::shipped_catalog());
  driver.type("search", "-company:midjourney");
  driver.app().show_palette();
  driver.settle();
  driver.type("palette", "midj", /*enter=*/false);
  CHECK(key(driver, "palette", "Enter"));
  driver.settle();
  CHECK(driver.rows() == 2);
}

TEST_CASE("The palette is operated by arrows, by clicks, and left by Escape", "[ui][palette]") {
  Driver driver(tests::shipped_catalog());
  driver.click("button", "Command palette");
  driver.type("palette", "theme", /*enter=*/false);
  CHECK(driver.item("command", "Light theme").checked);
  key(driver, "palette", "ArrowDown");
  CHECK(driver.item("command", "Dark theme").checked);
  key(driver, "palette", "Enter");
  CHECK(driver.app().theme() == ui::ThemeName::dark);

  driver.app().show_palette();
  driver.settle();
  driver.click("command", "Sort by base");
  CHECK(driver.app().view().query.sort == std::vector<SortKey>{{Field::base, true}});
  driver.app().show_palette();
  driver.settle();
  CHECK(driver.field("palette").value.empty());
  key(driver, "palette", "Escape");
  CHECK(driver.labels("command").empty());
  CHECK_FALSE(key(driver, "palette", "Escape"));
  driver.app().show_palette();
  driver.settle();
  driver.click({10, 790});
  CHECK(driver.labels("command").empty());
}

TEST_CASE("A column that the palette hides is gone from the screen", "[ui][palette]") {
  Driver driver(tests::shipped_catalog());
  const std::size_t before = driver.app().screen().columns.size();
  driver.app().show_palette();
  driver.settle();
  driver.type("palette", "hide gap", /*enter=*/false);
  key(driver, "palette", "Enter");
  CHECK(driver.app().screen().columns.size() == before - 1);
}

TEST_CASE("The keys are listed, until Escape", "[ui][keys]") {
  for (const ui::Surface& surface : {kDesktop, kPhone}) {
    Driver driver(tests::shipped_catalog(), surface);
    driver.app().show_keys();
    driver.settle();
    CHECK(driver.item("key", "Ctrl K").value == "Find a command, company, role, place or column");
    CHECK(driver.shows("key", "/"));
    CHECK(driver.app().fields().empty());
    driver.press(ImGuiKey_Escape);
    CHECK(driver.labels("key").empty());
    CHECK_FALSE(driver.rows_on_screen().empty());
  }
}
