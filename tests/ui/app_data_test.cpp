// What the explorer does when its data, its query or its look is changed from outside.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "pack/pack.h"
#include "support/catalogs.h"
#include "support/describe.h"
#include "ui/app.h"
#include "ui/driver.h"

using namespace rangefinder;
using tests::Driver;
using ui::Event;
using Strings = std::vector<std::string>;

TEST_CASE("A damaged pack shows a notice and keeps the data", "[ui][app][bad-input]") {
  Driver driver(tests::shipped_catalog());
  driver.click("checkbox", "Company: Meta");
  auto bytes = save_pack(tests::five_bands());
  bytes.resize(bytes.size() / 2);
  const auto opened = driver.app().open_pack(bytes);
  REQUIRE_FALSE(opened);
  driver.settle();
  CHECK(driver.rows() == 7);
  CHECK(driver.item("notice", opened.error().message).value ==
        "The guides that were open are still here.");
  CHECK(driver.shows("row", "Meta, Singapore"));
  driver.click("button", "Close notice");
  CHECK(driver.labels("notice").empty());
  CHECK(driver.rows() == 7);
}

TEST_CASE("A pack replaces the data, its own filters stay where they fit", "[ui][app]") {
  Driver driver(tests::shipped_catalog());
  driver.click("checkbox", "Company: Meta");
  driver.click("row", "Meta, London (UK)");
  REQUIRE(driver.app().open_pack(save_pack(tests::five_bands())));
  driver.settle();
  CHECK(driver.rows_on_screen() == Strings{"Meta, London", "Meta, Austin"});
  CHECK(driver.app().selected_row() == -1);
  CHECK_FALSE(driver.app().undo());  // steps of another catalogue

  driver.click("checkbox", "Place: Austin");
  REQUIRE(driver.app().open_pack(save_pack(tests::shipped_catalog())));
  driver.settle();
  CHECK(driver.rows() == 18);  // it has no Austin
}

TEST_CASE("Opening a pack that fits takes the notice away", "[ui][app]") {
  Driver driver(tests::shipped_catalog());
  CHECK_FALSE(driver.app().open_pack({}));
  driver.settle();
  CHECK(driver.labels("notice").size() == 1);
  REQUIRE(driver.app().open_pack(save_pack(tests::five_bands())));
  driver.settle();
  CHECK(driver.labels("notice").empty());
}

TEST_CASE("A catalogue without rates is shown as printed", "[ui][app]") {
  Catalog catalog = tests::five_bands();
  catalog.rates = {};
  Driver driver(catalog);
  CHECK(driver.rows() == 5);
  CHECK(driver.shows("axis", "as printed, per year"));
  driver.click("button", "In");
  CHECK(driver.labels("option") == Strings{"As printed"});
}

TEST_CASE("An empty catalogue is drawn without rows", "[ui][app]") {
  Driver driver((Catalog()));
  CHECK(driver.rows() == 0);
  CHECK(driver.shows("text", "No bands match"));
}

TEST_CASE("A query from outside is shown, and is a step of undo", "[ui][app]") {
  Driver driver(tests::shipped_catalog());
  Query query;
  query[Facet::company] = {"Midjourney"};
  query.sort = {{Field::place, true}};
  REQUIRE(driver.app().set_query(query));
  driver.settle();
  CHECK(driver.rows_on_screen() == Strings{"Midjourney, San Francisco", "Midjourney, Remote US"});
  CHECK(driver.item("column", "Place").value == "descending");
  CHECK(driver.app().undo());
  driver.settle();
  CHECK(driver.rows() == 18);
}

TEST_CASE("A query that names what is not there changes nothing", "[ui][app][bad-input]") {
  Driver driver(tests::shipped_catalog());
  driver.click("checkbox", "Company: Meta");
  Query query;
  query[Facet::company] = {"Mta"};
  const auto set = driver.app().set_query(query);
  REQUIRE_FALSE(set);
  CHECK(set.error().message == "There is no company \"Mta\". Do you mean \"Meta\"?");
  driver.settle();
  CHECK(driver.rows() == 7);
  CHECK(driver.app().undo());
  CHECK_FALSE(driver.app().undo());
}

TEST_CASE("The same query again is no step", "[ui][app]") {
  Driver driver(tests::shipped_catalog());
  REQUIRE(driver.app().set_query(Query{}));
  CHECK_FALSE(driver.app().undo());
}

TEST_CASE("Listeners hear of queries, selections, notices and themes", "[ui][app]") {
  Driver driver(tests::shipped_catalog());
  std::vector<Event> events;
  driver.app().on_event([&](Event event) { events.push_back(event); });
  const auto heard = [&] { return std::exchange(events, {}); };
  driver.click("checkbox", "Company: Meta");
  CHECK(heard() == std::vector{Event::query});
  driver.click("row", "Meta, Singapore");
  CHECK(heard() == std::vector{Event::selection, Event::screen});
  const auto opened = driver.app().open_pack({});
  REQUIRE_FALSE(opened);
  driver.settle();
  CHECK(heard() == std::vector{Event::notice});
  CHECK(driver.app().notice() == opened.error().message);
  CHECK(driver.app().notice_detail() == "The guides that were open are still here.");
  driver.click("button", "Close notice");
  CHECK(heard() == std::vector{Event::notice});
  CHECK(driver.app().notice().empty());
  driver.click("button", "Theme");
  driver.click("option", "Dark");
  CHECK(heard() == std::vector{Event::theme, Event::screen});
  REQUIRE(driver.app().set_query(Query{}));
  CHECK(heard() == std::vector{Event::query});
  driver.settle();
  CHECK(heard().empty());
}

TEST_CASE("A notice is drawn by what is loaded later, and its room is kept", "[ui][app]") {
  Driver driver(tests::shipped_catalog());
  driver.app().set_complete(false);
  const float top = driver.item("tab", "Bands").rect.y;
  REQUIRE_FALSE(driver.app().open_pack({}));
  driver.settle();
  CHECK(driver.labels("notice").empty());
  CHECK(driver.item("tab", "Bands").rect.y == top + 44);
  driver.app().set_complete(true);
  driver.settle();
  CHECK(driver.labels("notice").size() == 1);
  CHECK(driver.item("tab", "Bands").rect.y == top + 44);
}

TEST_CASE("A pack that takes the selected row away is heard of", "[ui][app]") {
  Driver driver(tests::shipped_catalog());
  driver.click("row", "Meta, Singapore");
  std::vector<Event> events;
  driver.app().on_event([&](Event event) { events.push_back(event); });
  REQUIRE(driver.app().open_pack(save_pack(tests::five_bands())));
  driver.settle();
  CHECK(std::ranges::count(events, Event::query) == 1);
  CHECK(std::ranges::count(events, Event::selection) == 1);
}

TEST_CASE("Fields that nobody knows are passed over", "[ui][app]") {
  Driver driver(tests::shipped_catalog());
  driver.app().field_input("nothing", "x", true);
  driver.app().field_focus("nothing", true);
  driver.settle();
  CHECK(driver.rows() == 18);
}
