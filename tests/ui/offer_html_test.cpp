#include "ui/offer_html.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>

#include "base/text.h"
#include "ui/offer_page.h"

using namespace rangefinder;
using tests::OfferPage;
using Strings = std::vector<std::string>;

namespace {

// The values of an attribute, in order.
Strings values_of(std::string_view html, const std::string& attribute) {
  const std::string start = " " + attribute + "=\"";
  Strings values;
  for (std::size_t at = html.find(start); at != std::string_view::npos; at = html.find(start, at)) {
    at += start.size();
    values.emplace_back(html.substr(at, html.find('"', at) - at));
  }
  return values;
}

// Each id once, and all that refers to one finds it.
void check_ids(std::string_view html) {
  const Strings ids = values_of(html, "id");
  const std::set<std::string> known(ids.begin(), ids.end());
  CHECK(known.size() == ids.size());
  for (const std::string& id : ids) {
    INFO(id);
    CHECK_FALSE(id.contains(' '));
  }
  for (const char* attribute : {"for", "aria-describedby"}) {
    for (const std::string& value : values_of(html, attribute)) {
      for (const std::string_view id : split(value, " ")) {
        INFO(attribute << " " << id);
        CHECK(known.contains(std::string(id)));
      }
    }
  }
}

}  // namespace

TEST_CASE("The form begins with a company, and says what to do", "[ui][offer][text]") {
  OfferPage page;
  const std::string html = page.html();
  CHECK(html.starts_with("<form aria-label=\"Offer\">"));
  CHECK(html.contains("<label for=\"text-offer-company\" dir=\"auto\">Company and role</label>"));
  CHECK(html.contains("aria-describedby=\"text-offer-company-hint\""));
  CHECK(html.contains("<h3>What should I ask for?</h3>"));
  CHECK(html.contains("What you type stays in this page."));
  for (const char* absent : {"offer-base", "offer-place", "offer-remove", "offer-shown", "disabled",
                             "offer-copy", "style=", "<script"}) {
    INFO(absent);
    CHECK_FALSE(html.contains(absent));
  }
  check_ids(html);
}

TEST_CASE("What a company and a place may mean are buttons", "[ui][offer][text]") {
  OfferPage page("Weights & Biases", "London");
  page.type("offer-place", "berlin");
  std::string html = page.html();
  CHECK(html.contains("The guide has no band for \"berlin\". The nearest:"));
  CHECK(html.contains("Other companies there"));
  const BandId berlin = tests::band_of(page.catalog, "Meta", "Germany (Berlin / Hamburg)");
  CHECK(html.contains("name=\"offer-on\" value=\"" + std::to_string(berlin) + "\""));
  page.act("offer-on", std::to_string(berlin));
  page.type("offer-company", "m", /*commit=*/false);
  html = page.html();
  CHECK(html.contains("Midjourney, ML/AI Engineer</button>"));
  check_ids(html);
}

TEST_CASE("A form has its fields and choices, each tied to its label", "[ui][offer][text]") {
  OfferPage page("Weights & Biases", "San Francisco");
  page.act("offer-equity", "options");
  page.act("offer-schedule", "own");
  const std::string html = page.html();
  const Strings names = values_of(html, "name");
  for (const char* name :
       {"offer-level", "offer-base", "offer-per", "offer-currency", "offer-equity", "offer-options",
        "offer-strike", "offer-price", "offer-cliff", "offer-schedule", "offer-bonus",
        "offer-sign-on", "offer-sold", "offer-in-link"}) {
    INFO(name);
    CHECK(std::ranges::contains(names, name));
  }
  CHECK_FALSE(std::ranges::contains(names, "offer-years"));  // an own schedule has its years
  CHECK(
      html.contains("id=\"choice-offer-equity-options\" name=\"offer-equity\" value=\"options\" "
                    "checked=\"checked\">"));
  CHECK(html.contains("<label for=\"text-offer-base\" dir=\"auto\">Base (USD per year)</label>"));
  CHECK(html.contains("<legend>Base per</legend>"));
  check_ids(html);
}

TEST_CASE("What cannot be read says so at its field", "[ui][offer][text]") {
  OfferPage page("Weights & Biases", "San Francisco");
  page.type("offer-base", "much");
  CHECK(page.html().contains("aria-invalid=\"true\" aria-describedby=\"text-offer-base-error\""));
  CHECK(page.html().contains("<span class=\"error\" id=\"text-offer-base-error\" dir=\"auto\">"));
  CHECK(page.html().contains("\"much\" is not an amount."));
  check_ids(page.html());
  // Half an amount is no mistake.
  page.session.focused_field = "offer-base";
  CHECK_FALSE(page.html().contains("aria-invalid"));
}

TEST_CASE("Who types hundreds is asked for thousands", "[ui][offer][text]") {
  OfferPage page("Weights & Biases", "San Francisco");
  page.type("offer-base", "225");
  CHECK(page.html().contains("Do you mean $225,000?"));
  CHECK(page.html().contains("name=\"offer-thousands\" value=\"base\""));
  page.act("offer-thousands", "base");
  CHECK_FALSE(page.html().contains("Do you mean"));
}

