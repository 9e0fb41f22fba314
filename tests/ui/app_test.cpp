#include "ui/app.h"

#include <catch2/catch_test_macros.hpp>
#include <memory>

#include "pack/pack.h"
#include "support/catalogs.h"
#include "support/describe.h"
#include "ui/driver.h"

using namespace rangefinder;
using tests::Driver;
using ui::Event;
using Strings = std::vector<std::string>;

namespace {

std::unique_ptr<Driver> explorer() { return std::make_unique<Driver>(tests::shipped_catalog()); }

constexpr const char* kTop = "Meta, US (Menlo Park / NYC)";
constexpr const char* kBottom = "Meta, India (Hyderabad / Bangalore)";

}  // namespace

TEST_CASE("The 18 bands are listed, the highest total first", "[ui][app]") {
  const auto driver = explorer();
  CHECK(driver->rows() == 18);
  CHECK(driver->shows("text", "18 bands"));
  CHECK(driver->rows_on_screen().front() == kTop);
  CHECK(driver->item("row", kTop).value == "$380K – $620K");
  CHECK(driver->item("column", "Total").value == "descending");
  CHECK_FALSE(driver->shows("row", kBottom));
  driver->scroll("row", "Meta, Singapore", -20);
  CHECK(driver->rows_on_screen().back() == kBottom);
}

TEST_CASE("A click on a facet's value filters, another takes it back", "[ui][app]") {
  const auto driver = explorer();
  CHECK(driver->item("checkbox", "Company: Midjourney").value == "2");
  driver->click("checkbox", "Company: Midjourney");
  CHECK(driver->rows_on_screen() == Strings{"Midjourney, San Francisco", "Midjourney, Remote US"});
  CHECK(driver->item("checkbox", "Company: Midjourney").checked);
  CHECK(driver->item("checkbox", "Company: Meta").value == "7");
  driver->click("checkbox", "Company: Meta");
  CHECK(driver->rows() == 9);
  driver->click("checkbox", "Company: Midjourney");
  CHECK(driver->rows() == 7);
  CHECK_FALSE(driver->item("checkbox", "Company: Midjourney").checked);
}

TEST_CASE("A click on a column sorts, another turns it round", "[ui][app]") {
  const auto driver = explorer();
  driver->click("column", "Total");
  CHECK(driver->item("column", "Total").value == "ascending");
  CHECK(driver->rows_on_screen().front() == kBottom);
  driver->click("column", "Total");
  CHECK(driver->item("column", "Total").value == "descending");
  CHECK(driver->rows_on_screen().front() == kTop);

  driver->click("column", "Base");
  CHECK(driver->item("column", "Base").value == "descending");
  CHECK(driver->item("column", "Total").value.empty());
  CHECK(driver->rows_on_screen().back() != kTop);
}

TEST_CASE("Names sort from A first, and the company's header has two", "[ui][app]") {
  const auto driver = explorer();
  driver->click("column", "Company");
  CHECK(driver->item("column", "Company").value == "ascending");
  CHECK(driver->rows_on_screen().front().starts_with("Hugging Face Enterprise, "));
  driver->click("column", "Place");
  CHECK(driver->item("column", "Place").value == "ascending");
  CHECK(driver->rows_on_screen().front() == "Meta, Canada (Toronto / Montreal)");
  driver->click("column", "Place");
  CHECK(driver->rows_on_screen().front() == "Meta, US (Seattle / Austin)");
}

TEST_CASE("With Shift a column becomes a further key", "[ui][app]") {
  const auto driver = explorer();
  driver->click("column", "Company");
  ImGui::GetIO().AddKeyEvent(ImGuiMod_Shift, true);
  driver->click("column", "Base");
  ImGui::GetIO().AddKeyEvent(ImGuiMod_Shift, false);
  CHECK(driver->app().view().query.sort ==
        std::vector<SortKey>{{Field::company, false}, {Field::base, true}});
}

TEST_CASE("What is chosen has a chip, whose click drops it", "[ui][app]") {
  const auto driver = explorer();
  CHECK(driver->labels("chip").empty());
  CHECK_FALSE(driver->shows("button", "Clear all"));
  driver->click("checkbox", "Company: Meta");
  driver->scroll("section", "Place", -20);
  driver->click("checkbox", "Printed currency: USD");
  driver->type("search", "us");
  CHECK(driver->labels("chip") == Strings{"Search: us", "Company: Meta", "Printed currency: USD"});
  driver->click("chip", "Search: us");
  CHECK(driver->labels("chip") == Strings{"Company: Meta", "Printed currency: USD"});
  CHECK(driver->rows() == 7);
}

