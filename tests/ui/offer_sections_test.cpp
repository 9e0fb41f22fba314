// Where an offer lies, its years, and offers beside each other: what the tab says of what is typed.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "support/catalogs.h"
#include "support/describe.h"
#include "ui/app.h"
#include "ui/driver.h"

using namespace rangefinder;
using tests::band_of;
using tests::Driver;
using tests::k;
using Strings = std::vector<std::string>;

namespace {

// High enough for all of the tab.
constexpr ui::Surface kTall{.width = 1440, .height = 5000};
constexpr ui::Surface kNarrow{.width = 320, .height = 8000, .coarse_pointer = true};

void open_tab(Driver& driver, ui::Tab tab, std::optional<BandId> band = {}) {
  ui::Screen screen = driver.app().screen();
  screen.tab = tab;
  if (band) screen.selected = band;
  driver.app().set_screen(screen);
  driver.settle();
}

void type(Driver& driver, const std::vector<std::pair<std::string, std::string>>& fields) {
  for (const auto& [field, text] : fields) driver.app().field_input("offer-" + field, text, true);
  driver.settle();
}

// The offer of the design's picture: $307.5K a year at Weights & Biases in San Francisco.
void type_usual(Driver& driver) {
  const Catalog& catalog = driver.app().catalog();
  open_tab(driver, ui::Tab::offer, band_of(catalog, "Weights & Biases", "San Francisco"));
  type(driver, {{"base", "225k"},
                {"equity", "240k"},
                {"years", "4"},
                {"cliff", "12"},
                {"bonus", "10"},
                {"sign-on", "20k"}});
}

// "+ Offer" or "+ Present job", among the offers.
void add(Driver& driver, std::string_view what) {
  for (const std::string& label : driver.labels("button")) {
    if (!label.ends_with(what)) continue;
    driver.click("button", label);
    return;
  }
  FAIL("no button " << what);
}

// As a person adds one, for the same company in London.
void type_second(Driver& driver) {
  add(driver, "+ Offer");
  type(driver, {{"company", "Weights"}, {"place", "London"}, {"base", "170k"}});
}

// A band whose parts add up to its total.
Catalog even_band() {
  return tests::catalog_of(
      {{.base = k(100, 200), .total = k(140, 280), .equity = k(40, 80)},
       {.place = "Paris", .base = k(50, 60), .total = k(50, 60), .equity = {}}});
}

std::string value(const Driver& driver, std::string_view kind, std::string_view label) {
  return driver.item(kind, label).value;
}

bool says(const Driver& driver, std::string_view part) {
  return std::ranges::any_of(driver.labels("text"), [&](const std::string& text) {
    return text.find(part) != std::string::npos;
  });
}

}  // namespace

TEST_CASE("An offer lies somewhere in each range of its band", "[ui][offer]") {
  Driver driver(tests::shipped_catalog(), kTall);
  type_usual(driver);
  CHECK(value(driver, "heading", "Where offer A lies") ==
        "Stated band, line 54 · salary data 2025-Q4 · not published by the employer");
  // Stated and parts differ by over 5%: both are there.
  CHECK(driver.labels("position") ==
        Strings{"Total, stated", "Total, recomputed", "Base", "Target cash", "Equity per year"});
  // (307.5 - 268) / (395 - 268), and 307.5 / 331.5
  CHECK(value(driver, "position", "Total, stated") == "31% in the band, 0.93 × middle");
  // (307.5 - 247.25) / (370.75 - 247.25), and 307.5 / 309
  CHECK(value(driver, "position", "Total, recomputed") == "49% in the band, 1.00 × middle");
  CHECK(value(driver, "position", "Base") == "50% in the band, 1.00 × middle");
  // (247.5 - 204.75) / (293.25 - 204.75), and 247.5 / 249
  CHECK(value(driver, "position", "Target cash") == "48% in the band, 0.99 × middle");
  CHECK(value(driver, "position", "Equity per year") == "50% in the band, 1.00 × middle");
  CHECK(value(driver, "position-pay", "Total, stated") == "$307.5K");
  CHECK(value(driver, "position-band", "Total, stated") == "$268K low, $395K high");
  CHECK(driver.shows("text", "guide's floor $230K"));
  CHECK(says(driver, "ends that the guide reports, not percentiles"));
  CHECK(says(driver, "The sign-on of $20K is in no total."));
}

