// The text view: that it has all that the canvas has, and that its controls do the same.
#include <catch2/catch_test_macros.hpp>

#include "support/catalogs.h"
#include "ui/driver.h"

using namespace rangefinder;
using tests::Driver;

namespace {

// The page's part: reads the HTML, follows links, uses controls.
struct Reader {
  Driver driver{tests::shipped_catalog()};

  std::string html() {
    driver.settle();
    return driver.app().text_view().html;
  }
  std::string status() {
    driver.settle();
    return driver.app().text_view().status;
  }
  void act(std::string_view name, std::string_view value) {
    driver.app().act(name, value);
    driver.settle();
  }
  // The first link whose element has `text` in it.
  void follow(const std::string& text) {
    const std::string page = html();
    const std::size_t at = page.find(text);
    REQUIRE(at != std::string::npos);
    const std::size_t link = page.rfind("<a href=\"", at);
    REQUIRE(link != std::string::npos);
    const std::size_t from = link + 9;
    std::string address = page.substr(from, page.find('"', from) - from);
    for (std::size_t amp = 0; (amp = address.find("&amp;", amp)) != std::string::npos; ++amp) {
      address.replace(amp, 5, "&");
    }
    CHECK(driver.app().open_link(address).empty());
    driver.settle();
  }
  bool has(std::string_view part) { return html().contains(part); }
};

}  // namespace

TEST_CASE("The text view has the table, its filters and what can be shown", "[ui][text]") {
  Reader reader;
  CHECK(reader.status() == "18 bands.");
  CHECK(reader.has("<h1>Rangefinder</h1>"));
  CHECK(reader.has("aria-rowcount=\"19\""));
  CHECK(reader.has("aria-label=\"Meta, US (Menlo Park / NYC)\""));
  CHECK(reader.has("<form aria-label=\"Filters\""));
  CHECK(reader.has("name=\"facet-company\" value=\"Meta\""));
  CHECK(reader.has("id=\"text-total-from\""));
  CHECK(reader.has("<svg "));
  CHECK(reader.has("<desc>"));
  CHECK_FALSE(reader.has("style="));
  CHECK_FALSE(reader.driver.app().text_view().shown);
  reader.act("text", "1");
  CHECK(reader.driver.app().text_view().shown);
  CHECK(reader.driver.app().link() == "#v1&text=1");
  CHECK(reader.driver.app().text_view().single_keys);
  reader.act("single-keys", "1");
  CHECK_FALSE(reader.driver.app().text_view().single_keys);
  CHECK(reader.driver.app().link() == "#v1&text=1&keys=0");
}

TEST_CASE("A tick filters both, and a link takes it back", "[ui][text]") {
  Reader reader;
  reader.act("facet-company", "Midjourney");
  CHECK(reader.driver.rows() == 2);
  CHECK(reader.driver.item("checkbox", "Company: Midjourney").checked);
  CHECK(reader.has("value=\"Midjourney\" checked=\"checked\""));
  CHECK(reader.status() == "2 bands of 18.");
  reader.follow("Company: Midjourney</a>");
  CHECK(reader.driver.rows() == 18);
  reader.act("undo", "1");
  CHECK(reader.driver.rows() == 2);
  CHECK(reader.has("name=\"redo\""));
  reader.act("redo", "1");
  CHECK(reader.driver.rows() == 18);
}

TEST_CASE("What is done on the canvas is in the text", "[ui][text]") {
  Reader reader;
  reader.driver.click("checkbox", "Company: Meta");
  CHECK(reader.driver.app().text_changed() == false);  // it was, some frames ago
  CHECK(reader.has("value=\"Meta\" checked=\"checked\""));
  reader.driver.type("search", "london");
  CHECK(reader.has("id=\"text-search\" name=\"search\" value=\"london\""));
  reader.driver.type("search", "total>=x");
  CHECK(reader.has("aria-invalid=\"true\" aria-describedby=\"text-search-error\""));
  CHECK(reader.has("id=\"text-search-error\""));
}

TEST_CASE("A change is noticed once", "[ui][text]") {
  Reader reader;
  reader.driver.settle();
  CHECK_FALSE(reader.driver.app().text_changed());
  reader.driver.app().act("group", "company");
  reader.driver.frame();
  CHECK(reader.driver.app().text_changed());
  reader.driver.frame();
  CHECK_FALSE(reader.driver.app().text_changed());
}

TEST_CASE("A heading sorts and turns the order round", "[ui][text]") {
  Reader reader;
  CHECK(reader.has("aria-sort=\"descending\""));
  reader.follow(">Total</a>");
  CHECK(reader.has("aria-sort=\"ascending\""));
  CHECK(reader.status() == "18 bands, by total, ascending.");
  CHECK(reader.driver.item("column", "Total").value == "ascending");
  reader.follow(">Region</a>");
  CHECK(reader.driver.app().view().query.sort.front().field == Field::place);
}

