// The explorer in one column, by touch.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "export/view_words.h"
#include "support/catalogs.h"
#include "ui/app.h"
#include "ui/driver.h"
#include "ui/theme.h"

using namespace rangefinder;
using tests::Driver;
using tests::kPhone;

TEST_CASE("A phone lists the same bands in one column", "[ui][phone]") {
  Driver driver(tests::shipped_catalog(), kPhone);
  CHECK(driver.shows("text", "18 bands"));
  CHECK(driver.rows_on_screen().front() == "Meta, US (Menlo Park / NYC)");
  CHECK(driver.item("row", "Meta, Singapore").value == "$260 – 445K");
  CHECK(driver.labels("column").empty());
  driver.scroll("row", "Meta, Singapore", -60);
  CHECK(driver.rows_on_screen().back() == "Meta, India (Hyderabad / Bangalore)");
}

TEST_CASE("Rates that are too long for a phone leave the count alone", "[ui][phone]") {
  Driver driver(tests::five_bands(), {.width = 240, .height = 700});
  const std::string rates = rates_text(driver.app().catalog(), driver.app().view());
  const ui::Rect count = driver.item("text", "5 bands").rect;
  const ui::Rect said = driver.item("text", rates).rect;
  CHECK(said.x > count.x + count.width);
  CHECK(said.x + said.width <= 240);
}

TEST_CASE("A group's quartiles are on the phone, the middle one where there is no room for three",
          "[ui][phone]") {
  for (const float width : {390.0F, 280.0F}) {
    Driver driver(tests::shipped_catalog(), {.width = width, .height = 700});
    Query query = driver.app().view().query;
    query.group = Grouping::company;
    query[Facet::company] = {"Meta"};
    driver.app().set_query(query);
    driver.settle();
    const Group& meta = driver.app().view().groups.front();
    const std::string middle = "Q2 " + short_amount(round_amount(meta.q2), meta.currency, 0);
    std::vector<ui::Item> said;
    for (const ui::Item& item : driver.app().items()) {
      if (item.kind == "text" && item.label.contains("Q2")) said.push_back(item);
    }
    INFO(width);
    REQUIRE(said.size() == 1);
    CHECK(said[0].label.contains(middle));
    CHECK((said[0].label == middle) == (width < 300));
    CHECK(said[0].rect.x + said[0].rect.width <= width - 16);
  }
}

TEST_CASE("Filters are on a sheet that says what it would show", "[ui][phone]") {
  Driver driver(tests::shipped_catalog(), kPhone);
  CHECK(driver.labels("checkbox").empty());
  driver.click("button", "Filter");
  CHECK(driver.labels("row").empty());
  for (const ui::TextField& field : driver.app().fields()) {
    CHECK(field.id != "search");  // the page's own fields would shine through
  }
  driver.click("checkbox", "Company: Midjourney");
  CHECK(driver.shows("button", "Show 2 bands"));
  driver.click("button", "Show 2 bands");
  CHECK(driver.labels("checkbox").empty());
  CHECK(driver.rows_on_screen().size() == 2);
  CHECK(driver.item("button", "Filter").value == "1");
}

TEST_CASE("Why a search cannot be read is said, with rows and without", "[ui][phone]") {
  Driver driver(tests::shipped_catalog(), kPhone);
  driver.type("search", "total>=20ok");
  CHECK(driver.shows("error", "\"20ok\" is not an amount. Try 200k."));
  driver.type("search", "nowhere total>=20ok");
  CHECK(driver.shows("text", "No bands match"));
  CHECK(driver.shows("error", "\"20ok\" is not an amount. Try 200k."));
}

TEST_CASE("The sheet's filters are cleared together", "[ui][phone]") {
  Driver driver(tests::shipped_catalog(), kPhone);
  driver.click("button", "Filter");
  CHECK_FALSE(driver.shows("button", "Clear all"));
  driver.click("checkbox", "Company: Midjourney");
  driver.click("checkbox", "Place: Remote");
  driver.click("button", "Clear all");
  CHECK(driver.shows("button", "Show 18 bands"));
}

TEST_CASE("The sheet closes by its cross, by the page behind it and by Escape", "[ui][phone]") {
  Driver driver(tests::shipped_catalog(), kPhone);
  driver.click("button", "Filter");
  driver.click("button", "Close");
  CHECK(driver.rows_on_screen().size() > 5);
  driver.click("button", "Filter");
  driver.click({195, 20});
  CHECK(driver.rows_on_screen().size() > 5);
  driver.click("button", "Filter");
  driver.press(ImGuiKey_Escape);
  CHECK(driver.rows_on_screen().size() > 5);
}

