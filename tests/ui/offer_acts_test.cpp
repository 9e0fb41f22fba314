#include "ui/offer_acts.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <utility>

#include "ui/offer_page.h"

using namespace rangefinder;
using tests::OfferPage;

namespace {

// What was asked for beside the offers.
bool asks(const ui::Requests& requests) {
  return requests.copy || requests.save || requests.print || requests.query;
}

}  // namespace

TEST_CASE("Offers are added, shown, removed and brought back by acts", "[ui][offer][text]") {
  OfferPage page("Meta", "Singapore");
  page.type("offer-base", "200k");
  const auto band = page.form().band;
  CHECK(page.act("offer-add", "offer"));
  CHECK(page.offers().forms.size() == 2);
  CHECK(page.offers().shown == 1);
  CHECK_FALSE(page.session.screen.selected);
  CHECK(page.session.focus_field.empty());  // the canvas's fields do not take the keyboard
  CHECK(page.act("offer-add", "present"));
  CHECK(page.form().present);
  CHECK(page.act("offer-add", "present"));
  CHECK(page.offers().forms.size() == 3);

  CHECK(page.act("offer-shown", "0"));
  CHECK(page.offers().shown == 0);
  CHECK(page.session.screen.selected == band);
  CHECK(page.act("offer-remove", "1"));
  CHECK(page.offers().forms.size() == 2);
  CHECK(page.act("offer-restore", "1"));
  CHECK(page.offers().forms.size() == 3);
  CHECK(page.form()[OfferField::base] == "200k");
  CHECK_FALSE(page.offers().removed);

  for (int i = 0; i < 9; ++i) page.act("offer-add", "offer");
  CHECK(page.offers().forms.size() == ui::kMostOffers);
}

TEST_CASE("The only offer is emptied on its band, and comes back", "[ui][offer][text]") {
  OfferPage page("Meta", "Singapore");
  page.type("offer-base", "200k");
  const auto band = page.form().band;
  page.act("offer-remove", "1");
  CHECK(page.offers().blank());
  CHECK(page.form().band == band);
  page.act("offer-restore", "1");
  CHECK(page.form()[OfferField::base] == "200k");
  CHECK(page.offers().forms.size() == 1);
}

TEST_CASE("What was typed into a form that was emptied stays when the other comes back",
          "[ui][offer][text]") {
  OfferPage page("Meta", "Singapore");
  page.type("offer-base", "200k");
  page.act("offer-remove", "1");
  page.type("offer-base", "250k");
  CHECK(page.html().contains("Bring it back"));
  page.act("offer-restore", "1");
  REQUIRE(page.offers().forms.size() == 2);
  CHECK(page.offers().shown == 0);
  CHECK(page.form()[OfferField::base] == "200k");
  CHECK(page.session.screen.selected == page.form().band);
  CHECK(page.offers().forms[1][OfferField::base] == "250k");
  CHECK_FALSE(page.html().contains("Bring it back"));
}

TEST_CASE("An offer comes back only where there is room for it", "[ui][offer][text]") {
  OfferPage page("Meta", "Singapore");
  page.type("offer-base", "200k");
  page.act("offer-add", "offer");
  page.act("offer-remove", "1");
  for (int i = 0; i < 4; ++i) page.act("offer-add", "offer");
  const std::size_t most = page.offers().forms.size();
  CHECK_FALSE(page.html().contains("Bring it back"));
  CHECK(page.act("offer-restore", "1"));
  CHECK(page.offers().forms.size() == most);
  page.act("offer-remove", "1");  // what is removed last comes back
  CHECK(page.html().contains("Bring it back"));
}

TEST_CASE("What a form has to choose from is chosen by acts", "[ui][offer][text]") {
  OfferPage page("Weights & Biases", "San Francisco");
  page.type("offer-base", "225");
  CHECK(page.act("offer-thousands", "base"));
  CHECK(page.form()[OfferField::base] == "225,000");
  CHECK(page.act("offer-currency", "EUR"));
  CHECK(page.form().currency.code() == "EUR");
  CHECK(page.act("offer-per", "month"));
  CHECK(page.form().period == Period::month);
  CHECK(page.act("offer-equity", "options"));
  CHECK(page.form().equity == EquityForm::options);
  CHECK(page.act("offer-equity", "profit-sharing"));
  CHECK(page.form().equity == EquityForm::profit_sharing);
  CHECK(page.act("offer-bonus", "amount"));
  CHECK_FALSE(page.form().bonus_in_percent);
  CHECK(page.act("offer-bonus", "percent"));
  CHECK(page.form().bonus_in_percent);
  const bool sold = page.form().equity_is_money;
  CHECK(page.act("offer-sold", "1"));
  CHECK(page.form().equity_is_money != sold);
  CHECK(page.act("offer-sold", "1"));
  CHECK(page.form().equity_is_money == sold);

  const std::pair<std::string, std::string> schedules[] = {{"5/15/40/40", "5/15/40/40"},
                                                           {"own", "25/25/25/25"},
                                                           {"33/33/22/12", "33/33/22/12"},
                                                           {"even", ""}};
  for (const auto& [choice, typed] : schedules) {
    CHECK(page.act("offer-schedule", choice));
    CHECK(page.form()[OfferField::schedule] == typed);
  }

  CHECK(page.act("offer-in-link", "1"));
  CHECK_FALSE(page.session.screen.offers.empty());
  CHECK(page.act("offer-in-link", "1"));
  CHECK(page.session.screen.offers.empty());
  CHECK(page.requests.left_out.empty());  // it is not taken for a link that was opened

  const BandId london = tests::band_of(page.catalog, "Weights & Biases", "London");
  page.type("offer-place", "lon", /*commit=*/false);
  CHECK(page.act("offer-on", std::to_string(london)));
  CHECK(page.form().band == london);
  CHECK(page.session.screen.selected == london);
  CHECK_FALSE(page.offers().place);
}