TEST_CASE("A row opens its guide, which closes again", "[ui][text]") {
  Reader reader;
  CHECK_FALSE(reader.has("id=\"text-guide\""));
  reader.follow("aria-label=\"Meta, Singapore\"");
  CHECK(reader.has("id=\"text-guide\" tabindex=\"-1\" dir=\"auto\">Meta, Singapore</h2>"));
  CHECK(reader.has("<h3>Levers</h3>"));
  CHECK(reader.has("aria-current=\"true\""));
  CHECK(reader.driver.app().selected_row() >= 0);
  reader.follow("Pin to compare</a>");
  CHECK(reader.driver.app().screen().pins.size() == 1);
  reader.follow("Close the guide</a>");
  CHECK_FALSE(reader.has("id=\"text-guide\""));
}

TEST_CASE("The words of a lever are copied", "[ui][text]") {
  Reader reader;
  reader.follow("aria-label=\"Meta, Singapore\"");
  std::string copied;
  reader.driver.app().on_event([&](ui::Event event) {
    if (event == ui::Event::copy) copied = reader.driver.app().copied();
  });
  const BandId band = *reader.driver.app().screen().selected;
  const Prose* prose = reader.driver.app().catalog().prose_of(band);
  reader.act("copy-lever", "0");
  CHECK(copied == prose->levers[0].script);
  copied.clear();
  reader.act("copy-lever", "99");
  CHECK(copied.empty());
  reader.act("copy-strategy", "0");
  CHECK(copied == prose->strategy);
  reader.act("copy-row", std::to_string(band));
  CHECK(copied.starts_with("Meta\t"));
}

TEST_CASE("All tabs are there as text", "[ui][text]") {
  Reader reader;
  reader.follow(">Distribution</a>");
  CHECK(reader.has("<h2 id=\"text-tab\" tabindex=\"-1\">Distribution</h2>"));
  reader.act("distribution", "base");
  CHECK(reader.driver.app().screen().distribution == Measure::base);
  reader.follow(">Places</a>");
  reader.act("rows", "role");
  reader.act("heat", "base");
  CHECK(reader.driver.app().screen().places_rows == Facet::role);
  CHECK(reader.driver.app().screen().places_measure == Measure::base);
  reader.follow(">Compare</a>");
  CHECK(reader.has("Pin bands to compare them here"));
  reader.follow(">Bands</a>");
  reader.follow("aria-label=\"Meta, Singapore\"");
  reader.follow("Pin to compare</a>");
  reader.follow(">Compare</a>");
  CHECK(reader.has("aria-label=\"Unpin Meta, Singapore\""));
  reader.act("differences", "1");
  CHECK_FALSE(reader.driver.app().screen().mark_differences);
  reader.follow(">My offer</a>");
  CHECK(reader.has("name=\"offer-base\""));
}

TEST_CASE("An offer is put on a band and typed, and told", "[ui][text]") {
  Reader reader;
  const BandId band = tests::band_of(tests::shipped_catalog(), "Meta", "Singapore");
  reader.act("offer-here", std::to_string(band));
  CHECK(reader.driver.app().screen().tab == ui::Tab::offer);
  reader.driver.app().field_input("offer-base", "200k", true);
  CHECK(reader.has("id=\"text-offer-base\""));
  CHECK(reader.has(">Where it lies</h3>"));
  CHECK(reader.status().ends_with(" of the band."));
  CHECK(reader.driver.app().text_view().title == "My offer · Rangefinder");
  CHECK(reader.has("<blockquote"));
}

TEST_CASE("What is wrong with a field of the offer is said when it is left", "[ui][text]") {
  Reader reader;
  const BandId band = tests::band_of(tests::shipped_catalog(), "Meta", "Singapore");
  reader.act("offer-here", std::to_string(band));
  reader.driver.app().field_focus("offer-base", true);
  reader.driver.app().field_input("offer-base", "12x", false);
  CHECK_FALSE(reader.has("text-offer-base-error"));
  reader.driver.app().field_focus("offer-base", false);
  reader.driver.frame();
  CHECK(reader.driver.app().text_changed());
  CHECK(reader.has("text-offer-base-error"));
}

TEST_CASE("Where nothing matches, what to drop is a link", "[ui][text]") {
  Reader reader;
  reader.driver.type("search", "company:meta midjourney");
  CHECK(reader.status() == "No bands match.");
  reader.follow("Drop “");
  CHECK(reader.driver.rows() > 0);
}

