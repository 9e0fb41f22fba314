#include "ui/offer_fragment.h"

#include <catch2/catch_test_macros.hpp>

#include "base/text.h"
#include "support/catalogs.h"
#include "ui/app.h"
#include "ui/band_key.h"
#include "ui/driver.h"
#include "ui/offers.h"

using namespace rangefinder;
using tests::Driver;
using ui::offers_from_fragment;
using ui::offers_to_fragment;

namespace {

const Catalog& guides() {
  static const Catalog catalog = tests::shipped_catalog();
  return catalog;
}

constexpr std::string_view kLondon = "meta/ml-ai-engineer@London+%28UK%29";

OfferForm typed() {
  OfferForm form;
  form.band = ui::band_from_key(guides(), kLondon);
  form.currency = Currency::from_code("EUR").value();
  form.period = Period::month;
  form.equity = EquityForm::options;
  form.equity_is_money = false;
  form.bonus_in_percent = false;
  form[OfferField::base] = "12,500";
  form[OfferField::schedule] = "5/15/40/40";
  form[OfferField::level] = "E5; \"staff\" & 100%";
  return form;
}

// One offer is typed, in its tab.
std::string link_of(bool ticked) {
  Driver driver(tests::shipped_catalog(), {.width = 1280, .height = 2000});
  driver.app().open_link("#v1&tab=offer&sel=" + std::string(kLondon));
  driver.settle();
  driver.type("offer-base", "225k");
  if (ticked) driver.click("checkbox", "Put my offer in the link");
  driver.settle();
  return driver.app().link();
}

}  // namespace

TEST_CASE("Offers in a link are what they were", "[ui][link][offer]") {
  OfferForm present;
  present.present = true;
  present[OfferField::base] = "£90k";
  const std::vector<OfferForm> offers = {typed(), OfferForm(), present};
  const std::string text = offers_to_fragment(guides(), offers);
  CHECK(text ==
        std::string(kLondon) +
            ";in:EUR;per:month;as:options;apart;amount;base:12%2C500;schedule:5%2F15%2F40%2F40;"
            "level:E5%3B+%22staff%22+%26+100%25,,;now;base:%C2%A390k");
  const auto read = offers_from_fragment(guides(), text);
  CHECK(read.unknown.empty());
  CHECK(read.offers == offers);
}

TEST_CASE("A damaged link's offers are what can be read of them", "[ui][link][offer]") {
  const auto read = offers_from_fragment(
      guides(), "nobody@Nowhere;base:100k;in:QQQ;salary:5;base:%zz;per:century;as:gold;x");
  REQUIRE(read.offers.size() == 1);
  OfferForm left;
  left[OfferField::base] = "100k";
  CHECK(read.offers.front() == left);
  CHECK(read.unknown == std::vector<std::string_view>{"nobody@Nowhere", "in:QQQ", "salary:5",
                                                      "base:%zz", "per:century", "as:gold", "x"});
  // No more than there may be, and no longer than anyone types.
  CHECK(offers_from_fragment(guides(), ",,,,,,,").offers.size() == ui::kMostOffers);
  const auto endless = offers_from_fragment(guides(), ";base:" + std::string(300, '1'));
  CHECK(endless.offers.front() == OfferForm());
}

TEST_CASE("An offer is in the link only where the box is ticked", "[ui][link][offer]") {
  CHECK(link_of(false).find("offer=") == std::string::npos);
  CHECK(link_of(false).find("225") == std::string::npos);
  const std::string link = link_of(true);
  CHECK(link.find("&offer=" + std::string(kLondon) + ";in:USD;base:225k") != std::string::npos);

  Driver other(tests::shipped_catalog(), {.width = 1280, .height = 2000});
  CHECK(other.app().open_link(link).empty());
  other.settle();
  CHECK(other.field("offer-base").value == "225k");
  CHECK(other.item("checkbox", "Put my offer in the link").checked);
}

TEST_CASE("What is typed is not lost to a link, which says so", "[ui][link][offer]") {
  Driver driver(tests::shipped_catalog(), {.width = 1280, .height = 2000});
  driver.app().open_link("#v1&tab=offer&sel=" + std::string(kLondon));
  driver.settle();
  driver.type("offer-base", "300k");
  driver.app().open_link(link_of(true));
  driver.settle();
  CHECK(driver.field("offer-base").value == "300k");
  CHECK(driver.item("notice", "Part of this link could not be read.").value ==
        "Its offers were left out: what you have typed here stays.");
}

TEST_CASE("Going back to an earlier state of what is typed says nothing", "[ui][link][offer]") {
  Driver driver(tests::shipped_catalog(), {.width = 1280, .height = 2000});
  driver.app().open_link("#v1&tab=offer&sel=" + std::string(kLondon));
  driver.settle();
  driver.click("checkbox", "Put my offer in the link");
  const std::string before = driver.app().link();
  driver.type("offer-base", "300k");
  driver.app().open_link(before);
  driver.settle();
  CHECK(driver.field("offer-base").value == "300k");
  CHECK(driver.labels("notice").empty());
  CHECK(driver.app().link().find("base:300k") != std::string::npos);
}

TEST_CASE("A link that is damaged twice says both", "[ui][link][offer]") {
  Driver driver(tests::shipped_catalog(), {.width = 1280, .height = 2000});
  int notices = 0;
  driver.app().on_event([&](ui::Event event) { notices += event == ui::Event::notice ? 1 : 0; });
  driver.app().open_link("#v1&tab=offer&theme=blue&offer=;salary:5;x");
  driver.settle();
  const std::string said = driver.item("notice", "Part of this link could not be read.").value;
  CHECK(said.find("\"theme\" is \"blue\"") != std::string::npos);
  CHECK(said.find("Of its offers this was left out: \"salary:5\" and more.") != std::string::npos);
  CHECK(notices == 2);
}
