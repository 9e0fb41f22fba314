// Facets, ranges and chips, as a person uses them.
#include <catch2/catch_test_macros.hpp>

#include "support/catalogs.h"
#include "ui/app.h"
#include "ui/driver.h"

using namespace rangefinder;
using tests::Driver;
using tests::kPhone;
using Strings = std::vector<std::string>;

namespace {

constexpr ui::Surface kTablet{.width = 1024, .height = 768, .coarse_pointer = true};

}  // namespace

TEST_CASE("GBP among the printed currencies leaves the rows in pounds", "[ui][filters]") {
  Driver driver(tests::shipped_catalog(), {.width = 1280, .height = 1600});
  driver.click("checkbox", "Printed currency: GBP");
  CHECK(driver.rows_on_screen() == Strings{"Weights & Biases, London", "Stability AI, London"});
}

TEST_CASE("Under the pointer a value offers only and not", "[ui][filters]") {
  Driver driver(tests::shipped_catalog());
  CHECK_FALSE(driver.shows("button", "Only Meta"));
  driver.click("checkbox", "Company: Midjourney");
  driver.hover("checkbox", "Company: Meta");
  driver.click("button", "Only Meta");
  CHECK(driver.rows() == 7);
  CHECK(driver.labels("chip") == Strings{"Company: Meta"});
  driver.click("button", "Clear all");

  driver.hover("checkbox", "Company: Meta");
  driver.click("button", "All but Meta");
  CHECK(driver.rows() == 11);
  CHECK(driver.app().view().query.text == "-company:meta");
  CHECK(driver.labels("chip") == Strings{"Company: not Meta"});
  driver.hover("checkbox", "Company: Midjourney");
  CHECK(driver.item("checkbox", "Company: Meta").value == "not");
  driver.click("checkbox", "Company: Meta");  // back in
  CHECK(driver.rows() == 18);
  CHECK(driver.app().view().query.text.empty());
}

TEST_CASE("A chip takes back what is left out, and leaves the search", "[ui][filters]") {
  Driver driver(tests::shipped_catalog());
  driver.type("search", "us");
  driver.hover("checkbox", "Company: Meta");
  driver.click("button", "All but Meta");
  CHECK(driver.labels("chip") == Strings{"Search: us", "Company: not Meta"});
  driver.click("chip", "Search: us");
  CHECK(driver.app().view().query.text == "-company:meta");
  driver.click("chip", "Company: not Meta");
  CHECK(driver.rows() == 18);
}

TEST_CASE("Only and not are reached by the keyboard", "[ui][filters]") {
  Driver driver(tests::shipped_catalog());
  for (int i = 0; i < 2; ++i) {
    driver.app().focus_next(false);
    driver.settle();
  }
  driver.press(ImGuiKey_DownArrow);
  REQUIRE(driver.shows("button", "Only Meta"));
  driver.press(ImGuiKey_RightArrow);
  driver.press(ImGuiKey_Space);
  CHECK(driver.labels("chip") == Strings{"Company: Meta"});
  driver.press(ImGuiKey_RightArrow);
  driver.press(ImGuiKey_Space);
  CHECK(driver.labels("chip") == Strings{"Company: not Meta"});
}

TEST_CASE("A finger has only and not in a menu", "[ui][filters]") {
  Driver driver(tests::shipped_catalog(), kPhone);
  driver.click("button", "Filter");
  CHECK(driver.item("button", "More about Meta").rect.width >= 44);
  driver.click("button", "More about Meta");
  driver.click("option", "All but Meta");
  CHECK(driver.shows("button", "Show 11 bands"));
  driver.click("button", "More about Midjourney");
  driver.click("option", "Only Midjourney");
  CHECK(driver.shows("button", "Show 2 bands"));
  CHECK(driver.labels("chip") == Strings{"Company: not Meta", "Company: Midjourney"});
  driver.click("chip", "Company: Midjourney");
  CHECK(driver.shows("button", "Show 11 bands"));
}

TEST_CASE("A right click on a value has only and not, too", "[ui][filters]") {
  Driver driver(tests::shipped_catalog());
  driver.right_click("checkbox", "Company: Meta");
  driver.click("option", "Only Meta");
  CHECK(driver.rows() == 7);
  CHECK(driver.labels("option").empty());
  driver.right_click("checkbox", "Company: Meta");
  driver.click("option", "All but Meta");
  CHECK(driver.rows() == 11);
}

TEST_CASE("A measure's range is computed once it is unfolded", "[ui][filters]") {
  Driver driver(tests::shipped_catalog(), {.width = 1280, .height = 1600});
  CHECK(driver.app().view().histogram(Measure::base).counts.empty());
  CHECK_FALSE(driver.shows("handle", "Base from"));
  driver.click("section", "Base, $ per year");
  CHECK_FALSE(driver.app().view().histogram(Measure::base).counts.empty());
  CHECK(driver.shows("handle", "Base from"));
  driver.type("base-from", "250k");
  CHECK(driver.labels("chip") == Strings{"Base: from $250K"});
  CHECK(driver.rows() == 12);
  driver.click("section", "Base, $ per year");
  CHECK_FALSE(driver.shows("handle", "Base from"));
  CHECK(driver.rows() == 12);
}