TEST_CASE("Clear all drops the filters and keeps order and units", "[ui][app]") {
  const auto driver = explorer();
  driver->click("column", "Base");
  driver->click("button", "Per: Month");
  driver->click("checkbox", "Company: Meta");
  driver->type("total-from", "40k");
  driver->click("button", "Clear all");
  CHECK(driver->rows() == 18);
  CHECK(driver->labels("chip").empty());
  CHECK(driver->item("column", "Base").value == "descending");
  CHECK(driver->item("button", "Per: Month").checked);
  CHECK(driver->field("total-from").value.empty());
}

TEST_CASE("Undo and redo go through the steps", "[ui][app]") {
  const auto driver = explorer();
  driver->click("button", "Undo");  // nothing to undo
  CHECK(driver->rows() == 18);
  driver->click("checkbox", "Company: Meta");
  driver->click("checkbox", "Place: New York, NY");
  driver->click("column", "Company");
  CHECK(driver->rows() == 1);
  driver->click("button", "Undo");
  CHECK(driver->item("column", "Total").value == "descending");
  driver->click("button", "Undo");
  CHECK(driver->rows() == 7);
  driver->click("button", "Undo");
  CHECK(driver->rows() == 18);
  driver->click("button", "Redo");
  driver->click("button", "Redo");
  CHECK(driver->rows() == 1);
  CHECK(driver->app().redo());
  CHECK_FALSE(driver->app().redo());
}

TEST_CASE("A choice after an undo forgets what was undone", "[ui][app]") {
  const auto driver = explorer();
  driver->click("checkbox", "Company: Meta");
  driver->click("button", "Undo");
  driver->click("checkbox", "Company: Midjourney");
  CHECK_FALSE(driver->app().redo());
  CHECK(driver->rows() == 2);
}

TEST_CASE("Typing searches at once, and a word is one step of undo", "[ui][app]") {
  const auto driver = explorer();
  driver->type("search", "midj", /*enter=*/false);
  CHECK(driver->rows() == 2);
  CHECK(driver->field("search").value == "midj");
  driver->type("search", "midjourney remote");
  CHECK(driver->rows_on_screen() == Strings{"Midjourney, Remote US"});
  driver->click("button", "Undo");
  CHECK(driver->rows() == 18);
  CHECK(driver->field("search").value.empty());
}

TEST_CASE("What is typed into two fields is two steps of undo", "[ui][app]") {
  const auto driver = explorer();
  driver->type("search", "midjourney");
  CHECK(driver->rows() == 2);
  driver->type("total-from", "450k");
  CHECK(driver->rows() == 1);
  driver->click("button", "Undo");
  CHECK(driver->app().view().query.text == "midjourney");
  CHECK(driver->rows() == 2);
}

TEST_CASE("Where nothing matches, a button drops what leaves nothing", "[ui][app]") {
  const auto driver = explorer();
  driver->type("search", "zzz");
  CHECK(driver->rows() == 0);
  CHECK(driver->shows("text", "No bands match"));
  CHECK(driver->labels("row").empty());
  driver->click("button", "Drop “Search zzz”");
  CHECK(driver->rows() == 18);
  CHECK(driver->rows_on_screen().front() == kTop);
}

TEST_CASE("A total from an amount leaves the bands that reach it", "[ui][app]") {
  const auto driver = explorer();
  driver->type("total-from", "$500k");
  CHECK(driver->labels("row").size() == 3);
  CHECK(driver->field("total-from").value == "$500K");
  CHECK(driver->field("total-from").error.empty());
  CHECK(driver->labels("chip") == Strings{"Total: from $500K"});
  driver->type("total-to", "320k");
  CHECK(driver->field("total-to").error == "Low is above high: $500K–$320K.");
  driver->type("total-to", "900k");
  CHECK(driver->field("total-to").error.empty());
  CHECK(driver->labels("chip") == Strings{"Total: $500K – $900K"});
  driver->click("chip", "Total: $500K – $900K");
  CHECK(driver->rows() == 18);
  CHECK(driver->field("total-from").value.empty());
  driver->type("total-to", "300k");
  CHECK(driver->labels("chip") == Strings{"Total: to $300K"});
  driver->type("total-to", "");
  CHECK(driver->rows() == 18);
}

TEST_CASE("Why a search cannot be read is said, and the rows stay", "[ui][app]") {
  const auto driver = explorer();
  driver->type("search", "company:meta");
  driver->type("search", "company:meta total>=20ok");
  CHECK(driver->rows() == 7);
  CHECK(driver->labels("error") == Strings{"\"20ok\" is not an amount. Try 200k."});
  // Who hears it cannot see where it stands.
  CHECK(driver->field("search").error == "Character 21: \"20ok\" is not an amount. Try 200k.");
  driver->type("search", "company:meta total>=200k");
  CHECK(driver->labels("error").empty());
}

