// The tab of places, as a person uses it.
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

// Acme has six bands at 200 thousand in London, Meta six at 300 in London and one in Paris.
Catalog two_companies() {
  std::vector<tests::Row> rows;
  for (int i = 0; i < 6; ++i) {
    rows.push_back(
        {.company = "Acme", .place = "London", .base = k(150, 150), .total = k(200, 200)});
  }
  for (int i = 0; i < 6; ++i) {
    rows.push_back(
        {.company = "Meta", .place = "London", .base = k(250, 250), .total = k(300, 300)});
  }
  rows.push_back({.company = "Meta", .place = "Paris", .total = k(400, 400), .role = "Manager"});
  return tests::catalog_of(rows);
}

// Ninety companies in forty places.
Catalog many() {
  std::vector<tests::Row> rows;
  for (int company = 0; company < 90; ++company) {
    for (int place = 0; place < 40; ++place) {
      if ((company + place) % 3 != 0) continue;
      for (int i = 0; i < 5; ++i) {
        rows.push_back({.company = "Company " + std::to_string(company),
                        .place = "A place called " + std::to_string(place),
                        .total = k(100 + company * 2 + place, 120 + company * 2 + place)});
      }
    }
  }
  return tests::catalog_of(rows);
}

}  // namespace

TEST_CASE("Each company has a row, each place a column", "[ui][places]") {
  Driver driver(two_companies());
  driver.click("tab", "Places");
  CHECK(driver.labels("row") == Strings{"Meta", "Acme"});  // 300 above 200
  CHECK(driver.labels("column") == Strings{"London", "Paris"});
  CHECK(driver.labels("cell") == Strings{"Meta, London", "Meta, Paris", "Acme, London",
                                         "All 2 companies, London", "All 2 companies, Paris"});
  CHECK(driver.item("cell", "Meta, London").value == "6 bands; Q2 $300K, Q1 $300K, Q3 $300K");
  CHECK(driver.item("cell", "Meta, Paris").value == "1 band");
  CHECK(driver.item("cell", "All 2 companies, London").value.starts_with("12 bands; Q2 $250K"));
  CHECK(driver.item("caption", "13 bands").value.starts_with("Each cell: bands, then Q2"));
}

TEST_CASE("A click on a cell shows its bands", "[ui][places]") {
  Driver driver(two_companies());
  driver.click("tab", "Places");
  driver.click("cell", "Meta, London");
  CHECK(driver.app().screen().tab == ui::Tab::bands);
  CHECK(driver.rows() == 6);
  CHECK(driver.app().view().query[Facet::company] == Strings{"Meta"});
  CHECK(driver.app().view().query[Facet::place] == Strings{"London"});
  driver.app().undo();  // it is one step
  CHECK(driver.rows() == 13);
}

TEST_CASE("A click on a cell of all rows filters by the place alone", "[ui][places]") {
  Driver driver(two_companies());
  driver.click("tab", "Places");
  driver.click("cell", "All 2 companies, London");
  CHECK(driver.rows() == 12);
  CHECK(driver.app().view().query[Facet::company].empty());
}

TEST_CASE("A click on a name filters by it, another takes it back", "[ui][places]") {
  Driver driver(two_companies());
  driver.click("tab", "Places");
  driver.click("row", "Acme");
  CHECK(driver.app().screen().tab == ui::Tab::places);
  CHECK(driver.rows() == 6);
  CHECK(driver.labels("row") == Strings{"Acme"});
  CHECK(driver.item("row", "Acme").checked);
  driver.click("row", "Acme");
  CHECK(driver.rows() == 13);
  driver.click("column", "Paris");
  CHECK(driver.rows() == 1);
  driver.click("column", "Paris");
  CHECK(driver.rows() == 13);
}

TEST_CASE("Rows and measure are chosen", "[ui][places]") {
  Driver driver(two_companies());
  driver.click("tab", "Places");
  driver.click("button", "Rows");
  driver.click("option", "Role");
  CHECK(driver.app().screen().places_rows == Facet::role);
  CHECK(driver.labels("row") == Strings{"Engineer", "Manager"});
  driver.click("button", "Colour");
  driver.click("option", "Base");
  CHECK(driver.app().screen().places_measure == Measure::base);
  CHECK(driver.item("cell", "Engineer, London").value.starts_with("12 bands; Q2 $200K"));
  CHECK(driver.item("button", "Colour").value == "Middle of base");
}

TEST_CASE("Arrows go from cell to cell, and Enter shows its bands", "[ui][places]") {
  Driver driver(two_companies());
  driver.click("tab", "Places");
  REQUIRE(driver.app().focus_next(false));
  driver.settle();  // at the first cell
  driver.press(ImGuiKey_RightArrow);
  driver.press(ImGuiKey_Enter);
  CHECK(driver.app().screen().tab == ui::Tab::bands);
  CHECK(driver.app().view().query[Facet::place] == Strings{"Paris"});
  CHECK(driver.app().view().query[Facet::company] == Strings{"Meta"});
}

