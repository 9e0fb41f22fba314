// The form of the tab "Offer", as a person fills it in.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "pack/pack.h"
#include "support/catalogs.h"
#include "ui/app.h"
#include "ui/driver.h"

using namespace rangefinder;
using tests::band_of;
using tests::Driver;
using Strings = std::vector<std::string>;

namespace {

constexpr ui::Surface kTall{.width = 1280, .height = 3000};

Driver& open(Driver& driver, std::string_view company = {}, std::string_view region = {}) {
  ui::Screen screen = driver.app().screen();
  screen.tab = ui::Tab::offer;
  if (!company.empty()) screen.selected = band_of(driver.app().catalog(), company, region);
  driver.app().set_screen(screen);
  driver.settle();
  return driver;
}

bool has_button(const Driver& driver, std::string_view label) {
  return driver.shows("button", label);
}

std::string place(const Driver& driver) { return driver.field("offer-place").value; }

}  // namespace

TEST_CASE("A company is chosen from those that its letters mean", "[ui][offer][form]") {
  Driver driver(tests::shipped_catalog(), kTall);
  open(driver);
  CHECK_FALSE(driver.app().screen().selected);
  driver.type("offer-company", "m", /*enter=*/false);
  CHECK(has_button(driver, "Meta, ML/AI Engineer"));
  CHECK(has_button(driver, "Midjourney, ML/AI Engineer"));
  driver.click("button", "Midjourney, ML/AI Engineer");
  CHECK(driver.field("offer-company").value == "Midjourney, ML/AI Engineer");
  CHECK(driver.app().screen().selected == band_of(driver.app().catalog(), "Midjourney"));
  // Enter takes the first of them.
  driver.type("offer-company", "m", false);
  CHECK(driver.app().field_key("offer-company", "Enter"));
  driver.settle();
  CHECK(driver.field("offer-company").value == "Meta, ML/AI Engineer");
  CHECK_FALSE(driver.app().field_key("offer-company", "Enter"));  // nothing to take
}

TEST_CASE("A company without a guide is an error, and what was there stays", "[ui][offer][form]") {
  Driver driver(tests::shipped_catalog(), kTall);
  open(driver, "Meta", "Singapore");
  driver.type("offer-company", "Globex");
  CHECK(driver.labels("error") ==
        Strings{"No guide for \"Globex\". Try fewer letters of the company."});
  CHECK(place(driver) == "Singapore");
  driver.type("offer-company", "");
  CHECK(driver.field("offer-company").value == "Meta, ML/AI Engineer");
}

TEST_CASE("A place is one of the guide's, in short or in full", "[ui][offer][form]") {
  Driver driver(tests::shipped_catalog(), kTall);
  open(driver, "Weights & Biases", "London");
  driver.type("offer-place", "sf");
  CHECK(place(driver) == "San Francisco");
}

TEST_CASE("Where the guide has no such place, the nearest are there to press",
          "[ui][offer][form]") {
  Driver driver(tests::shipped_catalog(), kTall);
  open(driver, "Weights & Biases", "London");
  driver.type("offer-place", "berlin");
  CHECK(driver.labels("error") == Strings{"The guide has no band for \"berlin\". The nearest:"});
  CHECK(driver.shows("text", "The same company elsewhere"));
  CHECK(has_button(driver, "New York"));
  CHECK(driver.shows("text", "Other companies there"));
  driver.click("button", "Meta, Germany (Berlin / Hamburg)");
  CHECK(driver.field("offer-company").value == "Meta, ML/AI Engineer");
  CHECK(place(driver) == "Germany (Berlin / Hamburg)");
}

TEST_CASE("Amounts that cannot be read say so at their fields", "[ui][offer][form]") {
  Driver driver(tests::shipped_catalog(), kTall);
  open(driver, "Weights & Biases", "San Francisco");
  driver.type("offer-base", "225k");
  driver.type("offer-bonus", "150");
  driver.type("offer-cliff", "48");
  driver.click("button", "Schedule: Own");
  driver.type("offer-schedule", "50/40");
  CHECK(driver.labels("error") ==
        Strings{"The cliff is as long as the vesting, or longer.",
                "The years add up to 90%, not to 100%.",
                "More than the base: if that is meant, give it as an amount."});
  CHECK(driver.shows("tile", "Your total") == false);     // a phone's
  CHECK(driver.item("year", "Year 1").value == "$225K");  // the rest counts
}