TEST_CASE("Another currency or period drops the bounds of every measure", "[ui][filters]") {
  Driver driver(tests::shipped_catalog());
  Query query;
  query[Measure::base] = {100'000, {}};
  query[Measure::total] = {{}, 600'000};
  REQUIRE(driver.app().set_query(query));
  driver.settle();
  driver.click("button", "Per: Month");
  CHECK(driver.labels("chip").empty());
  query.period = Period::month;
  REQUIRE(driver.app().set_query(query));
  driver.settle();
  driver.click("button", "In");
  driver.click("option", "GBP");
  CHECK(driver.labels("chip").empty());
}

TEST_CASE("Arrows move the handle that has the focus, one step of undo", "[ui][filters]") {
  Driver driver(tests::shipped_catalog());
  driver.click("handle", "Total from");
  driver.press(ImGuiKey_RightArrow);
  driver.press(ImGuiKey_RightArrow);
  const auto low = driver.app().view().query[Measure::total].low;
  REQUIRE(low);
  driver.press(ImGuiKey_LeftArrow);
  CHECK(driver.app().view().query[Measure::total].low == *low / 2);
  driver.press(ImGuiKey_DownArrow);  // to the other one
  driver.press(ImGuiKey_LeftArrow);
  CHECK(driver.app().view().query[Measure::total].high);
  CHECK(driver.app().view().query[Measure::total].low == *low / 2);
  driver.click("button", "Undo");
  CHECK_FALSE(driver.app().view().query[Measure::total]);
}

TEST_CASE("Each drag of a handle is a step of undo, and so are the keys behind it",
          "[ui][filters]") {
  Driver driver(tests::shipped_catalog());
  const auto low = [&] { return driver.app().view().query[Measure::total].low; };
  const auto drag = [&] {
    const ImVec2 at = tests::middle(driver.item("handle", "Total from").rect);
    driver.drag(at, {at.x + 30, at.y});
    return low();
  };
  const auto first = drag();
  REQUIRE(first);
  const auto second = drag();
  REQUIRE(second > first);
  driver.press(ImGuiKey_RightArrow);
  REQUIRE(low() > second);
  CHECK(driver.app().undo());
  CHECK(low() == second);
  CHECK(driver.app().undo());
  CHECK(low() == first);
  CHECK(driver.app().undo());
  CHECK_FALSE(low());
  CHECK_FALSE(driver.app().undo());
}

TEST_CASE("A search that was left is a step, and the next one another", "[ui][filters]") {
  Driver driver(tests::shipped_catalog());
  driver.type("search", "meta");
  driver.type("search", "london");
  CHECK(driver.app().undo());
  CHECK(driver.app().view().query.text == "meta");
  CHECK(driver.app().undo());
  CHECK(driver.app().view().query.text.empty());
}

TEST_CASE("250 a year is asked about", "[ui][filters]") {
  Driver driver(tests::shipped_catalog());
  driver.type("total-from", "250");
  CHECK(driver.rows() == 18);
  CHECK(driver.shows("text", "Do you mean $250,000?"));
  driver.click("button", "Yes");
  CHECK(driver.app().view().query[Measure::total].low == 250'000);
  CHECK(driver.field("total-from").value == "$250K");
  CHECK_FALSE(driver.shows("text", "Do you mean $250,000?"));
}

TEST_CASE("Chips that find no room are in a menu", "[ui][filters]") {
  Driver driver(tests::shipped_catalog());
  Query query;
  query[Facet::company] = {"Meta", "Hugging Face Enterprise", "Weights & Biases", "Stability AI"};
  query[Facet::currency] = {"USD", "GBP"};
  query[Measure::total] = {100'000, {}};
  REQUIRE(driver.app().set_query(query));
  driver.settle();
  const std::size_t shown = driver.labels("chip").size();
  REQUIRE(shown < 7);
  driver.click("button", "+" + std::to_string(7 - shown));
  CHECK(driver.labels("option").size() == 7 - shown);
  driver.click("option", "Total: from $100K  ×");
  CHECK_FALSE(driver.app().view().query[Measure::total]);
}

TEST_CASE("On a tablet the filters come from the left", "[ui][filters]") {
  Driver driver(tests::shipped_catalog(), kTablet);
  CHECK(driver.labels("checkbox").empty());
  driver.click("button", "Filter");
  const ui::Rect& rect = driver.item("checkbox", "Company: Meta").rect;
  CHECK(rect.x >= 0);
  CHECK(rect.x + rect.width <= 280);
  driver.click("checkbox", "Company: Meta");
  CHECK(driver.shows("button", "Show 7 bands"));
  driver.click({700, 400});
  CHECK(driver.labels("checkbox").empty());
  CHECK(driver.rows() == 7);
}

TEST_CASE("An empty list says which filter to drop and what comes back", "[ui][filters]") {
  Driver driver(tests::shipped_catalog());
  Query query;
  query[Facet::place] = {"Paris"};
  query[Measure::total] = {500'000, {}};
  REQUIRE(driver.app().set_query(query));
  driver.settle();
  CHECK(driver.shows("text", "Place: Paris and Total: from $500K leave nothing."));
  CHECK(driver.shows("text", "Without the place there are 3 bands."));
  driver.click("button", "Drop “Place Paris”");
  CHECK(driver.rows() == 3);
  CHECK(driver.app().view().query[Facet::place].empty());
}

TEST_CASE("Where no single filter is to blame, all are cleared", "[ui][filters]") {
  Driver driver(tests::shipped_catalog());
  Query query;
  query.text = "zzz";
  query[Facet::place] = {"Paris"};
  query[Measure::total] = {900'000, {}};
  REQUIRE(driver.app().set_query(query));
  driver.settle();
  for (const std::string& label : driver.labels("button")) CHECK_FALSE(label.starts_with("Drop"));
  driver.click("button", "Clear all");
  CHECK(driver.rows() == 18);
}
