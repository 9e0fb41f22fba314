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
constexpr ui::Surface kPhone{.width = 390, .height = 3000, .coarse_pointer = true};

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

bool has_field(Driver& driver, std::string_view id) {
  return std::ranges::contains(driver.app().fields(), id, &ui::TextField::id);
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

TEST_CASE("A phone shows the mark and three figures, and then the fields in two columns",
          "[ui][offer][form][phone]") {
  Driver driver(tests::shipped_catalog(), kPhone);
  open(driver, "Weights & Biases", "San Francisco");
  CHECK(driver.shows("choice", "Weights & Biases · San Francisco"));
  CHECK_FALSE(driver.shows("mark", "Weights & Biases, San Francisco"));
  const ui::Rect base = driver.field("offer-base").rect;
  const ui::Rect bonus = driver.field("offer-bonus").rect;
  CHECK(base.y == bonus.y);
  CHECK(base.x + base.width < bonus.x);
  driver.type("offer-base", "225k");
  CHECK(driver.item("mark", "Weights & Biases, San Francisco").value == "$225K");
  CHECK(driver.labels("tile") == Strings{"Your total", "In the band", "To the middle"});
  CHECK(driver.item("mark", "Weights & Biases, San Francisco").rect.y <
        driver.item("tile", "Your total").rect.y);
  CHECK(driver.item("tile", "Your total").rect.y < driver.field("offer-base").rect.y);
}

TEST_CASE("On a phone another band is chosen behind \"Change\"", "[ui][offer][form][phone]") {
  Driver driver(tests::shipped_catalog(), kPhone);
  open(driver, "Weights & Biases", "San Francisco");
  driver.click("button", "Change");
  CHECK(driver.field("offer-company").focus);
  CHECK(driver.field("offer-company").value == "Weights & Biases, ML/AI Engineer");
  CHECK(place(driver) == "San Francisco");
  driver.type("offer-place", "london");
  CHECK(driver.shows("choice", "Weights & Biases · London"));
  driver.click("button", "Change");
  CHECK(driver.labels("error").empty());
  driver.type("offer-company", "");
  CHECK(driver.field("offer-company").value == "Weights & Biases, ML/AI Engineer");
  driver.type("offer-company", "midjourney");
  CHECK(driver.shows("choice", "Midjourney · San Francisco"));
}

TEST_CASE("On a phone other offers are below the form, until there is one",
          "[ui][offer][form][phone]") {
  Driver driver(tests::shipped_catalog(), kPhone);
  open(driver, "Weights & Biases", "San Francisco");
  CHECK(driver.item("button", ": + Offer").rect.y > driver.field("offer-base").rect.y);
  driver.click("button", ": + Present job");
  CHECK(driver.item("button", ": Offer A").rect.y < driver.field("offer-company").rect.y);
}

TEST_CASE("A phone's header over an offer leads back, and has what can be done with it",
          "[ui][offer][form][phone]") {
  Driver driver(tests::shipped_catalog(), kPhone);
  open(driver, "Weights & Biases", "San Francisco");
  driver.type("offer-base", "225k");
  CHECK_FALSE(has_field(driver, "search"));
  driver.click("button", "More actions");
  driver.click("option", "One-page report");
  CHECK(driver.app().saved().type == "text/html");
  driver.click("button", "Back");
  CHECK(driver.app().screen().tab == ui::Tab::bands);
  CHECK(has_field(driver, "search"));
}

TEST_CASE("The form is filled in by the keyboard", "[ui][offer][form][keyboard]") {
  Driver driver(tests::shipped_catalog(), kTall);
  open(driver, "Weights & Biases", "San Francisco");
  driver.type("offer-base", "18k");
  for (int i = 0; i < 2; ++i) {
    driver.app().focus_next(false);  // the header, then the form
    driver.settle();
  }
  driver.go_to("Base per: Year", ImGuiKey_DownArrow);
  driver.press(ImGuiKey_RightArrow);
  driver.press(ImGuiKey_Space);
  CHECK(driver.item("button", "Base per: Month").checked);
  CHECK(driver.item("year", "Year 1").value == "$216K");

  driver.go_to("Currency", ImGuiKey_DownArrow);
  driver.press(ImGuiKey_Enter);
  driver.press(ImGuiKey_DownArrow);
  driver.press(ImGuiKey_Enter);
  CHECK(driver.item("button", "Currency").value != "USD");

  driver.go_to("Equity: None", ImGuiKey_DownArrow);
  driver.press(ImGuiKey_Space);
  CHECK(driver.item("button", "Equity: None").checked);

  driver.go_to("Put my offer in the link", ImGuiKey_DownArrow);
  driver.press(ImGuiKey_Space);
  CHECK(driver.item("checkbox", "Put my offer in the link").checked);
  driver.go_to("Clear the form", ImGuiKey_DownArrow);
  driver.press(ImGuiKey_Space);
  CHECK(driver.field("offer-base").value.empty());
}

TEST_CASE("The words to say are chosen, ticked and copied by the keyboard",
          "[ui][offer][form][keyboard]") {
  Driver driver(tests::shipped_catalog(), kTall);
  open(driver, "Weights & Biases", "San Francisco");
  driver.type("offer-base", "225k");
  for (int i = 0; i < 4; ++i) {
    driver.app().focus_next(false);  // the header, the form, the tabs, what comes of it
    driver.settle();
  }
  driver.go_to("Target: 50%", ImGuiKey_RightArrow);
  driver.press(ImGuiKey_Space);
  CHECK(driver.item("button", "Target: 50%").checked);
  driver.go_to("Anthropic at $235K / $320K equity", ImGuiKey_DownArrow);
  driver.press(ImGuiKey_Space);
  CHECK(driver.item("claim", "Anthropic at $235K / $320K equity").checked);
}

TEST_CASE("A currency without a rate is named, and another can be chosen", "[ui][offer][form]") {
  Catalog catalog = tests::shipped_catalog();
  catalog.rates.per_dollar[Currency::from_code("GBP")->index()] = 0;
  Driver driver(std::move(catalog), kTall);
  open(driver, "Weights & Biases", "San Francisco");
  driver.type("offer-base", "225k");
  driver.type("offer-place", "london");
  const std::string error = "There is no exchange rate from USD to GBP. Give the offer in GBP.";
  CHECK(driver.item("finding", error).value == "Choose another currency for the offer.");
  CHECK(driver.labels("position").empty());
  CHECK(driver.field("offer-base").value == "225k");  // nothing is lost
  driver.click("button", "Currency");
  CHECK(driver.labels("option") == Strings{"GBP", "USD"});
  driver.click("option", "GBP");
  CHECK_FALSE(driver.shows("finding", error));
  CHECK(driver.item("year", "Year 1").value == "£225K");
}
