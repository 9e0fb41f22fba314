// The guide's pane: its head, figures, findings and places; how it is opened, walked and closed.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "support/catalogs.h"
#include "ui/app.h"
#include "ui/driver.h"

using namespace rangefinder;
using tests::band_of;
using tests::Driver;
using tests::kPhone;
using Strings = std::vector<std::string>;

namespace {

// High enough for a whole guide.
constexpr ui::Surface kTall{.width = 1280, .height = 4000};
constexpr const char* kOurs = "Weights & Biases";

void select(Driver& driver, std::string_view company, std::string_view region) {
  ui::Screen screen = driver.app().screen();
  screen.selected = band_of(driver.app().catalog(), company, region);
  driver.app().set_screen(screen);
  driver.settle();
}

// As a person with a phone does.
void open_sheet(Driver& driver, const std::string& row) {
  Query query;
  query[Facet::company] = {kOurs};
  REQUIRE(driver.app().set_query(query));
  driver.settle();
  driver.click("row", row);
}

}  // namespace

TEST_CASE("The guide's head has the band's total, as shown and as printed", "[ui][guide]") {
  Driver driver(tests::shipped_catalog(), kTall);
  select(driver, kOurs, "London");
  CHECK(driver.item("headline", "≈ $273K – $404K").value == "total per year");
  const Strings texts = driver.labels("text");
  const auto said = [&](std::string_view text) {
    return std::ranges::find(texts, text) != texts.end();
  };
  CHECK(said("Weights & Biases"));
  CHECK(said("ML/AI Engineer · London"));
  CHECK(std::ranges::any_of(texts, [](const std::string& text) {
    return text.starts_with("Printed £203K – £300K · £1 = $1.34") && text.ends_with("31 Dec 2025");
  }));
  CHECK(said("Salary data 2025-Q4 · quality “high”, says the guide"));

  Query query;
  query.currency = Currency();
  query.basis = Basis::recomputed;
  query.period = Period::month;
  REQUIRE(driver.app().set_query(query));
  driver.settle();
  CHECK(driver.item("headline", "£16K – £23K").value == "recomputed total per month");
}

TEST_CASE("A guide without a salary date says so", "[ui][guide]") {
  Driver driver(tests::shipped_catalog(), kTall);
  select(driver, "Meta", "Singapore");
  const Strings texts = driver.labels("text");
  CHECK(std::ranges::find(texts, "The guide gives no salary date.") != texts.end());
}

TEST_CASE("The parts are spelled out as printed", "[ui][guide]") {
  Driver driver(tests::shipped_catalog(), kTall);
  select(driver, kOurs, "London");
  CHECK(driver.item("heading", "Do the parts add up?").value == "as printed, GBP · line 56");
  CHECK(driver.labels("figure") == Strings{"Base", "Equity per year", "Bonus", "Recomputed",
                                           "Stated", "Stated is above the parts by"});
  CHECK(driver.item("figure", "Base").value == "£148K – £194K");
  CHECK(driver.item("figure", "Equity per year").value == "£32K – £58K");
  CHECK(driver.item("figure", "Bonus").value == "£7K – £29K");
  CHECK(driver.item("figure", "Recomputed").value == "£187K – £281K");
  CHECK(driver.item("figure", "Stated").value == "£203K – £300K");
  CHECK(driver.item("figure", "Stated is above the parts by").value == "+8% – +7%");
}

TEST_CASE("A figure shows its file and line, which can be copied", "[ui][guide]") {
  Driver driver(tests::shipped_catalog(), kTall);
  select(driver, kOurs, "London");
  const std::string where = "weights-and-biases/ml-ai-engineer.md, line 56";
  CHECK_FALSE(driver.shows("text", where));
  driver.click("figure", "Bonus");
  CHECK(driver.item("figure", "Bonus").checked);
  CHECK(driver.shows("text", where));
  driver.click("button", "Copy");
  CHECK(driver.app().copied() == where);
  driver.click("figure", "Bonus");
  CHECK_FALSE(driver.shows("text", where));
}

TEST_CASE("Findings have their message, lines and advice", "[ui][guide]") {
  Driver driver(tests::shipped_catalog(), kTall);
  select(driver, kOurs, "London");
  const Strings findings = driver.labels("finding");
  const auto bonus = std::ranges::find_if(
      findings, [](const std::string& text) { return text.find("bonus") != std::string::npos; });
  REQUIRE(bonus != findings.end());
  CHECK(driver.item("finding", *bonus).value.starts_with("Lines 35 and 56. "));
}