TEST_CASE("What a control does not know changes nothing", "[ui][text]") {
  Reader reader;
  const std::string before = reader.html();
  for (const auto& [name, value] :
       std::initializer_list<std::pair<const char*, const char*>>{{"facet-company", "Nobody"},
                                                                  {"facet-none", "Meta"},
                                                                  {"group", "colour"},
                                                                  {"currency", "QQQ"},
                                                                  {"period", "day"},
                                                                  {"basis", "guessed"},
                                                                  {"suggestion", "7"},
                                                                  {"theme", "pink"},
                                                                  {"distribution", "height"},
                                                                  {"heat", ""},
                                                                  {"rows", "place"},
                                                                  {"column", "none"},
                                                                  {"column", "company"},
                                                                  {"page", "-1"},
                                                                  {"page", "two"},
                                                                  {"expand", "none"},
                                                                  {"copy-row", "999"},
                                                                  {"copy-lever", "0"},
                                                                  {"export", "pdf"},
                                                                  {"offer-here", "999"},
                                                                  {"offer-on", "-3"},
                                                                  {"nothing", "at all"}}) {
    INFO(name << " " << value);
    reader.act(name, value);
    CHECK(reader.html() == before);
  }
}

TEST_CASE("Pages of the table have 50 lines", "[ui][text]") {
  std::vector<tests::Row> rows;
  for (int i = 0; i < 120; ++i) {
    rows.push_back(
        {.company = "Company " + std::to_string(100 + i), .total = tests::k(100 + i, 200 + i)});
  }
  Driver driver(tests::catalog_of(rows));
  const auto page = [&] {
    driver.settle();
    return driver.app().text_view().html;
  };
  CHECK(page().contains("Bands 1 to 50 of 120"));
  CHECK(page().contains("Page 1 of 3"));
  driver.app().act("page", "2");
  CHECK(page().contains("Bands 101 to 120 of 120"));
  CHECK(page().contains("aria-label=\"Company 100, London\""));
  driver.app().act("page", "77");  // the last one
  CHECK(page().contains("Bands 101 to 120 of 120"));
  // Another query begins anew.
  driver.type("search", "company");
  driver.app().act("currency", "printed");
  CHECK(page().contains("Bands 1 to 50 of 120"));
}

TEST_CASE("As printed, each row says its currency", "[ui][text]") {
  Driver driver(tests::five_bands());
  driver.app().open_link("#v1");
  driver.app().act("text", "1");
  driver.settle();
  CHECK_FALSE(driver.app().text_view().html.contains("Currency</a></th>"));
  driver.app().act("currency", "printed");
  driver.settle();
  const std::string html = driver.app().text_view().html;
  CHECK(html.contains("Currency</a></th>"));
  CHECK(html.contains(">JPY</td>"));
  // One column is enough.
  driver.app().act("column", "printed-currency");
  driver.settle();
  CHECK_FALSE(driver.app().text_view().html.contains("Currency</a></th>"));
}

TEST_CASE("The chart of one band has an axis, converted and as printed", "[ui][text]") {
  for (const auto& [link, zero] : {std::pair{"#v1", ">$0<"}, {"#v1&cur=printed", ">£0<"}}) {
    Driver driver(tests::five_bands());
    driver.app().open_link(link);
    ui::Screen screen = driver.app().screen();
    screen.selected = tests::band_of(driver.app().catalog(), "Acme", "London");
    screen.guide = true;
    screen.text = true;
    driver.app().set_screen(screen);
    driver.settle();
    const std::string html = driver.app().text_view().html;
    const std::string chart = html.substr(html.find("Chart of the band"));
    INFO(link);
    CHECK(chart.contains(zero));
    CHECK_FALSE(chart.contains("axis of its own"));
  }
}

TEST_CASE("What is hostile is text", "[ui][text]") {
  Driver driver(tests::catalog_of(
      {{.company = "<script>alert(1)</script>", .place = "\"><img src=x>", .total = tests::k(1, 2)},
       {.company = "'><b>", .total = tests::k(2, 3), .role = "<i>"}}));
  for (const char* tab : {"", "&tab=distribution", "&tab=places", "&tab=offer"}) {
    driver.app().open_link(std::string("#v1") + tab + "&q=%3Cimg%3E");
    driver.app().act("text", "1");
    driver.settle();
    const std::string html = driver.app().text_view().html;
    CHECK_FALSE(html.contains("<script"));
    CHECK_FALSE(html.contains("<img"));
    CHECK_FALSE(html.contains("<b>"));
    CHECK_FALSE(html.contains("<i>"));
  }
}
