// Links, the browser's history and themes through the app.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <utility>

#include "pack/pack.h"
#include "support/catalogs.h"
#include "ui/app.h"
#include "ui/driver.h"

using namespace rangefinder;
using tests::Driver;
using ui::Event;
using ui::ThemeName;
using Strings = std::vector<std::string>;

namespace {

constexpr const char* kLondon = "meta/ml-ai-engineer@London+%28UK%29";
constexpr const char* kPart = "Part of this link could not be read.";

Strings open(Driver& driver, std::string_view fragment) {
  Strings problems = driver.app().open_link(fragment);
  driver.settle();
  return problems;
}

std::string with(const std::string& key, const std::string& value) {
  return "#v1&" + key + '=' + value;
}

}  // namespace

TEST_CASE("What a person does is in the link", "[ui][link]") {
  Driver driver(tests::shipped_catalog());
  CHECK(driver.app().link() == "");
  driver.click("checkbox", "Company: Meta");
  CHECK(driver.app().link() == "#v1&company=Meta");
  driver.click("row", "Meta, London (UK)");
  CHECK(driver.app().link() == std::string("#v1&company=Meta&sel=") + kLondon);
  driver.click("tab", "Places");
  CHECK(driver.app().link() == std::string("#v1&company=Meta&tab=places&sel=") + kLondon);
}

TEST_CASE("A link opens what it was made of", "[ui][link]") {
  const std::string link =
      "#v1&company=Meta,Midjourney&sort=base&cur=EUR&sel=" + std::string(kLondon) +
      "&pins=meta/ml-ai-engineer@Singapore&panes=240,400&theme=dark";
  Driver driver(tests::shipped_catalog());
  CHECK(open(driver, link).empty());
  CHECK(driver.app().link() == link);
  CHECK(driver.rows() == 9);
  CHECK(driver.item("row", "Meta, London (UK)").checked);
  CHECK(driver.app().theme() == ThemeName::dark);
  CHECK(driver.labels("notice").empty());
  CHECK(open(driver, "").empty());
  CHECK(driver.app().link() == "");
  CHECK(driver.rows() == 18);
  CHECK(driver.app().theme() == ThemeName::light);
}

TEST_CASE("What a link opens is heard of, and can be taken back", "[ui][link]") {
  Driver driver(tests::shipped_catalog());
  std::vector<Event> events;
  driver.app().on_event([&](Event event) { events.push_back(event); });
  open(driver, std::string("#v1&company=Meta&theme=dark&sel=") + kLondon);
  for (const Event event : {Event::query, Event::selection, Event::theme, Event::screen}) {
    CHECK(std::ranges::count(events, event) == 1);
  }
  CHECK(std::ranges::count(events, Event::notice) == 0);
  CHECK(driver.app().undo());
  driver.settle();
  CHECK(driver.rows() == 18);
}

TEST_CASE("A damaged link opens what it can, and says what it left out", "[ui][link]") {
  Driver driver(tests::shipped_catalog());
  const Strings problems =
      open(driver, "#v1&company=Meta,Mata&role=Astronaut&total=much&cur=XAG&sel=x@y&tab=places");
  CHECK(problems ==
        Strings{"The link's \"total\" is \"much\" and is left out. Write low..high in whole "
                "numbers, such as 200000..400000, 200000.. or ..400000.",
                "The link's \"cur\" is \"XAG\" and is left out. Use an ISO 4217 code such as EUR, "
                "or printed.",
                "The link's selected band is not in these guides: \"x@y\".",
                "There is no company \"Mata\" in these guides.",
                "There is no role \"Astronaut\" in these guides."});
  CHECK(driver.app().link() == "#v1&company=Meta&tab=places");
  CHECK(driver.rows() == 7);
  CHECK(driver.item("notice", kPart).value.find("\"Mata\"") != std::string::npos);
  CHECK(open(driver, "#v1&company=Meta").empty());
  CHECK(driver.labels("notice").empty());
}

TEST_CASE("All that was left out can be read, also on a phone", "[ui][link]") {
  for (const ui::Surface& surface : {tests::kDesktop, tests::kPhone}) {
    Driver driver(tests::shipped_catalog(), surface);
    open(driver, "#v1&shoes=red");
    if (surface.width > 1000) CHECK_FALSE(driver.shows("button", "More"));
    open(driver, "#v1&shoes=red&hat=blue&tab=offer&total=much&sel=x@y&panes=wide");
    driver.click("button", "More");
    const std::string detail = driver.item("notice", kPart).value;
    CHECK(detail.find("\"wide\"") != std::string::npos);
    const ui::Rect& rect = driver.item("text", detail).rect;
    CHECK(rect.x >= 0);
    CHECK(rect.x + rect.width <= surface.width);
    driver.press(ImGuiKey_Escape);
    CHECK_FALSE(driver.shows("text", detail));
  }
}

TEST_CASE("Many values that are not there are counted", "[ui][link]") {
  Driver driver(tests::shipped_catalog());
  CHECK(open(driver, "#v1&company=a,b,c,d,e") ==
        Strings{"There is no company \"a\", \"b\", \"c\" or 2 more in these guides."});
  CHECK(driver.rows() == 18);
}