TEST_CASE("All places of a guide are there to choose from", "[ui][guide]") {
  Driver driver(tests::shipped_catalog(), kTall);
  select(driver, kOurs, "London");
  CHECK(driver.shows("heading", "3 places in this guide"));
  CHECK(driver.labels("place") == Strings{"San Francisco", "New York", "London"});
  CHECK(driver.item("place", "London").checked);
  CHECK(driver.item("place", "San Francisco").value == "$268 – 395K");
  driver.click("place", "San Francisco");
  CHECK(driver.item("place", "San Francisco").checked);
  std::size_t selected = 0;
  for (const ui::Item& item : driver.app().items()) selected += item.kind == "row" && item.checked;
  CHECK(selected == 1);
  CHECK(driver.app().screen().selected == band_of(driver.app().catalog(), kOurs, "San Francisco"));
  CHECK(driver.item("headline", "$268K – $395K").value == "total per year");
}

TEST_CASE("The guide is pinned, copied and closed by its icons", "[ui][guide]") {
  Driver driver(tests::shipped_catalog());
  select(driver, kOurs, "London");
  driver.click("button", "Pin");
  CHECK(driver.item("button", "Pin").checked);
  CHECK(driver.app().screen().pins == std::vector<BandId>{*driver.app().screen().selected});
  driver.click("button", "Pin");
  CHECK(driver.app().screen().pins.empty());

  driver.click("button", "Copy figures");
  const std::string& copied = driver.app().copied();
  CHECK(copied.starts_with(
      "Weights & Biases, London · ML/AI Engineer\n≈ $273K – $404K total per year\n"));
  CHECK(copied.ends_with("\nweights-and-biases/ml-ai-engineer.md, line 56"));

  driver.click("button", "Close");
  CHECK_FALSE(driver.app().screen().guide);
  CHECK(driver.labels("headline").empty());
}

TEST_CASE("Tabs scroll to their section and show which one is in sight", "[ui][guide]") {
  Driver driver(tests::shipped_catalog());
  select(driver, kOurs, "London");
  CHECK(driver.item("tab", "Figures").checked);
  CHECK_FALSE(driver.shows("heading", "Levers"));
  const float tabs = driver.item("tab", "Levers").rect.y;
  driver.click("tab", "Levers");
  CHECK(driver.item("tab", "Levers").checked);
  CHECK(driver.item("tab", "Levers").rect.y == tabs);  // they stay
  CHECK(driver.item("heading", "Levers").rect.y < tabs + 80);
  driver.click("tab", "Sources");
  CHECK(driver.item("tab", "Sources").checked);
  CHECK(driver.shows("heading", "Sources"));
  driver.scroll("headline", "≈ $273K – $404K", 200);
  CHECK(driver.item("tab", "Figures").checked);
  CHECK(driver.shows("heading", "Do the parts add up?"));
}

TEST_CASE("Another guide starts at its top", "[ui][guide]") {
  Driver driver(tests::shipped_catalog());
  select(driver, kOurs, "London");
  driver.click("tab", "Sources");
  select(driver, kOurs, "New York");
  CHECK(driver.shows("heading", "Sources"));  // the same guide stays where it was
  select(driver, "Midjourney", "San Francisco");
  CHECK(driver.shows("heading", "Do the parts add up?"));
}

TEST_CASE("The keyboard goes through the guide", "[ui][guide][keyboard]") {
  Driver driver(tests::shipped_catalog());
  select(driver, kOurs, "London");
  REQUIRE(driver.app().focus_next(true));  // the last pane
  driver.settle();
  const std::string where = "weights-and-biases/ml-ai-engineer.md, line 56";
  bool found = false;
  for (int i = 0; i < 6 && !found; ++i) {
    driver.press(ImGuiKey_DownArrow);
    found = driver.shows("text", where);
  }
  CHECK(found);  // a figure that has the keyboard says where it stands
  // On to what is below: it comes in sight.
  for (int i = 0; i < 40 && !driver.shows("heading", "Strategy"); ++i) {
    driver.press(ImGuiKey_DownArrow);
  }
  CHECK(driver.shows("heading", "Strategy"));
}

TEST_CASE("On a phone the guide is a sheet", "[ui][guide][phone]") {
  Driver driver(tests::shipped_catalog(), kPhone);
  open_sheet(driver, "Weights & Biases, London");
  CHECK(driver.shows("headline", "≈ $273K – $404K"));
  CHECK(driver.rows_on_screen().empty());
  for (const ui::Item& item : driver.app().items()) {
    if (item.kind != "button" && item.kind != "tab" && item.kind != "figure") continue;
    INFO(item.label);
    CHECK((item.rect.height >= 44 || item.rect.y + item.rect.height > 770));
  }
  driver.press(ImGuiKey_Escape);
  CHECK(driver.labels("headline").empty());
  CHECK_FALSE(driver.rows_on_screen().empty());

  driver.click("row", "Weights & Biases, London");
  driver.click("button", "Close");
  CHECK(driver.labels("headline").empty());

  driver.click("row", "Weights & Biases, London");
  driver.click("button", "Compare");
  CHECK(driver.app().screen().tab == ui::Tab::compare);
  CHECK(driver.app().screen().pins == std::vector<BandId>{*driver.app().screen().selected});
}