TEST_CASE("Arrows go up to the places and left to the names", "[ui][places]") {
  Driver driver(two_companies());
  driver.click("tab", "Places");
  REQUIRE(driver.app().focus_next(false));
  driver.settle();
  driver.press(ImGuiKey_UpArrow);
  driver.press(ImGuiKey_Enter);
  CHECK(driver.app().view().query[Facet::place] == Strings{"London"});
  driver.press(ImGuiKey_Enter);
  CHECK(driver.app().view().query[Facet::place].empty());
  driver.press(ImGuiKey_DownArrow);
  driver.press(ImGuiKey_DownArrow);
  driver.press(ImGuiKey_LeftArrow);
  driver.press(ImGuiKey_Enter);
  CHECK(driver.app().view().query[Facet::company] == Strings{"Acme"});
}

TEST_CASE("A large table draws what is seen, and names stay", "[ui][places]") {
  for (const ui::Surface& surface : {tests::kDesktop, kPhone}) {
    Driver driver(many(), surface);
    driver.click("tab", "Places");
    const Strings rows = driver.labels("row");
    const Strings columns = driver.labels("column");
    CHECK(rows.size() < 30);
    CHECK(columns.size() < 20);
    CHECK(ImGui::GetDrawData()->TotalVtxCount < 30'000);
    const std::string cell = driver.labels("cell").front();
    driver.scroll("cell", cell, -20);
    CHECK(driver.labels("column") == columns);
    CHECK(driver.labels("row") != rows);
    CHECK(driver.labels("cell").back().starts_with("All 90 companies"));
  }
}

TEST_CASE("Keys scroll a large table and keep the focus in sight", "[ui][places]") {
  Driver driver(many());
  driver.click("tab", "Places");
  REQUIRE(driver.app().focus_next(false));
  driver.settle();
  const Strings columns = driver.labels("column");
  const Strings rows = driver.labels("row");
  for (int i = 0; i < 25; ++i) driver.press(ImGuiKey_DownArrow);
  CHECK(driver.labels("row") != rows);
  CHECK(driver.labels("row").front() != rows.front());
  for (int i = 0; i < 20; ++i) driver.press(ImGuiKey_RightArrow);
  CHECK(driver.labels("column").front() != columns.front());
  for (int i = 0; i < 25; ++i) driver.press(ImGuiKey_UpArrow);
  for (int i = 0; i < 20; ++i) driver.press(ImGuiKey_LeftArrow);
  CHECK(driver.labels("column") == columns);
  CHECK(driver.labels("row").front() == rows.front());
}

TEST_CASE("A row of bands whose guides name no role is called so", "[ui][places]") {
  Driver driver(tests::catalog_of({{.place = "London", .total = k(1, 2), .role = ""},
                                   {.place = "London", .total = k(1, 2), .role = "Engineer"}}));
  driver.click("tab", "Places");
  driver.click("button", "Rows");
  driver.click("option", "Role");
  CHECK(driver.shows("row", "Not named"));
  CHECK(driver.shows("cell", "Not named, London"));
}

TEST_CASE("A hover reads a cell out", "[ui][places]") {
  Driver driver(two_companies());
  driver.click("tab", "Places");
  const int before = ImGui::GetDrawData()->TotalVtxCount;
  driver.hover("cell", "Meta, London");
  CHECK(ImGui::GetDrawData()->TotalVtxCount > before + 100);
}

TEST_CASE("Without bands, or without places, it says so", "[ui][places]") {
  Driver driver(two_companies());
  driver.click("tab", "Places");
  driver.type("search", "zzz");
  CHECK(driver.shows("text", "No bands match"));

  auto guides = tests::guides_of({{.place = "London / Paris", .total = k(1, 2)}});
  guides[0].guide.bands[0].place.name = "London / Paris";
  guides[0].guide.bands[0].place.known = true;
  auto catalog = build_catalog(std::move(guides), tests::round_rates());
  REQUIRE(catalog);
  Driver nowhere(*std::move(catalog));
  nowhere.click("tab", "Places");
  CHECK(nowhere.shows("text", "No band here names a single place."));
}

TEST_CASE("On a phone the choices are above the table, for fingers", "[ui][places]") {
  for (const ui::Surface& surface :
       {kPhone, ui::Surface{.width = 320, .height = 568, .coarse_pointer = true}}) {
    Driver driver(two_companies(), surface);
    driver.click("tab", "Places");
    for (const char* label : {"Rows", "Colour"}) {
      const ui::Rect rect = driver.item("button", label).rect;
      CHECK(rect.height >= 44);
      CHECK(rect.x + rect.width <= surface.width);
    }
    CHECK(driver.item("cell", "Meta, London").rect.height >= 44);
    driver.click("button", "Rows");
    driver.click("option", "Role");
    CHECK(driver.shows("row", "Engineer"));
  }
}
