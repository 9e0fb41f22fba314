// What a frame draws, at all widths: inside of the surface, nothing over another, not too much.
#include <catch2/catch_test_macros.hpp>
#include <cstdio>

#include "support/catalogs.h"
#include "ui/app.h"
#include "ui/drawn.h"
#include "ui/layout.h"

using namespace rangefinder;
using tests::Driver;
using tests::filled;
using tests::inside;
using tests::kDesktop;
using tests::kPhone;
using tests::kSurfaces;
using tests::out_sideways;
using tests::overlap;
using tests::unclipped;

namespace {

constexpr ui::Surface kTablet{.width = 900, .height = 700, .coarse_pointer = true};

// Lists that scroll draw above and below, cut by their clip rectangle; here nothing scrolls
// sideways.
void check_frame(Driver& driver, const ui::Surface& surface) {
  CHECK(out_sideways(surface) < 1.5F);
  CHECK(unclipped(surface) == 0);
  const auto items = driver.app().items();
  for (std::size_t i = 0; i < items.size(); ++i) {
    INFO(tests::describe(items[i]));
    CHECK(inside(items[i].rect, surface));
    // The bar of a notice holds its button, a row its pin.
    if (items[i].kind == "notice" || items[i].kind == "row") continue;
    for (std::size_t j = i + 1; j < items.size(); ++j) {
      if (items[j].kind == "notice" || items[j].kind == "option") continue;
      INFO("and " << tests::describe(items[j]));
      CHECK_FALSE(overlap(items[i].rect, items[j].rect));
    }
  }
  for (const ui::TextField& field : driver.app().fields()) {
    INFO("field " << field.id);
    CHECK(inside(field.rect, surface));
    CHECK(field.rect.width >= 40);
  }
}

// Turns the wheel over the last of what the guide's body shows.
void scroll_guide(Driver& driver, const ui::Surface& surface, float lines) {
  const std::string kinds =
      "figure text place level lever source tag heading finding ask headline tab";
  const auto items = driver.app().items();
  for (std::size_t i = items.size(); i-- > 0;) {
    if (kinds.find(items[i].kind) == std::string::npos || items[i].rect.height < 8) continue;
    const ui::Item item = items[i];
    driver.scroll(item.kind, item.label, lines);
    return;
  }
  // On a low screen its head may fill it.
  ImGui::GetIO().AddMousePosEvent(surface.width / 2, surface.height / 2);
  driver.frame();
  ImGui::GetIO().AddMouseWheelEvent(0, lines);
  driver.frame();
  driver.settle();
}

}  // namespace

TEST_CASE("At every width all is inside of the surface and nothing over another", "[ui][layout]") {
  for (const ui::Surface& surface : kSurfaces) {
    Driver driver(tests::shipped_catalog(), surface);
    INFO("surface " << surface.width << " x " << surface.height);
    check_frame(driver, surface);
  }
}

TEST_CASE("So it is with filters, a selection and a notice", "[ui][layout]") {
  for (const ui::Surface& surface : kSurfaces) {
    Driver driver(tests::shipped_catalog(), surface);
    INFO("surface " << surface.width << " x " << surface.height);
    Query query;
    query.text = "a rather long text to search for in all of the guides that are open here";
    REQUIRE(driver.app().set_query(query));
    driver.settle();
    check_frame(driver, surface);  // no band matches

    query.text = "ml";
    query[Facet::company] = {"Meta", "Hugging Face Enterprise", "Weights & Biases", "Stability AI"};
    query[Facet::currency] = {"USD", "GBP", "EUR"};
    query[Measure::total] = {100'000, 900'000};
    REQUIRE(driver.app().set_query(query));
    // A notice that is longer than any phone is wide.
    const ui::Screen screen = driver.app().screen();
    driver.app().open_link("#v1&company=Nobody&place=Nowhere&theme=green&tab=sofa");
    REQUIRE(driver.app().set_query(query));
    driver.app().set_screen(screen);
    driver.settle();
    driver.click("row", driver.rows_on_screen().front());
    check_frame(driver, surface);
  }
}

TEST_CASE("So it is in every currency and period", "[ui][layout]") {
  for (const ui::Surface& surface : {kPhone, kSurfaces[4], kSurfaces[6], kDesktop}) {
    Driver driver(tests::shipped_catalog(), surface);
    for (const char* code : {"", "GBP", "IDR", "VND", "PLN"}) {
      for (const Period period : {Period::year, Period::month, Period::hour}) {
        Query query;
        query[Facet::company] = {"Meta"};
        query.currency = Currency::from_code(code).value_or(Currency());
        query.period = period;
        REQUIRE(driver.app().set_query(query));
        driver.settle();
        INFO("surface " << surface.width << ' ' << code << ' ' << name(period));
        check_frame(driver, surface);
      }
    }
  }
}