TEST_CASE("Clear all leaves the groups", "[ui][app]") {
  const auto driver = explorer();
  Query query;
  query.group = Grouping::company;
  query[Facet::company] = {"Meta"};
  REQUIRE(driver->app().set_query(query));
  driver->settle();
  driver->click("button", "Clear all");
  CHECK(driver->rows() == 18);
  CHECK(driver->app().view().query.group == Grouping::company);
}

TEST_CASE("A wrong amount shows its error and keeps the rows", "[ui][app]") {
  const auto driver = explorer();
  driver->type("total-from", "lots", /*enter=*/false);
  CHECK(driver->field("total-from").error.empty());  // it is still being typed
  driver->type("total-from", "lots");
  CHECK(driver->field("total-from").error == "\"lots\" is not an amount. Try 200k.");
  CHECK(driver->field("total-from").value == "lots");
  CHECK(driver->rows() == 18);
  driver->type("total-from", "500k");
  CHECK(driver->field("total-from").error.empty());
  CHECK(driver->rows() == 3);
}

TEST_CASE("A wrong amount leaves the bound that was there", "[ui][app]") {
  const auto driver = explorer();
  driver->type("total-from", "500k");
  driver->type("total-from", "6oo");  // letters: the 6 alone is no bound that anyone asked for
  CHECK_FALSE(driver->field("total-from").error.empty());
  CHECK(driver->rows() == 3);
  CHECK(driver->labels("chip") == Strings{"Total: from $500K"});
}