TEST_CASE("What is missing to the ends of a range is said with its sign", "[ui][offer]") {
  Driver driver(tests::shipped_catalog(), kTall);
  type_usual(driver);
  CHECK(value(driver, "position-gap", "To low: Total, stated") == "-$39.5K");
  CHECK(value(driver, "position-gap", "To middle: Total, stated") == "+$24K");
  CHECK(value(driver, "position-gap", "To high: Total, stated") == "+$87.5K");
  CHECK(value(driver, "position-gap", "To middle: Base") == "$0");
}

TEST_CASE("A percentile needs five bands", "[ui][offer]") {
  Driver many(tests::shipped_catalog(), kTall);
  type_usual(many);
  CHECK(says(many, "Against 18 bands in the filter: total, stated at percentile "));
  CHECK(says(many, "of 18 bands"));
  Driver few(even_band(), kTall);
  open_tab(few, ui::Tab::offer, BandId(0));
  type(few, {{"base", "150k"}});
  CHECK(says(few,
             "Against 2 bands in the filter: total above the middle of 1 of 2 bands; "
             "base above the middle of 1 of 2 bands"));
}

TEST_CASE("Offers outside of their band say on which side", "[ui][offer]") {
  Driver driver(even_band(), kTall);
  open_tab(driver, ui::Tab::offer, BandId(0));
  type(driver, {{"base", "88k"}});
  CHECK(driver.labels("position") == Strings{"Total", "Base", "Target cash", "Equity per year"});
  CHECK(value(driver, "position", "Base") == "-12%: below the band, 0.59 × middle");
  type(driver, {{"base", "218k"}});
  CHECK(value(driver, "position", "Base") == "118%: above the band, 1.45 × middle");
}

TEST_CASE("A year has its parts, and what the plan asks for", "[ui][offer]") {
  Driver driver(tests::shipped_catalog(), kTall);
  type_usual(driver);
  CHECK(value(driver, "heading", "Year by year") == "USD a year");
  CHECK(driver.labels("year") == Strings{"Year 1", "Year 2", "Year 3", "Year 4"});
  CHECK(value(driver, "year", "Year 1") == "$327.5K");
  CHECK(value(driver, "year", "Year 4") == "$307.5K");
  CHECK(driver.labels("legend") == Strings{"Base", "Equity", "Bonus", "Sign-on", "your ask"});
  CHECK(value(driver, "year-cell", "Year 1: Base") == "$225K");
  CHECK(value(driver, "year-cell", "Year 1: Equity") == "$60K");
  CHECK(value(driver, "year-cell", "Year 1: Bonus") == "$22.5K");
  CHECK(value(driver, "year-cell", "Year 1: Sign-on") == "$20K");
  CHECK(value(driver, "year-cell", "Year 2: Sign-on") == "$0");
  CHECK(value(driver, "year-cell", "Year 1: Total") == "$327.5K");
  // 250 + 300 / 4 + 15% of 250, and 35 once
  CHECK(value(driver, "year-cell", "Year 1: Total you ask") == "$397.5K");
  CHECK(value(driver, "year-cell", "Year 2: Total you ask") == "$362.5K");
  CHECK(driver.shows("text", "Year 1 equity arrives after the cliff, in month 12."));
  CHECK_FALSE(driver.shows("year-cell", "Year 1: Not money today"));
}