TEST_CASE("The range of totals is on the sheet, with its fields", "[ui][phone]") {
  Driver driver(tests::shipped_catalog(), kPhone);
  driver.click("button", "Filter");
  driver.scroll("section", "Place", -8);
  driver.type("total-from", "500k");
  CHECK(driver.shows("button", "Show 3 bands"));
  CHECK(driver.field("total-from").font_size >= 16);  // less would zoom the page on iOS
}

TEST_CASE("Order, currency and period are chosen from menus", "[ui][phone]") {
  Driver driver(tests::shipped_catalog(), kPhone);
  driver.click("button", "Total");
  CHECK(driver.item("option", "Total, highest first").checked);
  driver.click("option", "Total, lowest first");
  CHECK(driver.rows_on_screen().front() == "Meta, India (Hyderabad / Bangalore)");
  driver.click("button", "USD");
  driver.click("option", "EUR");
  CHECK(driver.shows("button", "EUR"));
  driver.click("button", "Year");
  driver.click("option", "Month");
  CHECK(driver.shows("button", "Month"));
  CHECK(driver.app().view().query.period == Period::month);
}

TEST_CASE("A tap on a row opens its guide over the list", "[ui][phone]") {
  Driver driver(tests::shipped_catalog(), kPhone);
  driver.click("row", "Meta, US (Seattle / Austin)");
  CHECK(driver.app().selected_row() == 1);
  CHECK(driver.labels("row").empty());
  driver.click("button", "Close");
  CHECK(driver.item("row", "Meta, US (Seattle / Austin)").checked);
}

TEST_CASE("The dock goes from tab to tab", "[ui][phone]") {
  Driver driver(tests::shipped_catalog(), kPhone);
  CHECK(driver.item("tab", "Bands").checked);
  driver.click("tab", "Places");
  CHECK(driver.item("tab", "Places").checked);
  CHECK_FALSE(driver.labels("cell").empty());
  driver.click("tab", "Bands");
  CHECK_FALSE(driver.labels("row").empty());
}

TEST_CASE("A phone groups, saves and finds commands from its menu", "[ui][phone]") {
  Driver driver(tests::shipped_catalog(), kPhone);
  driver.click("button", "More actions");
  driver.click("option", "Group by company");
  CHECK(driver.app().view().query.group == Grouping::company);
  driver.click("button", "More actions");
  CHECK(driver.item("option", "Group by company").checked);
  driver.click("option", "Chart as SVG");
  CHECK(driver.app().saved().name == "rangefinder-bands.svg");
  driver.click("button", "More actions");
  driver.click("option", "Find a command");
  CHECK(driver.field("palette").id == "palette");
}

TEST_CASE("A row's menu is there on a phone, too", "[ui][phone]") {
  Driver driver(tests::shipped_catalog(), kPhone);
  driver.right_click("row", "Meta, Singapore");
  for (const std::string& option : driver.labels("option")) {
    CHECK(driver.item("option", option).rect.height >= 44);
  }
  driver.click("option", "Only Meta");
  CHECK(driver.rows() == 7);
}

TEST_CASE("A row's menu opens its guide over a phone's list", "[ui][phone]") {
  Driver driver(tests::shipped_catalog(), kPhone);
  driver.right_click("row", "Meta, Singapore");
  driver.click("option", "Open the guide");
  CHECK(driver.labels("row").empty());
  CHECK(driver.shows("tab", "Figures"));
  driver.click("button", "Close");
  CHECK(driver.item("row", "Meta, Singapore").checked);
}

TEST_CASE("What a row says beside its marks leaves room for an overdue guide's clock",
          "[ui][phone]") {
  // The right end of the smallest words of a row, which has its printed amounts there.
  const auto end_of_words = [](std::string today) {
    Driver driver(tests::shipped_catalog(), {.width = 390, .height = 2000, .coarse_pointer = true});
    driver.app().set_today(std::move(today));
    driver.settle();
    const ui::Rect row = driver.item("row", "Weights & Biases, London").rect;
    const ImU32 ink = ui::theme_of(driver.app().theme()).text3;
    float end = 0;
    for (const ImDrawList* list : ImGui::GetDrawData()->CmdLists) {
      for (const ImDrawVert& vertex : list->VtxBuffer) {
        const bool inside = vertex.pos.y > row.y + 24 && vertex.pos.y < row.y + 42;
        if (inside && vertex.col == ink) end = std::max(end, vertex.pos.x);
      }
    }
    return end;
  };
  const float without = end_of_words("");
  REQUIRE(without > 300);
  CHECK(end_of_words("2026-11-26") < without - 12);
}