TEST_CASE("A report has its sections, the plan's rules and the words to say", "[ui][offer][text]") {
  OfferPage page = tests::offer_of_ours();
  std::string html = page.html();
  for (const char* heading :
       {"Where it lies", "Year by year", "What to ask for", "Before you rely on it"}) {
    INFO(heading);
    CHECK(html.contains("<h3 dir=\"auto\">" + std::string(heading) + "</h3>"));
  }
  CHECK_FALSE(html.contains("What to say"));
  CHECK(
      html.contains("id=\"choice-offer-target-0_2e75\" name=\"offer-target\" value=\"0.75\" "
                    "checked=\"checked\">"));
  CHECK(html.contains("<h3>Script</h3>"));
  CHECK(html.contains("<blockquote dir=\"auto\"><p>“"));
  CHECK(html.contains("<del>"));
  CHECK(html.contains("From line 76, as the guide words it. Struck-out"));
  const Strings names = values_of(html, "name");
  for (const char* name : {"offer-script", "offer-copy", "offer-save-script", "offer-print-script",
                           "offer-save-report", "offer-print-report", "offer-remove"}) {
    INFO(name);
    CHECK(std::ranges::contains(names, name));
  }
  CHECK(std::ranges::count(names, "offer-claim") == 2);
  check_ids(html);

  for (const Claim& claim : page.report().scripts.front().claims) {
    page.offers().telling.ticked.insert(claim.id);
  }
  page.act("offer-target", "0.5");
  html = page.html();
  CHECK_FALSE(html.contains("<del>"));
  CHECK(html.contains("Google DeepMind at $245K"));
}

TEST_CASE("What a script lacks is marked, and is filled in by a field", "[ui][offer][text]") {
  OfferPage page = tests::offer_of_ours();
  const auto& scripts = page.report().scripts;
  const auto chosen = std::ranges::find(scripts, "LLM Evaluation Expertise", &SpokenScript::title);
  REQUIRE(chosen != scripts.end());
  Strings claims;
  for (const Claim& claim : chosen->claims) claims.push_back(claim.id);
  page.act("offer-script", std::to_string(chosen->lever));
  // All of it claims something: there is nothing to take along.
  CHECK(page.html().contains("Nothing is left to say."));
  CHECK_FALSE(page.html().contains("offer-copy"));
  for (const std::string& claim : claims) page.act("offer-claim", claim);
  CHECK(page.html().contains("<mark>[company]</mark>"));
  CHECK(page.html().contains("id=\"text-answer-words_3acompany\" name=\"answer-words:company\""));
  CHECK(page.html().contains("0 of 1 filled"));
  page.type("answer-words:company", "Northwind & <b>Sons</b>");
  CHECK(page.html().contains("<strong>Northwind &amp; &lt;b&gt;Sons&lt;/b&gt;</strong>"));
  CHECK(page.html().contains("1 of 1 filled"));
  check_ids(page.html());
}

TEST_CASE("A question with choices has a list, and a field for other words", "[ui][offer][text]") {
  OfferPage page("Meta", "London (UK)");
  page.type("offer-base", "150k");
  CHECK(page.html().contains("name=\"offer-answer\"><option selected=\"selected\">None of them"));
  const auto& questions = page.report().scripts.front().questions;
  const auto asked = std::ranges::find_if(
      questions, [](const Question& question) { return !question.choices.empty(); });
  REQUIRE(asked != questions.end());
  const std::string value = asked->key + "=" + asked->choices.back();
  page.act("offer-answer", value);
  CHECK(page.html().contains("<option value=\"" + value + "\" selected=\"selected\">"));
  CHECK_FALSE(page.html().contains("None of them"));
  CHECK(page.html().contains(", or in other words</label>"));
  check_ids(page.html());
}

TEST_CASE("Offers stand beside each other in a table", "[ui][offer][text]") {
  OfferPage page = tests::offer_of_ours();
  CHECK_FALSE(page.html().contains("Side by side"));
  page.act("offer-add", "present");
  page.type("offer-base", "100k");
  page.act("offer-shown", "0");
  const std::string html = page.html();
  CHECK(html.contains("<h3>Side by side</h3>"));
  CHECK(html.contains("<caption>USD a year</caption>"));
  CHECK(html.contains("Present job</th>"));
  CHECK(html.contains("<td class=\"n\"><strong>$225K</strong></td>"));
  CHECK(html.contains("<legend>Offer to look at</legend>"));
  CHECK(html.contains("Remove this offer"));
  check_ids(html);
}

TEST_CASE("What is typed is text, whatever it is", "[ui][offer][text]") {
  const std::string evil = "\"><script>alert('x')</script>";
  OfferPage page = tests::offer_of_ours();
  page.type("offer-level", evil);
  page.type("offer-base", "1" + evil);
  page.type("offer-company", evil, /*commit=*/false);
  page.type("offer-place", evil, /*commit=*/false);
  for (const SpokenScript& script : page.report().scripts) {
    for (const Question& question : script.questions) {
      page.offers().telling.answers[question.key] = evil;
    }
  }
  page.type("offer-sign-on", evil);
  const std::string html = page.html();
  CHECK_FALSE(html.contains("<script"));
  CHECK_FALSE(html.contains("\"\"><"));
  CHECK(html.contains("value=\"&quot;&gt;&lt;script&gt;"));
  CHECK(html.contains("No guide for \"\"&gt;&lt;script&gt;"));
  check_ids(html);
}

TEST_CASE("Offers whose results are still to be computed have their form", "[ui][offer][text]") {
  OfferPage page = tests::offer_of_ours();
  add_offer(page.session, false);
  CHECK(page.html().contains("Offer B"));
  CHECK_FALSE(page.html().contains("<h3"));
  ui::Session none;
  Html html;
  write_offer(html, page.catalog, page.view, none, false);
  CHECK(html.take().empty());
}