TEST_CASE("A schedule and a late cliff are seen in the years", "[ui][offer]") {
  Driver driver(tests::shipped_catalog(), kTall);
  type_usual(driver);
  type(driver, {{"schedule", "5/15/40/40"}, {"cliff", "18"}});
  CHECK(value(driver, "year-cell", "Year 1: Equity") == "$0");
  CHECK(value(driver, "year-cell", "Year 2: Equity") == "$48K");
  CHECK(value(driver, "year-cell", "Year 3: Equity") == "$96K");
  CHECK(says(driver, "No equity arrives before month 18: the cliff ends in year 2."));
}

TEST_CASE("Equity that cannot be sold stands apart", "[ui][offer]") {
  Driver driver(tests::shipped_catalog(), kTall);
  type_usual(driver);
  driver.click("checkbox", "It can be sold today");
  CHECK(value(driver, "year", "Year 4") == "$247.5K");
  CHECK(value(driver, "year-cell", "Year 4: Equity") == "$0");
  CHECK(value(driver, "year-cell", "Year 4: Not money today") == "$60K");
  // It is compared with the band's equity nevertheless.
  CHECK(value(driver, "position", "Equity per year") == "50% in the band, 1.00 × middle");
  CHECK(says(driver, "Equity of $60K a year is not money today: it is outside of the total."));
}

TEST_CASE("Without a base nothing is said to be below the band", "[ui][offer]") {
  Driver driver(tests::shipped_catalog(), kTall);
  const Catalog& catalog = driver.app().catalog();
  open_tab(driver, ui::Tab::offer, band_of(catalog, "Weights & Biases", "San Francisco"));
  type(driver, {{"base", "lots"}, {"equity", "240k"}});
  CHECK(driver.labels("position").empty());
  CHECK(driver.shows("text", "Type the base to see where it lies in the band."));
  CHECK(driver.shows("error", driver.labels("error").front()));
  CHECK_FALSE(driver.labels("plan").empty());
}

TEST_CASE("Offers stand beside each other in one currency, the best in bold", "[ui][offer]") {
  Driver driver(tests::shipped_catalog(), kTall);
  type_usual(driver);
  CHECK(driver.labels("beside").empty());
  type_second(driver);
  CHECK(value(driver, "heading", "Side by side") == "USD a year");
  CHECK(value(driver, "beside", "A: Base") == "$225K");
  CHECK(value(driver, "beside", "B: Base").starts_with("≈ $22"));
  CHECK(driver.item("beside", "B: Base").checked);
  CHECK_FALSE(driver.item("beside", "A: Base").checked);
  CHECK(driver.item("beside", "A: Total per year").checked);
  // 4 x 307.5, and the sign-on
  CHECK(value(driver, "beside", "A: Four-year total") == "$1.25M");
  CHECK(value(driver, "beside", "A: In the band") == "31%");
  CHECK(value(driver, "beside", "A: In the recomputed band") == "49%");
  CHECK(value(driver, "beside", "A: × middle") == "0.93");
  CHECK(says(driver, "≈ Converted at the rates of 31 Dec 2025."));

  // As printed, they are in the currency of the one that is shown.
  Query query = driver.app().view().query;
  query.currency = Currency();
  REQUIRE(driver.app().set_query(query));
  driver.settle();
  CHECK(value(driver, "beside", "B: Base") == "£170K");
  CHECK(value(driver, "beside", "A: Base").starts_with("≈ £"));
}

TEST_CASE("An amount that no currency can hold is shown as the largest", "[ui][offer][bad-input]") {
  Driver driver(tests::shipped_catalog(), kTall);
  type_usual(driver);
  type(driver, {{"base", "999999999m"}, {"equity", "999999999m"}});
  type_second(driver);
  Query query = driver.app().view().query;
  query.currency = tests::currency("VND");
  REQUIRE(driver.app().set_query(query));
  driver.settle();
  CHECK(value(driver, "beside", "A: Base") == "≈ " + short_amount(kMostAmount, query.currency));
  CHECK_FALSE(driver.app().text_view().html.empty());
}