TEST_CASE("A search that cannot be read stays in its field", "[ui][link]") {
  Driver driver(tests::shipped_catalog());
  const Strings problems = open(driver, "#v1&q=total%3E%3D20ok&company=Meta");
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].starts_with("The link's search cannot be read. "));
  CHECK(driver.field("search").value == "total>=20ok");
  CHECK_FALSE(driver.field("search").error.empty());
  CHECK(driver.rows() == 7);
  CHECK(open(driver, "#v1&q=london").empty());
  CHECK(driver.field("search").value == "london");
  CHECK(driver.field("search").error.empty());
}

TEST_CASE("A currency without a rate is shown as printed", "[ui][link]") {
  Driver driver(tests::five_bands());  // with rates for pounds, euros and yen
  CHECK(open(driver, "#v1&cur=SEK&company=Acme") ==
        Strings{"There is no exchange rate for SEK: amounts are as printed."});
  CHECK(driver.rows() == 2);
  CHECK_FALSE(driver.app().view().query.currency);
}

TEST_CASE("A link that is too long changes nothing", "[ui][link]") {
  Driver driver(tests::shipped_catalog());
  driver.click("checkbox", "Company: Meta");
  CHECK(open(driver, "#v1&tab=places&q=" + std::string(70'000, 'a')).size() == 1);
  CHECK(driver.app().link() == "#v1&company=Meta");
  CHECK(driver.item("notice", "This link could not be read.").value ==
        "The link is longer than 64 KB. Nothing of it is used.");
}

TEST_CASE("After a pack is opened the link names what there is of it", "[ui][link]") {
  Driver driver(tests::shipped_catalog());
  open(driver, with("sel", kLondon) + "&pins=" + kLondon + "&tab=places");
  REQUIRE(driver.app().open_pack(save_pack(tests::five_bands())));
  driver.settle();
  CHECK(driver.app().link() == "#v1&tab=places");
}

TEST_CASE("A filter, a tab and a guide are steps; typing is one, and a link is none",
          "[ui][link]") {
  Driver driver(tests::shipped_catalog());
  int before = driver.app().steps();
  const auto steps = [&] {
    const int now = driver.app().steps();
    return now - std::exchange(before, now);
  };
  driver.click("checkbox", "Company: Meta");
  CHECK(steps() == 1);
  driver.click("tab", "Places");
  CHECK(steps() == 1);
  driver.click("tab", "Bands");
  CHECK(steps() == 1);
  driver.click("row", "Meta, Singapore");
  CHECK(steps() == 1);
  driver.click("row", "Meta, London (UK)");
  CHECK(steps() == 1);
  driver.type("search", "london");
  CHECK(steps() == 1);
  driver.app().undo();
  CHECK(steps() == 1);
  open(driver, "#v1&company=Midjourney&tab=places");
  CHECK(steps() == 0);
}

TEST_CASE("Widths of panes and columns are no steps", "[ui][link]") {
  Driver driver(tests::shipped_catalog());
  const int before = driver.app().steps();
  const ImVec2 line = tests::middle(driver.item("splitter", "Filters").rect);
  driver.drag(line, {line.x + 30, line.y});
  CHECK(driver.app().screen().filters_width > 0);
  CHECK(driver.app().steps() == before);
}

TEST_CASE("The theme is the system's until one is chosen", "[ui][theme]") {
  Driver driver(tests::shipped_catalog());
  CHECK(driver.app().theme() == ThemeName::light);
  driver.app().set_system_theme(ThemeName::contrast);
  driver.settle();
  CHECK(driver.app().theme() == ThemeName::contrast);
  CHECK(driver.app().link() == "");

  driver.click("button", "Theme");
  CHECK(driver.labels("option") == Strings{"System", "Light", "Dark", "High contrast"});
  CHECK(driver.item("option", "System").checked);
  driver.click("option", "Dark");
  CHECK(driver.app().theme() == ThemeName::dark);
  CHECK(driver.app().link() == "#v1&theme=dark");
  driver.app().set_system_theme(ThemeName::light);
  driver.settle();
  CHECK(driver.app().theme() == ThemeName::dark);

  driver.click("button", "Theme");
  CHECK(driver.item("option", "Dark").checked);
  driver.click("option", "System");
  CHECK(driver.app().theme() == ThemeName::light);
  CHECK(driver.app().link() == "");
}

TEST_CASE("A choice of the theme is heard of once", "[ui][theme]") {
  Driver driver(tests::shipped_catalog());
  std::vector<Event> events;
  driver.app().on_event([&](Event event) { events.push_back(event); });
  driver.click("button", "Theme");
  driver.click("option", "High contrast");
  CHECK(std::ranges::count(events, Event::theme) == 1);
  CHECK(driver.app().theme() == ThemeName::contrast);
  driver.frame();
  CHECK(driver.app().ground() == IM_COL32(0, 0, 0, 255));
}

TEST_CASE("Share asks for the link, on every width", "[ui][link]") {
  for (const ui::Surface& surface :
       {tests::kDesktop, tests::kPhone, ui::Surface{.width = 320, .height = 568},
        ui::Surface{.width = 768, .height = 1024, .coarse_pointer = true}}) {
    Driver driver(tests::shipped_catalog(), surface);
    std::vector<Event> events;
    driver.app().on_event([&](Event event) { events.push_back(event); });
    driver.click("button", "Share");
    INFO(surface.width);
    CHECK(events == std::vector{Event::share});
    const ui::Rect& rect = driver.item("button", "Share").rect;
    if (surface.coarse_pointer) CHECK(std::min(rect.width, rect.height) >= 44);
  }
}
