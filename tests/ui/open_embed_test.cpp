// The explorer in another page: what is there, what is drawn, how high it is.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "support/catalogs.h"
#include "ui/app.h"
#include "ui/drawn.h"
#include "ui/driver.h"
#include "ui/embed.h"

using namespace rangefinder;
using tests::Driver;

namespace {

constexpr ui::Surface kFrame{.width = 720, .height = 480};

// The shipped guides, embedded.
class Embedded {
 public:
  explicit Embedded(const std::string& link, const ui::Surface& surface = kFrame)
      : driver(tests::shipped_catalog(), surface), problems(driver.app().open_embed(link)) {
    driver.settle();
  }
  Driver driver;
  std::vector<std::string> problems;
};

std::vector<std::string> companies(const ui::App& app) {
  std::vector<std::string> names;
  for (const FacetCount& value : app.view()[Facet::company]) names.push_back(value.value);
  return names;
}

}  // namespace

TEST_CASE("Only the bands of the fixed filters are there", "[embed]") {
  Embedded page("#company=meta");
  CHECK(page.problems.empty());
  CHECK(page.driver.rows() == 7);
  CHECK(companies(page.driver.app()) == std::vector<std::string>{"Meta"});
  CHECK(page.driver.shows("heading", "Meta, ML/AI Engineer"));
  CHECK(page.driver.shows("text", "7 places"));
  // By no way do others come back.
  Query query;
  query[Facet::company] = {"Midjourney"};
  CHECK_FALSE(page.driver.app().set_query(query));
  CHECK(page.driver.app().set_query(Query()));
  CHECK(page.driver.app().view().rows.size() == 7);
  CHECK(page.driver.app().text_view().html.find("Midjourney") == std::string::npos);
  CHECK_FALSE(page.driver.app().open_link("#v1&company=Midjourney").empty());
  CHECK(companies(page.driver.app()) == std::vector<std::string>{"Meta"});
}

TEST_CASE("A visitor changes what is free", "[embed]") {
  Embedded page("#company=meta&place=London&free=place");
  CHECK(page.driver.rows() == 1);
  CHECK(page.driver.app().catalog().size() == 7);
  Query all;
  CHECK(page.driver.app().set_query(all));
  CHECK(page.driver.app().view().rows.size() == 7);
  CHECK(page.driver.app().undo());
  CHECK(page.driver.app().view().rows.size() == 1);
  CHECK_FALSE(page.driver.app().undo());  // what the host asked for is the beginning
}

TEST_CASE("What is not in the guides is said, and nothing else is shown", "[embed]") {
  Embedded page("#company=metaa");
  CHECK(page.problems ==
        std::vector<std::string>{
            "There is no company \"metaa\" in these guides. Do you mean \"Meta\"?"});
  CHECK(page.driver.shows("error", page.problems.front()));
  CHECK(page.driver.rows_on_screen().empty());
  CHECK(page.driver.app().text_view().html.find("Midjourney") == std::string::npos);

  Embedded none("#company=midjourney&place=London");
  REQUIRE(none.problems.size() == 1);
  CHECK(none.driver.rows_on_screen().empty());
}