TEST_CASE("Dragging a handle sets the range in one step", "[ui][app]") {
  const auto driver = explorer();
  const ImVec2 at = tests::middle(driver->item("handle", "Total from").rect);
  driver->drag(at, {at.x + 150, at.y});
  const auto low = driver->app().view().query[Measure::total].low;
  REQUIRE(low);
  CHECK(*low > 300'000);
  CHECK(*low < 620'000);
  CHECK(driver->rows() < 18);
  CHECK(driver->rows() > 0);
  driver->click("button", "Undo");
  CHECK(driver->rows() == 18);
}

TEST_CASE("Currency is chosen from a menu", "[ui][app]") {
  const auto driver = explorer();
  CHECK(driver->item("button", "In").value == "USD");
  driver->click("button", "In");
  const Strings options = driver->labels("option");
  REQUIRE(options.size() > 4);
  CHECK(options[0] == "As printed");
  CHECK(driver->item("option", "USD").checked);
  driver->click("option", "GBP");
  CHECK(driver->labels("option").empty());
  CHECK(driver->item("button", "In").value == "GBP");
  CHECK(driver->item("axis", "GBP per year").value.find("$ 0.7429") != std::string::npos);
  CHECK(driver->item("row", "Weights & Biases, London").value == "£203K – £300K");
}

TEST_CASE("As printed, every row keeps its currency", "[ui][app]") {
  const auto driver = explorer();
  driver->click("button", "In");
  driver->click("option", "As printed");
  CHECK(driver->item("button", "In").value == "As printed");
  CHECK(driver->shows("axis", "as printed, per year"));
  CHECK(driver->item("row", "Hugging Face Enterprise, Paris").value == "€232K – €345K");
  CHECK_FALSE(driver->shows("field", "Total from"));  // no common axis
}

TEST_CASE("Period and basis are chosen beside each other", "[ui][app]") {
  const auto driver = explorer();
  driver->click("button", "Per: Hour");
  CHECK(driver->shows("axis", "USD per hour"));
  CHECK(driver->item("row", kTop).value == "$183 – $298");  // 380,000 and 620,000 / 2,080
  driver->click("button", "Per: Year");
  driver->click("button", "Total: Recomputed");
  CHECK(driver->item("button", "Total: Recomputed").checked);
  CHECK(driver->item("row", kTop).value == "$317K – $520K");
}

TEST_CASE("A click selects a row, another lets go", "[ui][app]") {
  const auto driver = explorer();
  CHECK(driver->app().selected_row() == -1);
  CHECK(driver->app().copy_text().empty());
  driver->click("row", "Meta, London (UK)");
  CHECK(driver->item("row", "Meta, London (UK)").checked);
  CHECK(driver->app().selected_row() == 2);
  CHECK(driver->app().copy_text() ==
        "Meta\tML/AI Engineer\tLondon (UK)\t170000\t250000\t60000\t140000\t25500\t37500\t310000\t"
        "510000\tUSD\tyear");
  driver->click("row", "Meta, London (UK)");
  CHECK(driver->app().selected_row() == -1);
}

TEST_CASE("A selected row that is filtered away is no row, and comes back", "[ui][app]") {
  const auto driver = explorer();
  driver->click("row", "Meta, London (UK)");
  driver->click("checkbox", "Company: Midjourney");
  CHECK(driver->app().selected_row() == -1);
  CHECK(driver->app().copy_text().empty());
  driver->click("button", "Undo");
  CHECK(driver->app().selected_row() == 2);
}

TEST_CASE("A facet folds away, and a long one shows all on request", "[ui][app]") {
  const auto driver = explorer();
  driver->click("section", "Company");
  CHECK_FALSE(driver->shows("checkbox", "Company: Meta"));
  CHECK_FALSE(driver->item("section", "Company").checked);
  driver->click("section", "Company");
  CHECK(driver->shows("checkbox", "Company: Meta"));
  CHECK_FALSE(driver->shows("checkbox", "Place: Singapore"));
  driver->click("button", "10 more");
  CHECK(driver->shows("checkbox", "Place: Singapore"));
  driver->click("button", "Fewer");
  CHECK_FALSE(driver->shows("checkbox", "Place: Singapore"));
}

TEST_CASE("A value of a long facet is found by typing", "[ui][app]") {
  std::vector<tests::Row> rows;
  for (const char* company : {"Ada", "Bell", "Cray", "Dell", "Eno", "Fox", "Gem", "Hal", "Ion",
                              "Jot", "Kay", "Lux", "Trade Desk", "Zürich Re"}) {
    rows.push_back({.company = company, .total = tests::k(100, 200)});
  }
  Driver driver(tests::catalog_of(rows));
  CHECK_FALSE(driver.shows("checkbox", "Company: Trade Desk"));
  driver.type("find-company", "de", /*enter=*/false);
  CHECK(driver.shows("checkbox", "Company: Dell"));
  CHECK(driver.shows("checkbox", "Company: Trade Desk"));
  CHECK_FALSE(driver.shows("checkbox", "Company: Ada"));
  CHECK(driver.rows() == 14);  // it is the list that is searched, not the bands
  driver.click("checkbox", "Company: Trade Desk");
  CHECK(driver.rows() == 1);

  driver.type("find-company", "zur");
  CHECK(driver.shows("checkbox", "Company: Zürich Re"));
  driver.type("find-company", "nothing");
  CHECK(driver.shows("text", "Nothing starts so"));
  driver.type("find-company", "");
  CHECK(driver.shows("checkbox", "Company: Ada"));
  CHECK(driver.item("checkbox", "Company: Trade Desk").checked);
}

TEST_CASE("A short list shows what has bands, in the order of the whole list", "[ui][app]") {
  std::vector<tests::Row> rows;
  const auto add = [&](const std::string& company, const std::string& place, int count) {
    for (int i = 0; i < count; ++i) {
      rows.push_back({.company = company,
                      .place = place,
                      .total = tests::k(100, 200),
                      .role = "Role " + std::to_string(i)});
    }
  };
  for (int i = 0; i < 7; ++i) add("Large " + std::to_string(i), "London", 9 - i);
  add("Small", "Paris", 1);
  Driver driver(tests::catalog_of(rows));
  CHECK(driver.shows("checkbox", "Company: Large 5"));
  CHECK_FALSE(driver.shows("checkbox", "Company: Small"));
  driver.click("checkbox", "Place: Paris");
  CHECK(driver.shows("checkbox", "Company: Small"));
  // The list is as long as before, and the last of those without bands made room.
  CHECK(driver.shows("checkbox", "Company: Large 4"));
  CHECK_FALSE(driver.shows("checkbox", "Company: Large 5"));
  CHECK(driver.item("checkbox", "Company: Large 4").rect.y <
        driver.item("checkbox", "Company: Small").rect.y);
  CHECK(driver.shows("button", "2 more"));
  driver.click("checkbox", "Place: Paris");
  // What is left out has no bands, but does not move from under the pointer.
  driver.type("search", "-company:\"large 5\"");
  CHECK(driver.item("checkbox", "Company: Large 5").value == "not");
  CHECK_FALSE(driver.shows("checkbox", "Company: Large 6"));
}

TEST_CASE("What is chosen stays in sight in a short list", "[ui][app]") {
  const auto driver = explorer();
  driver->click("button", "10 more");
  driver->click("checkbox", "Place: Singapore");
  driver->click("button", "Fewer");
  CHECK(driver->item("checkbox", "Place: Singapore").checked);
}
