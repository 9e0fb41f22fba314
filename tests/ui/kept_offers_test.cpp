#include "ui/kept_offers.h"

#include <catch2/catch_test_macros.hpp>

#include "support/catalogs.h"
#include "ui/app.h"
#include "ui/band_key.h"
#include "ui/driver.h"

using namespace rangefinder;
using tests::Driver;
using ui::keep_offers;
using ui::Offers;
using ui::take_offers;

namespace {

const Catalog& guides() {
  static const Catalog catalog = tests::shipped_catalog();
  return catalog;
}

Offers typed() {
  Offers offers;
  offers.forms.resize(2);
  offers.forms[0].band = ui::band_from_key(guides(), "meta/ml-ai-engineer@London+%28UK%29");
  offers.forms[0][OfferField::base] = "190k; \"firm\" & more, 100%";
  offers.forms[1].present = true;
  offers.forms[1][OfferField::base] = "£90k";
  offers.shown = 1;
  offers.telling.answers = {{"company;x", "Acme, Inc. & Söhne"}, {"team", "Ads"}};
  offers.telling.ticked = {"a1", "b,2"};
  offers.rules.floor = 0.25;
  return offers;
}

}  // namespace

TEST_CASE("Offers that are kept are what they were", "[ui][offer]") {
  const Offers offers = typed();
  const std::string kept = keep_offers(guides(), offers);
  Offers taken;
  const int revision = taken.revision;
  take_offers(guides(), taken, kept);
  REQUIRE(taken.forms.size() == 2);
  CHECK(taken.forms[0].band == offers.forms[0].band);
  CHECK(taken.forms[0].typed == offers.forms[0].typed);
  CHECK(taken.forms[1].present);
  CHECK(taken.shown == 1);
  CHECK(taken.telling.answers == offers.telling.answers);
  CHECK(taken.telling.ticked == offers.telling.ticked);
  CHECK(taken.rules.floor == 0.25);
  CHECK(taken.rules.ask == 1);
  CHECK(taken.revision > revision);  // what comes of them is computed anew
  CHECK_FALSE(taken.in_link);
  CHECK(keep_offers(guides(), taken) == kept);
}

TEST_CASE("Where nothing is typed there is nothing to keep", "[ui][offer]") {
  CHECK(keep_offers(guides(), Offers()).empty());
}

TEST_CASE("What is typed already stays", "[ui][offer]") {
  Offers offers;
  offers.form()[OfferField::base] = "250k";
  offers.telling.answers["team"] = "Search";
  take_offers(guides(), offers, keep_offers(guides(), typed()));
  REQUIRE(offers.forms.size() == 1);
  CHECK(offers.form()[OfferField::base] == "250k");
  CHECK(offers.telling.answers["team"] == "Search");
  CHECK(offers.telling.answers.size() == 2);
}

TEST_CASE("What was not kept by us does no harm", "[ui][offer]") {
  for (const char* text :
       {"", "&&=&", "offers", "shown=99", "shown=-1", "shown=x", "rules=1;2;3", "rules=1",
        "answers=a", "answers=%;b", "true=,%zz", "offers=nobody/x@y;base:%", "=="}) {
    INFO(text);
    Offers offers;
    take_offers(guides(), offers, text);
    CHECK(offers.forms.size() == 1);
    CHECK(offers.shown == 0);
    CHECK(offers.rules.ask == 1);
    CHECK(offers.telling.answers.empty());
    CHECK(offers.telling.ticked.empty());
  }
}

TEST_CASE("The app takes kept offers into a page without any", "[ui][offer]") {
  const std::string link = "#v1&tab=offer&sel=meta/ml-ai-engineer@London+%28UK%29";
  Driver before(tests::shipped_catalog(), {.width = 1280, .height = 2000});
  before.app().open_link(link);
  before.settle();
  CHECK(before.app().kept_offers().find("base") == std::string::npos);
  before.type("offer-base", "225k");
  before.settle();
  CHECK_FALSE(before.app().link().contains("225k"));

  Driver after(tests::shipped_catalog(), {.width = 1280, .height = 2000});
  after.app().open_link(before.app().link());
  after.app().take_offers(before.app().kept_offers());
  after.settle();
  CHECK(after.field("offer-base").value == "225k");
  CHECK_FALSE(after.app().link().contains("225k"));
}

TEST_CASE("Which shards hold words that are not here", "[ui]") {
  Driver driver(tests::shipped_catalog());
  CHECK(driver.app().missing_shards().empty());
}