TEST_CASE("What a finger presses over a tablet's table is 44 pixels high", "[ui][phone]") {
  Driver driver(tests::shipped_catalog(), {.width = 1024, .height = 768, .coarse_pointer = true});
  for (const char* tool : {"Export", "Columns", "Group", "Filter"}) {
    const ui::Rect& rect = driver.item("button", tool).rect;
    CHECK(rect.height >= 44);
    CHECK(rect.width >= 44);
  }
}

TEST_CASE("A link's band is in sight on a phone, however far down it is", "[ui][phone]") {
  Driver driver(tests::shipped_catalog(), kPhone);
  const auto is_in_sight = [&] {
    return std::ranges::any_of(driver.app().items(), [](const ui::Item& item) {
      return item.kind == "row" && item.checked;
    });
  };
  for (const std::string start : {"#v1", "#v1&group=company"}) {
    INFO(start);
    REQUIRE(driver.app().open_link(start).empty());
    driver.settle();
    const std::string first = driver.rows_on_screen().front();
    ui::Screen screen = driver.app().screen();
    screen.selected = driver.app().view().rows.back();
    driver.app().set_screen(screen);
    const std::string link = driver.app().link();
    REQUIRE(driver.app().open_link(start).empty());
    driver.settle();
    driver.scroll("row", driver.rows_on_screen().front(), 60);
    REQUIRE_FALSE(is_in_sight());

    REQUIRE(driver.app().open_link(link).empty());
    driver.settle();
    CHECK(is_in_sight());
    // Once: from there on a finger scrolls.
    driver.scroll("row", driver.rows_on_screen().front(), 60);
    CHECK_FALSE(is_in_sight());
    CHECK(driver.rows_on_screen().front() == first);
  }
}

TEST_CASE("Groups have headers on a phone, and fold", "[ui][phone]") {
  Driver driver(tests::shipped_catalog(), kPhone);
  Query query;
  query.group = Grouping::company;
  REQUIRE(driver.app().set_query(query));
  driver.settle();
  CHECK(driver.labels("group").front() == "Meta");
  CHECK(driver.rows_on_screen().front().starts_with("Meta, "));
  driver.click("group", "Meta");
  CHECK_FALSE(driver.item("group", "Meta").checked);
  CHECK_FALSE(driver.rows_on_screen().front().starts_with("Meta, "));
}

TEST_CASE("What a finger aims at is at least 40 pixels high", "[ui][phone]") {
  Driver driver(tests::shipped_catalog(), kPhone);
  std::size_t checked = 0;
  const auto check = [&] {
    for (const ui::Item& item : driver.app().items()) {
      if (item.kind != "button" && item.kind != "field" && item.kind != "checkbox") continue;
      const bool cut = item.rect.y + item.rect.height > kPhone.height - 100;  // by the list's end
      INFO(item.kind << ' ' << item.label);
      CHECK((cut || item.rect.height >= 40));
      ++checked;
    }
  };
  check();
  driver.click("button", "Filter");
  check();
  driver.click("button", "Close");
  driver.click("button", "USD");
  CHECK(driver.item("option", "As printed").rect.height >= 40);
  CHECK(checked > 15);
}

TEST_CASE("The keyboard passes from the header to the list, and lets go", "[ui][phone]") {
  Driver driver(tests::shipped_catalog(), kPhone);
  // The header, the dock, the list.
  for (int i = 0; i < 3; ++i) {
    CHECK(driver.app().focus_next(false));
    driver.settle();
  }
  CHECK_FALSE(driver.app().focus_next(false));
}

TEST_CASE("A sheet left open on a phone is gone on a wide screen", "[ui][phone]") {
  Driver driver(tests::shipped_catalog(), kPhone);
  driver.click("button", "Filter");
  driver.resize(tests::kDesktop);
  CHECK(driver.shows("column", "Total"));
  CHECK(driver.shows("checkbox", "Company: Meta"));
  driver.resize(kPhone);
  CHECK(driver.labels("checkbox").empty());
}