TEST_CASE("Who types hundreds is asked whether thousands are meant", "[ui][offer][form]") {
  Driver driver(tests::shipped_catalog(), kTall);
  open(driver, "Weights & Biases", "San Francisco");
  driver.type("offer-base", "225");
  CHECK(driver.shows("text", "Do you mean $225,000?"));
  driver.click("button", "Yes");
  CHECK(driver.field("offer-base").value == "225,000");
  CHECK_FALSE(driver.shows("text", "Do you mean $225,000?"));
}

TEST_CASE("A form begins as the band has its equity", "[ui][offer][form]") {
  Driver driver(tests::shipped_catalog(), kTall);
  open(driver, "Midjourney", "San Francisco");
  CHECK(driver.item("button", "Equity: Profit sharing").checked);
  driver.type("offer-company", "weights");
  CHECK(driver.item("button", "Equity: Grant").checked);
  CHECK(driver.field("offer-years").value == "4");
  // What is typed is not changed by another band.
  driver.click("button", "Equity: Per year");
  driver.type("offer-equity", "60k");
  driver.type("offer-company", "midjourney");
  CHECK(driver.item("button", "Equity: Per year").checked);
}

TEST_CASE("There are five offers and the present job, and what is removed comes back",
          "[ui][offer][form]") {
  Driver driver(tests::shipped_catalog(), kTall);
  open(driver, "Meta", "Singapore");
  driver.type("offer-base", "200k");
  for (int i = 0; i < 4; ++i) driver.click("button", ": + Offer");
  CHECK(has_button(driver, ": Offer E"));
  CHECK_FALSE(has_button(driver, ": + Offer"));
  driver.click("button", ": + Present job");
  CHECK(driver.item("button", ": Present job").checked);
  CHECK_FALSE(has_button(driver, ": + Present job"));
  driver.click("button", ": Offer A");
  driver.click("button", "Remove this offer");
  CHECK_FALSE(has_button(driver, ": Offer E"));
  driver.click("button", "Bring it back");
  CHECK(has_button(driver, ": Offer E"));
  CHECK(driver.item("button", ": Offer A").checked);
  CHECK(driver.field("offer-base").value == "200k");
}

TEST_CASE("A form that is cleared keeps its band, and comes back", "[ui][offer][form]") {
  Driver driver(tests::shipped_catalog(), kTall);
  open(driver, "Meta", "Singapore");
  driver.type("offer-base", "200k");
  driver.click("button", "Clear the form");
  CHECK(driver.field("offer-base").value.empty());
  CHECK(place(driver) == "Singapore");
  driver.click("button", "Bring it back");
  CHECK(driver.field("offer-base").value == "200k");
}

TEST_CASE("An offer in a currency of its own is converted", "[ui][offer][form]") {
  Driver driver(tests::shipped_catalog(), kTall);
  open(driver, "Weights & Biases", "San Francisco");
  driver.type("offer-base", "200k");
  driver.click("button", "Currency");
  driver.click("option", "EUR");
  CHECK(driver.item("position-pay", "Base").value.starts_with("≈ $23"));
}

TEST_CASE("A row's menu and a guide's diamond put the offer on their band", "[ui][offer][form]") {
  Driver driver(tests::shipped_catalog());
  driver.right_click("row", "Meta, Singapore");
  driver.click("option", "Put my offer on it");
  CHECK(driver.app().screen().tab == ui::Tab::offer);
  CHECK(place(driver) == "Singapore");
  driver.click("tab", "Bands");
  driver.click("row", "Stability AI, London");
  driver.click("button", "Put my offer on it");
  CHECK(driver.field("offer-company").value == "Stability AI, ML/AI Engineer");
  CHECK(place(driver) == "London");
}

TEST_CASE("Another catalogue leaves what is typed, on no band", "[ui][offer][form]") {
  Driver driver(tests::shipped_catalog(), kTall);
  open(driver, "Meta", "Singapore");
  driver.type("offer-base", "200k");
  driver.click("tab", "Bands");
  REQUIRE(driver.app().open_pack(save_pack(tests::catalog_of({{.company = "Acme"}}))));
  driver.settle();
  open(driver);
  CHECK(driver.field("offer-company").value.empty());
  driver.type("offer-company", "acme");
  CHECK(driver.field("offer-base").value == "200k");
}