TEST_CASE("A fixed filter that cannot be read shows nothing, not everything", "[embed]") {
  for (const std::string link :
       {"#company=%ff", "#company=%zz&place=London", "#company", "#cur=EUR&kind=%ff"}) {
    INFO(link);
    Embedded page(link);
    CHECK(page.driver.rows_on_screen().empty());
    CHECK_FALSE(page.driver.labels("error").empty());
  }
  CHECK(Embedded("#company=%ff").problems.back() == "The address's \"company\" cannot be read.");
  Embedded long_one("#company=meta&q=" + std::string(70'000, 'x'));
  CHECK(long_one.driver.rows_on_screen().empty());
}

TEST_CASE("A visitor's filter that is not in the guides is left out", "[embed]") {
  Embedded page("#company=meta&place=Nowhere&free=place");
  CHECK(page.driver.rows_on_screen().size() == 7);
  CHECK(page.problems ==
        std::vector<std::string>{"There is no place \"Nowhere\" in these guides."});
}

TEST_CASE("A card of a band that is not there shows no other", "[embed]") {
  Embedded page("#company=meta&show=card&sel=meta/nobody@Nowhere");
  CHECK(page.driver.labels("row").empty());
  CHECK(page.driver.shows("error", "The band that this card is of is not in these guides."));
}

TEST_CASE("A wrong option is said, and the rest is shown", "[embed]") {
  Embedded page("#company=meta&show=door&sel=nobody&total=5");
  CHECK(page.problems.size() == 3);
  CHECK(page.driver.rows_on_screen().size() == 7);
}

TEST_CASE("The table has the look's columns, and places are its rows", "[embed]") {
  Embedded page("#company=meta");
  CHECK(page.driver.labels("column") ==
        std::vector<std::string>{"Place", "Base", "Equity", "Total"});
  CHECK(page.driver.shows("axis", "USD per year"));
  CHECK(page.driver.shows("button", "Data by Rangefinder"));
  page.driver.click("column", "Place");
  CHECK(page.driver.rows_on_screen().front() == "Meta, Canada (Toronto / Montreal)");
  page.driver.click("button", "Per: Month");
  CHECK(page.driver.app().view().query.period == Period::month);
  page.driver.click("row", "Meta, Singapore");
  CHECK(page.driver.item("row", "Meta, Singapore").checked);
}

TEST_CASE("Each form shows what it is", "[embed]") {
  CHECK(Embedded("#company=meta&show=chart").driver.labels("column") ==
        std::vector<std::string>{"Place"});
  Embedded figures("#company=meta&show=figures");
  CHECK_FALSE(figures.driver.shows("axis", "USD per year"));
  CHECK(figures.driver.shows("column", "Bonus"));
  CHECK(Embedded("#company=meta&cols=company,total").driver.labels("column") ==
        std::vector<std::string>{"Place", "Total"});
  Embedded several("#show=table");
  CHECK(several.driver.shows("heading", "ML/AI Engineer"));
  CHECK(several.driver.shows("column", "Company"));
  CHECK(several.driver.shows("text", "18 bands"));
  Embedded explorer("#company=meta&show=explorer&panels=search,legend",
                    ui::Surface{.width = 1280, .height = 800});
  CHECK(explorer.driver.labels("tab").empty());
  CHECK(explorer.driver.labels("checkbox").empty());
  CHECK(explorer.driver.shows("field", "Search"));
}

namespace {

// As a press of Tab; false where the focus leaves the frame.
bool tab(Driver& driver) {
  const bool inside = driver.app().focus_next(false);
  driver.settle();
  return inside;
}

}  // namespace

TEST_CASE("Tab goes through a card's link and leaves it, and leaves a failure at once", "[embed]") {
  constexpr ui::Surface kCard{.width = 360, .height = 220};
  const std::string card = "#show=card&sel=weights-and-biases/ml-ai-engineer@San+Francisco";
  {
    Embedded page(card, kCard);
    CHECK(tab(page.driver));
    CHECK(page.driver.focused() == "Open guide");
    CHECK_FALSE(tab(page.driver));
  }
  for (const std::string& link :
       {card + "&by=0", std::string("#company=meta&show=card&sel=meta/nobody@Nowhere")}) {
    Embedded page(link, kCard);
    CHECK_FALSE(tab(page.driver));
  }
}

TEST_CASE("The line at the foot of a table is a stop of Tab", "[embed]") {
  Embedded page("#company=meta");
  for (int i = 0; i < 3; ++i) CHECK(tab(page.driver));  // the units, the table, the foot
  CHECK(page.driver.focused() == "Data by Rangefinder");
  bool opened = false;
  page.driver.app().on_event([&](ui::Event event) { opened |= event == ui::Event::open; });
  page.driver.press(ImGuiKey_Enter);
  CHECK(opened);
  CHECK_FALSE(tab(page.driver));
}

TEST_CASE("A host that leaves the offer and guides out has nothing that leads to them", "[embed]") {
  constexpr ui::Surface kExplorer{.width = 1280, .height = 800};
  const std::string link = "#company=meta&show=explorer&panels=search,filters,tabs,legend";
  Embedded page(link + "&tab=offer", kExplorer);
  Driver& driver = page.driver;
  CHECK(driver.app().screen().tab == ui::Tab::bands);
  CHECK(driver.shows("tab", "Compare"));
  CHECK_FALSE(driver.shows("tab", "Offer"));
  driver.right_click("row", "Meta, Singapore");
  CHECK(driver.shows("option", "Pin to compare"));
  CHECK_FALSE(driver.shows("option", "Put my offer on it"));
  CHECK_FALSE(driver.shows("option", "Open the guide"));
  driver.press(ImGuiKey_Escape);
  const std::string text = driver.app().text_view().html;
  CHECK(text.contains(">Compare</a>"));
  CHECK_FALSE(text.contains("My offer"));
  driver.app().open_link("#v1&tab=offer");
  driver.settle();
  CHECK(driver.app().screen().tab == ui::Tab::bands);
}

TEST_CASE("A host's guides have no button for the offer that it leaves out", "[embed]") {
  const std::string link = "#company=meta&show=explorer&sel=meta/ml-ai-engineer@Singapore";
  for (const bool offer : {true, false}) {
    Embedded page(link + "&panels=search,tabs,guide" + (offer ? ",offer" : ""),
                  {.width = 1280, .height = 800});
    CHECK(page.driver.shows("button", "Copy figures"));
    CHECK(page.driver.shows("button", "Put my offer on it") == offer);
    CHECK(page.driver.app().text_view().html.contains("offer-here") == offer);
  }
}

TEST_CASE("A card says all of one band", "[embed]") {
  constexpr ui::Surface card{.width = 360, .height = 220};
  Embedded page("#show=card&sel=weights-and-biases/ml-ai-engineer@San+Francisco", card);
  CHECK(page.problems.empty());
  CHECK(page.driver.labels("row") == std::vector<std::string>{"Weights & Biases, San Francisco"});
  CHECK(page.driver.item("row", "Weights & Biases, San Francisco").value == "$268K – $395K");
  CHECK(page.driver.item("figure", "Base").value == "$195K – $255K");
  CHECK(page.driver.item("figure", "Bonus").value == "5–15%");
  CHECK(page.driver.shows("button", "Open guide"));
  CHECK(page.driver.app().wanted_height() == 220);
}

TEST_CASE("An embed says how high it would like to be", "[embed]") {
  Embedded page("#company=meta");
  const float seven = page.driver.app().wanted_height();
  CHECK(seven > 7 * 36);
  CHECK(seven < 480);
  Embedded three("#company=midjourney");
  CHECK(seven - three.driver.app().wanted_height() == 5 * 36);
  // It does not depend on how high it is.
  page.driver.resize({.width = 720, .height = 40});
  page.driver.settle();
  CHECK(page.driver.app().wanted_height() == seven);
}

TEST_CASE("The whole explorer opens with what is fixed", "[embed]") {
  Embedded page("#company=meta&accent=B0206A");
  bool opened = false;
  page.driver.app().on_event([&](ui::Event event) { opened |= event == ui::Event::open; });
  page.driver.click("button", "Data by Rangefinder");
  CHECK(opened);
  CHECK(page.driver.app().page_link() == "#v1&company=Meta");
}

TEST_CASE("Every form fits every frame", "[embed]") {
  const ui::Surface frames[] = {{.width = 280, .height = 200},
                                {.width = 320, .height = 480},
                                {.width = 390, .height = 600, .coarse_pointer = true},
                                {.width = 539, .height = 300},
                                {.width = 540, .height = 300},
                                kFrame,
                                {.width = 1280, .height = 800}};
  for (const char* form : {"table", "chart", "figures", "card", "explorer"}) {
    for (const ui::Surface& surface : frames) {
      INFO(form << " at " << surface.width << "x" << surface.height);
      Embedded page("#company=meta&show=" + std::string(form), surface);
      CHECK(tests::out_sideways(surface) < 1.5F);
      CHECK(tests::unclipped(surface) == 0);
      for (const ui::Item& item : page.driver.app().items()) {
        INFO(tests::describe(item));
        CHECK(tests::inside(item.rect, surface));
      }
    }
  }
}