TEST_CASE("Offers for one band share its bars", "[ui][offer]") {
  Driver driver(tests::shipped_catalog(), kTall);
  type_usual(driver);
  add(driver, "+ Present job");
  type(driver, {{"company", "Weights"}, {"place", "San Francisco"}, {"base", "210k"}});
  CHECK(driver.shows("heading", "Where your present job lies"));
  CHECK(value(driver, "other-offer", "Base: A") == "$225K, 50% in the band, 1.00 × middle");
  CHECK(says(driver, "Offer A: Total, stated 31% in the band; "));
}

TEST_CASE("The table of bands marks offers on their band", "[ui][offer]") {
  Driver driver(tests::shipped_catalog());
  type_usual(driver);
  open_tab(driver, ui::Tab::bands);
  CHECK(driver.labels("offer") == Strings{"A"});
  CHECK(value(driver, "offer", "A") == "$307.5K, total per year, sign-on apart");
  const ui::Rect row = driver.item("row", "Weights & Biases, San Francisco").rect;
  const ui::Rect mark = driver.item("offer", "A").rect;
  CHECK(mark.y >= row.y);
  CHECK(mark.y + mark.height <= row.y + row.height);

  Query query = driver.app().view().query;
  query.period = Period::month;
  REQUIRE(driver.app().set_query(query));
  driver.settle();
  CHECK(value(driver, "offer", "A").starts_with("$25.6K, total per month"));
}

TEST_CASE("As printed, an offer in another currency is in that of its band", "[ui][offer]") {
  Driver driver(tests::five_bands());  // £1 is $2
  open_tab(driver, ui::Tab::offer, band_of(driver.app().catalog(), "Acme", "London"));
  type(driver, {{"base", "150k"}});
  const auto mark = [&](ui::Tab tab) {
    open_tab(driver, tab);
    return driver.item("offer", "A").rect.x;
  };
  Query query = driver.app().view().query;
  query.currency = Currency();
  REQUIRE(driver.app().set_query(query));
  const float pounds = mark(ui::Tab::bands);
  open_tab(driver, ui::Tab::offer);
  driver.click("button", "Currency");
  driver.click("option", "USD");
  type(driver, {{"base", "300k"}});
  CHECK(mark(ui::Tab::bands) == pounds);
  CHECK(value(driver, "offer", "A") == "£150K, total per year, sign-on apart");
}

TEST_CASE("A phone's list marks them, too", "[ui][offer][phone]") {
  Driver driver(tests::shipped_catalog(), kNarrow);
  type_usual(driver);
  open_tab(driver, ui::Tab::bands);
  CHECK(driver.labels("offer") == Strings{"A"});
}

TEST_CASE("All of it is there at 320 pixels", "[ui][offer][phone]") {
  Driver driver(tests::shipped_catalog(), kNarrow);
  type_usual(driver);
  add(driver, "+ Offer");
  type(driver, {{"company", "Weights"}, {"place", "London"}, {"base", "170k"}});
  add(driver, "+ Present job");
  type(driver, {{"company", "Weights"}, {"place", "San Francisco"}, {"base", "210k"}});
  CHECK(value(driver, "position", "Base") == "25% in the band, 0.93 × middle");
  CHECK(value(driver, "year", "Year 1") == "$210K");
  for (const char* kind : {"position", "position-gap", "year", "year-cell", "legend", "beside"}) {
    INFO(kind);
    CHECK_FALSE(driver.labels(kind).empty());
    for (const ui::Item& item : driver.app().items()) {
      if (item.kind != kind) continue;
      INFO(item.label);
      CHECK(item.rect.x >= 0);
      CHECK(item.rect.x + item.rect.width <= kNarrow.width);
      CHECK(item.rect.height > 8);
    }
  }
  // Three offers do not fit beside each other: one is below the other.
  CHECK(driver.item("beside", "B: Base").rect.y > driver.item("beside", "A: × middle").rect.y);
}