TEST_CASE("The phone's sheet is inside of its surface too", "[ui][layout]") {
  for (const ui::Surface& surface : {kSurfaces[0], kSurfaces[1], kPhone, kSurfaces[3]}) {
    Driver driver(tests::shipped_catalog(), surface);
    driver.click("button", "Filter");
    INFO("surface " << surface.width);
    check_frame(driver, surface);
    driver.click("checkbox", "Company: Meta");
    check_frame(driver, surface);
  }
}

TEST_CASE("The guide is inside of the surface too, all the way down", "[ui][layout][guide]") {
  for (const ui::Surface& surface : kSurfaces) {
    Driver driver(tests::shipped_catalog(), surface);
    INFO("surface " << surface.width << " x " << surface.height);
    Query query;
    query[Facet::company] = {"Weights & Biases"};
    REQUIRE(driver.app().set_query(query));
    driver.settle();
    driver.click("row", "Weights & Biases, London");
    REQUIRE(driver.labels("headline").size() == 1);
    for (int page = 0; page < 160; ++page) {
      check_frame(driver, surface);
      if (driver.shows("heading", "Sources")) break;
      if (const auto levers = driver.labels("lever"); !levers.empty()) {
        // Fully in sight, it is opened.
        const ui::Item& lever = driver.item("lever", levers.front());
        if (!lever.checked && lever.rect.height > 25) driver.click("lever", lever.label);
      }
      scroll_guide(driver, surface, surface.height < 500 ? -1 : -4);
    }
    CHECK(driver.shows("heading", "Sources"));
  }
}

TEST_CASE("A guide over the table leaves the tab's tools in reach", "[ui][layout][guide]") {
  for (const float width : {768.0F, 900.0F, 1279.0F}) {
    INFO("width " << width);
    Driver driver(tests::shipped_catalog(), {.width = width, .height = 1024});
    driver.click("row", driver.labels("row").front());
    REQUIRE(driver.shows("headline", driver.labels("headline").front()));
    for (const char* tool : {"Group", "Columns", "Export", "Filter"}) {
      CHECK(driver.shows("button", tool));
    }
    driver.click("button", "Filter");
    CHECK(driver.shows("button", "Close"));
  }
}

TEST_CASE("A guide over the table cuts neither the quartiles nor the legend",
          "[ui][layout][guide]") {
  ui::Screen screen;
  screen.selected = BandId(3);
  const ui::Layout layout = ui::layout_of(kTablet, screen, false);
  REQUIRE(layout.guide_over);
  CHECK(layout.summary.max.x == layout.guide.min.x);
  CHECK(layout.legend.max.x == layout.guide.min.x);
  screen.guide = false;
  CHECK(ui::layout_of(kTablet, screen, false).summary.max.x == kTablet.width);
}

TEST_CASE("So are the tablet's sheet, the palette and the keys", "[ui][layout]") {
  for (const ui::Surface& surface : kSurfaces) {
    Driver driver(tests::shipped_catalog(), surface);
    INFO("surface " << surface.width);
    if (driver.shows("button", "Filter")) {
      driver.click("button", "Filter");
      check_frame(driver, surface);
      driver.click("button", "Close");
    }
    driver.app().show_palette();
    driver.settle();
    check_frame(driver, surface);
    driver.app().show_keys();
    driver.settle();
    check_frame(driver, surface);
  }
}

TEST_CASE("So is all of the offer's tab, from its form to the levers", "[ui][layout][offer]") {
  for (const ui::Surface& surface : kSurfaces) {
    Driver driver(tests::shipped_catalog(), surface);
    INFO("surface " << surface.width << " x " << surface.height);
    const std::string band = "weights-and-biases/ml-ai-engineer@San+Francisco";
    driver.app().open_link("#v1&tab=offer&sel=" + band + "&offer=" + band +
                           ";in:USD;base:225k;equity:240k;bonus:10;sign-on:20k," + band +
                           ";in:EUR;base:190k,;now;base:90");
    driver.settle();
    bool levers = false;
    float last = -1;
    for (int page = 0; page < 200; ++page) {
      CHECK(out_sideways(surface) < 1.5F);
      CHECK(unclipped(surface) == 0);
      for (const ui::Item& item : driver.app().items()) {
        INFO(tests::describe(item));
        CHECK(inside(item.rect, surface));
      }
      for (const ui::TextField& field : driver.app().fields()) {
        INFO("field " << field.id);
        CHECK(inside(field.rect, surface));
        CHECK(field.rect.width >= 40);
      }
      levers = levers || !driver.labels("lever-gain").empty();
      // In the middle of what is right of the form.
      ImGui::GetIO().AddMousePosEvent(surface.width - 60, surface.height * 0.6F);
      driver.frame();
      ImGui::GetIO().AddMouseWheelEvent(0, -3);
      driver.frame();
      driver.settle();
      const auto& items = driver.app().items();
      const float now = items.empty() ? 0 : items.back().rect.y;
      if (levers && now == last) break;
      last = now;
    }
    CHECK(levers);
  }
}