TEST_CASE("The plan's rules and what is said are chosen by acts", "[ui][offer][text]") {
  OfferPage page = tests::offer_of_ours();
  CHECK(page.act("offer-ask", "0.9"));
  CHECK(page.act("offer-target", "0.5"));
  CHECK(page.act("offer-floor", "0"));
  CHECK(page.report().plan.rules.ask == 0.9);
  CHECK(page.report().plan.rules.target == 0.5);
  CHECK(page.report().plan.rules.floor == 0);

  REQUIRE(page.report().scripts.size() > 1);
  const std::string claim = page.report().scripts.front().claims.back().id;
  CHECK_FALSE(page.report().scripts.front().text.contains("Anthropic"));
  CHECK(page.act("offer-claim", claim));
  CHECK(page.report().scripts.front().text.contains("Anthropic"));
  CHECK(page.act("offer-claim", claim));
  CHECK_FALSE(page.report().scripts.front().text.contains("Anthropic"));

  const int lever = page.report().scripts.back().lever;
  const int before = page.offers().revision;
  CHECK(page.act("offer-script", std::to_string(lever)));
  CHECK(page.offers().script_lever == lever);
  CHECK(page.offers().revision > before);
  CHECK(page.act("offer-script", "-1"));
  CHECK(page.offers().script_lever == -1);
}

TEST_CASE("A question with choices is answered by an act", "[ui][offer][text]") {
  OfferPage page("Meta", "London (UK)");
  page.type("offer-base", "150k");
  const auto& questions = page.report().scripts.front().questions;
  const auto asked = std::ranges::find_if(
      questions, [](const Question& question) { return !question.choices.empty(); });
  REQUIRE(asked != questions.end());
  const std::string key = asked->key;
  const std::string choice = asked->choices.back();
  CHECK(page.act("offer-answer", key + "=" + choice));
  CHECK(page.offers().telling.answers.at(key) == choice);
  CHECK(page.act("offer-answer", key + "=nothing of it"));
  CHECK(page.offers().telling.answers.at(key) == choice);
}

TEST_CASE("Words and report are copied, saved and printed by acts", "[ui][offer][text]") {
  OfferPage page = tests::offer_of_ours();
  CHECK(page.act("offer-copy", "1"));
  CHECK(page.requests.copy == page.report().scripts.front().text);
  CHECK(page.session.reading.copied == page.report().scripts.front().text);
  CHECK(page.act("offer-save-script", "1"));
  REQUIRE(page.requests.save);
  CHECK(page.requests.save->name == "script.md");
  CHECK(page.act("offer-print-script", "1"));
  REQUIRE(page.requests.print);
  CHECK(page.requests.print->type == "text/html");
  CHECK(page.act("offer-save-report", "1"));
  CHECK(page.requests.save->name == "offer-weights-biases.html");
  CHECK(page.act("offer-print-report", "1"));
  CHECK(page.requests.print == page.requests.save);
}

TEST_CASE("What is not there to choose changes nothing", "[ui][offer][text]") {
  OfferPage page = tests::offer_of_ours();
  const auto forms = page.offers().forms;
  const int revision = page.offers().revision;
  const std::pair<std::string, std::string> acts[] = {
      {"offer-shown", "7"},          {"offer-shown", "-1"},
      {"offer-shown", ""},           {"offer-add", "job"},
      {"offer-restore", "1"},        {"offer-on", "99999"},
      {"offer-on", "4294967296"},    {"offer-on", "1x"},
      {"offer-currency", "XYZ"},     {"offer-currency", ""},
      {"offer-per", "day"},          {"offer-equity", "cash"},
      {"offer-bonus", ""},           {"offer-schedule", "50/50"},
      {"offer-thousands", "base"},   {"offer-thousands", "nothing"},
      {"offer-claim", "no-such"},    {"offer-script", "77"},
      {"offer-script", "a"},         {"offer-ask", "0.8"},
      {"offer-target", "nan"},       {"offer-floor", ""},
      {"offer-answer", "company"},   {"offer-answer", "words:company=x"},
      {"offer-answer", "<script>="}, {"offer-claim", ""},
  };
  for (const auto& [name, value] : acts) {
    INFO(name << " " << value);
    CHECK(page.act(name, value));
    CHECK(page.offers().revision == revision);
  }
  CHECK(page.offers().forms == forms);
  CHECK_FALSE(asks(page.requests));
}

TEST_CASE("Other names are no acts, and without offers there is none", "[ui][offer][text]") {
  OfferPage page;
  for (const char* name : {"offer-base", "offer-", "", "query", "offer-shown "}) {
    CHECK_FALSE(page.act(name, "0"));
  }
  // There is no report to take along, and nothing to remove.
  const int revision = page.offers().revision;
  for (const char* name : {"offer-copy", "offer-save-script", "offer-print-script",
                           "offer-save-report", "offer-print-report", "offer-remove"}) {
    INFO(name);
    CHECK(page.act(name, "1"));
  }
  CHECK(page.offers().revision == revision);
  CHECK_FALSE(asks(page.requests));
  ui::Session none;
  CHECK_FALSE(ui::offer_act("offer-add", "offer", page.catalog, none, page.requests));
}