TEST_CASE("So are suggestions and the error of a search", "[ui][layout]") {
  for (const ui::Surface& surface : kSurfaces) {
    Driver driver(tests::shipped_catalog(), surface);
    INFO("surface " << surface.width);
    driver.type("search", "me", /*enter=*/false);
    CHECK_FALSE(driver.labels("option").empty());
    CHECK(out_sideways(surface) < 1.5F);
    CHECK(unclipped(surface) == 0);
    driver.type("search", "compnay:meta with a text that is longer than the field", false);
    CHECK(driver.shows("caret", driver.labels("error").front()));
    CHECK(out_sideways(surface) < 1.5F);
    CHECK(unclipped(surface) == 0);
  }
}

TEST_CASE("A hover reads a band out, inside of the surface", "[ui][layout]") {
  for (const ui::Surface& surface : {kTablet, kDesktop}) {
    Driver driver(tests::shipped_catalog(), surface);
    const int before = ImGui::GetDrawData()->TotalVtxCount;
    driver.hover("row", "Meta, Singapore");
    CHECK(ImGui::GetDrawData()->TotalVtxCount > before + 100);
    CHECK(out_sideways(surface) < 1.5F);
    CHECK(unclipped(surface) == 0);
  }
}

TEST_CASE("A frame draws a bounded number of vertices", "[ui][layout]") {
  for (const ui::Surface& surface : {kDesktop, kPhone}) {
    Driver driver(tests::shipped_catalog(), surface);
    const int vertices = ImGui::GetDrawData()->TotalVtxCount;
    std::printf("%d x %d: %d vertices\n", static_cast<int>(surface.width),
                static_cast<int>(surface.height), vertices);
    CHECK(vertices > 1'000);
    CHECK(vertices < 30'000);
  }
}

// With software rendering each time that a frame fills the surface takes longer than all its text.
TEST_CASE("What the surface is cleared to is not filled again", "[ui][layout]") {
  Driver desktop(tests::shipped_catalog());
  CHECK(filled(kDesktop) < 0.4F);  // the filters, on a colour of their own, bars and lines
  desktop.click("row", "Meta, Singapore");
  desktop.settle();
  CHECK(filled(kDesktop) < 0.8F);  // and the guide
  // Black on black: the guide over the table is filled nevertheless.
  Driver tablet(tests::shipped_catalog(), kTablet);
  tablet.app().set_system_theme(ThemeName::contrast);
  tablet.settle();
  const float table = filled(kTablet);
  tablet.click("row", "Meta, Singapore");
  tablet.settle();
  CHECK(filled(kTablet) > table + 0.2F);
  Driver phone(tests::shipped_catalog(), kPhone);
  const float list = filled(kPhone);
  CHECK(list < 0.3F);
  phone.click("button", "Filter");
  phone.settle();
  CHECK(filled(kPhone) > list + 0.5F);  // a sheet lies over what is there
}

TEST_CASE("Thousands of bands draw no more than those on screen", "[ui][layout]") {
  std::vector<tests::Row> rows;
  for (Amount i = 0; i < 3000; ++i) {
    rows.push_back({.place = "Place " + std::to_string(i),
                    .base = tests::k(50 + i % 90, 150 + i % 200),
                    .total = tests::k(60 + i % 90, 180 + i % 300)});
  }
  const Catalog catalog = tests::catalog_of(rows);
  for (const ui::Surface& surface : {kDesktop, kPhone}) {
    Driver driver(catalog, surface);
    CHECK(driver.rows() == 3000);
    CHECK(driver.rows_on_screen().size() < 40);
    CHECK(ImGui::GetDrawData()->TotalVtxCount < 30'000);
  }
}

TEST_CASE("Two frames of the same are the same", "[ui][layout]") {
  Driver driver(tests::shipped_catalog());
  const auto picture = [&] {
    std::vector<float> numbers;
    for (const ImDrawList* list : ImGui::GetDrawData()->CmdLists) {
      for (const ImDrawVert& vertex : list->VtxBuffer) {
        numbers.push_back(vertex.pos.x);
        numbers.push_back(vertex.pos.y);
      }
    }
    return numbers;
  };
  const auto first = picture();
  for (int i = 0; i < 10; ++i) driver.frame();
  CHECK(picture() == first);
  CHECK(driver.app().wake_after() < 0);  // nothing moves: no frame is asked for
}
