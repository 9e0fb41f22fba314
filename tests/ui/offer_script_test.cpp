// The plan, the words to say and the levers of the tab "Offer", as a person uses them.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "support/catalogs.h"
#include "ui/app.h"
#include "ui/driver.h"

using namespace rangefinder;
using tests::band_of;
using tests::Driver;
using Strings = std::vector<std::string>;

namespace {

// High enough for all of it.
constexpr ui::Surface kTall{.width = 1280, .height = 6000};
constexpr ui::Surface kNarrow{.width = 320, .height = 9000, .coarse_pointer = true};
constexpr const char* kOurs = "Weights & Biases";
constexpr const char* kDeepMind = "Google DeepMind at $245K / $380K RSU";
constexpr const char* kAnthropic = "Anthropic at $235K / $320K equity";

// An offer on a band, as it is typed.
void offer(Driver& driver, std::string_view company, std::string_view region,
           const std::vector<std::pair<std::string, std::string>>& typed) {
  ui::Screen screen = driver.app().screen();
  screen.selected = band_of(driver.app().catalog(), company, region);
  screen.tab = ui::Tab::offer;
  driver.app().set_screen(screen);
  driver.settle();
  for (const auto& [field, text] : typed) driver.app().field_input(field, text, true);
  driver.settle();
}

void offer_of_ours(Driver& driver) {
  offer(driver, kOurs, "San Francisco",
        {{"offer-base", "225k"},
         {"offer-equity", "240k"},
         {"offer-bonus", "10"},
         {"offer-sign-on", "20k"}});
}

bool has(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

bool any_has(const Strings& texts, std::string_view part) {
  return std::ranges::any_of(texts, [&](const std::string& text) { return has(text, part); });
}

std::string words(const Driver& driver, std::string_view title) {
  return driver.item("script", title).value;
}

}  // namespace

TEST_CASE("The plan has an ask, a target and a floor for each part, and why", "[ui][offer]") {
  Driver driver(tests::shipped_catalog(), kTall);
  offer_of_ours(driver);
  CHECK(driver.labels("plan") == Strings{"Base", "Equity", "Bonus", "Sign-on"});
  CHECK(driver.item("plan", "Base").value == "$250K, $240K, $230K");
  CHECK(driver.item("plan", "Equity").value == "$300K, $275K, $240K");
  CHECK(driver.item("plan", "Bonus").value == "15%, 12.5%, 10%");
  CHECK(driver.item("plan", "Sign-on").value == "$35K, $27.5K, $20K");
  CHECK(driver.labels("why") ==
        Strings{"Ask and floor: line 76. Target: 75% of the band.",
                "Over 4 years. Ask: line 76. Target: 75% of the band. Floor: middle of the band.",
                "The guide names none: high end, 75%, middle of the band.",
                "Ask: line 76. Target: halfway. Floor: your offer."});
}

TEST_CASE("The plan's rules are adjusted, and its reasons say so", "[ui][offer]") {
  Driver driver(tests::shipped_catalog(), kTall);
  offer_of_ours(driver);
  CHECK(driver.item("button", "Target: 75%").checked);
  driver.click("button", "Target: 50%");
  CHECK(driver.item("button", "Target: 50%").checked);
  CHECK(driver.item("plan", "Equity").value == "$300K, $240K, $240K");
  CHECK(driver.item("plan", "Bonus").value == "15%, 10%, 10%");
  CHECK(driver.labels("why")[1] ==
        "Over 4 years. Ask: line 76. Target and floor: middle of the band.");
}

TEST_CASE("A base below the guide's floor says what makes up for it, once", "[ui][offer]") {
  Driver driver(tests::shipped_catalog(), kTall);
  offer_of_ours(driver);
  CHECK(driver.item("finding", "Base is $5K under the guide's floor of $230K (line 76).").value ==
        "$22K more sign-on covers it for 4 years: $5K × 4, plus 10% bonus on it. Or $22K more "
        "equity over 4 years, which is $5.5K a year.");
  const Strings findings = driver.labels("finding");
  CHECK(std::ranges::count_if(
            findings, [](const std::string& text) { return text.starts_with("Base is"); }) == 1);
  CHECK(has(driver.item("finding", "Before you rely on it").value, "data quality \"high\""));

  driver.app().field_input("offer-base", "235k", true);
  driver.settle();
  CHECK(driver.shows("finding", "Base is $5K under the target of $240K."));
  driver.app().field_input("offer-base", "240k", true);
  driver.settle();
  CHECK_FALSE(any_has(driver.labels("finding"), "Base is"));
}

TEST_CASE("Figures for another currency are named, and not used", "[ui][offer]") {
  Driver driver(tests::shipped_catalog(), kTall);
  offer(driver, kOurs, "London", {{"offer-base", "160k"}});
  CHECK(driver.item("plan", "Base").value == "£194K, £182.5K, £171K");
  CHECK(has(driver.item("finding", "Before you rely on it").value,
            "Not used: $250K base is in USD."));
  CHECK(driver.labels("script").empty());
  CHECK(any_has(driver.labels("text"), "names figures for other places or currencies"));
}

TEST_CASE("Only what is ticked is said", "[ui][offer]") {
  Driver driver(tests::shipped_catalog(), kTall);
  offer_of_ours(driver);
  CHECK(driver.labels("claim") == Strings{kDeepMind, kAnthropic});
  CHECK_FALSE(driver.item("claim", kAnthropic).checked);
  CHECK_FALSE(has(words(driver, "Strategy"), "DeepMind"));
  CHECK(has(words(driver, "Strategy"), "I need $250K base"));
  driver.click("claim", kAnthropic);
  CHECK(driver.item("claim", kAnthropic).checked);
  CHECK(has(words(driver, "Strategy"), kAnthropic));
  CHECK_FALSE(has(words(driver, "Strategy"), "DeepMind"));
  CHECK(any_has(driver.labels("text"),
                "From line 76, as the guide words it. Struck-out words are left out of the copy."));
  driver.click("claim", kDeepMind);
  CHECK(any_has(driver.labels("text"), "From line 76, as the guide words it."));
  CHECK_FALSE(any_has(driver.labels("text"), "Struck-out"));
  driver.click("claim", kAnthropic);
  CHECK_FALSE(driver.item("claim", kAnthropic).checked);
}

TEST_CASE("The words are copied, saved and printed as they are said", "[ui][offer]") {
  Driver driver(tests::shipped_catalog(), kTall);
  driver.app().set_today("2026-11-26");
  offer_of_ours(driver);
  driver.click("button", "Copy");
  CHECK(driver.app().copied() == words(driver, "Strategy"));
  driver.click("button", "Markdown");
  CHECK(driver.app().saved().name == "script.md");
  CHECK(driver.app().saved().type == "text/markdown");
  CHECK(has(driver.app().saved().text, "# Strategy: Weights \\& Biases, San Francisco\n"));
  CHECK_FALSE(has(driver.app().saved().text, "DeepMind"));
  driver.click("button", "Print");
  CHECK(driver.app().printed().type == "text/html");
  CHECK(has(driver.app().printed().text, "The best AI teams work on W&amp;B"));
  CHECK(has(driver.app().printed().text, "Made on 2026-11-26"));
  CHECK_FALSE(has(driver.app().printed().text, "DeepMind"));
}

TEST_CASE("A lever's card chooses its words; placeholders are asked once", "[ui][offer]") {
  Driver driver(tests::shipped_catalog(), kTall);
  offer_of_ours(driver);
  CHECK(driver.labels("lever-gain") ==
        Strings{"AI Lab Competing Offers", "AI Talent Market Premium", "LLM Evaluation Expertise",
                "Meta-ML Systems Experience"});
  CHECK(driver.item("lever-gain", "AI Lab Competing Offers").value == "+$40K a year, +$15K once");
  CHECK(driver.item("lever-gain", "AI Talent Market Premium").value == "+$38.75K a year");
  const std::string lever = "LLM Evaluation Expertise";
  driver.click("lever-gain", lever);
  CHECK(driver.item("lever-gain", lever).checked);

  // All of it claims something.
  CHECK(words(driver, lever).empty());
  CHECK(driver.shows("finding", "Nothing is left to say."));
  CHECK(driver.labels("question").empty());
  driver.click("claim", "LLM evaluation is what I built at [company]");
  CHECK(has(words(driver, lever), "[company]"));
  CHECK(driver.item("heading", "To fill in").value == "0 of 1 filled");
  CHECK_FALSE(driver.item("question", "company").checked);
  CHECK(driver.shows("text", "One thing is still to fill in."));

  driver.type("answer-words:company", "Northwind");
  CHECK(has(words(driver, lever), "Northwind"));
  CHECK(driver.item("heading", "To fill in").value == "1 of 1 filled");
  CHECK(driver.item("question", "company").checked);
  CHECK(driver.item("claim", "LLM evaluation is what I built at Northwind").checked);
}

TEST_CASE("The words are chosen from a list, too", "[ui][offer]") {
  Driver driver(tests::shipped_catalog(), kTall);
  offer_of_ours(driver);
  CHECK(driver.item("button", "The guide's words").value == "Strategy");
  driver.click("button", "The guide's words");
  driver.click("option", "AI Talent Market Premium");
  CHECK(driver.item("button", "The guide's words").value == "AI Talent Market Premium");
  // It stays where what is typed puts the levers in another order.
  driver.app().field_input("offer-equity", "290k", true);
  driver.settle();
  CHECK(driver.shows("script", "AI Talent Market Premium"));
}

TEST_CASE("Amounts and choices of a template are filled in", "[ui][offer]") {
  Driver driver(tests::shipped_catalog(), kTall);
  offer(driver, "Meta", "London (UK)", {{"offer-base", "150k"}});
  CHECK(driver.item("heading", "To fill in").value == "1 of 4 filled");  // the base
  CHECK(driver.shows("question", "X, as in “$[X]K base”"));
  driver.type("answer-amount:X", "150");
  CHECK(has(words(driver, "Strategy"), "the offer: $150K base"));
  CHECK(has(words(driver, "Strategy"), "$170–180K"));
  driver.type("answer-amount:Y", "much");
  CHECK(driver.field("answer-amount:Y").error == "\"much\" is not an amount. Try 200k.");
  driver.click("button", "5/6, as in “E[5/6]”: 6");
  CHECK(has(words(driver, "Strategy"), "at E6"));
  CHECK(driver.item("heading", "To fill in").value == "2 of 4 filled");
}

TEST_CASE("What a template says of the offer is filled from what is typed", "[ui][offer]") {
  Driver driver(tests::shipped_catalog(), kTall);
  offer(driver, "Meta", "US (Menlo Park / NYC)",
        {{"offer-base", "250k"}, {"offer-equity", "400k"}});
  CHECK(has(words(driver, "Strategy"), "the offer: $250K base, $400K RSUs, $[Z]K signing bonus"));
  CHECK(has(words(driver, "Strategy"), "a base of $270–280K"));
  CHECK(driver.item("heading", "To fill in").value == "2 of 4 filled");
  CHECK(driver.field("answer-amount:X").placeholder == "$250K, as offered");
  driver.app().field_input("offer-sign-on", "30k", true);
  driver.settle();
  CHECK(has(words(driver, "Strategy"), "$30K signing bonus"));
  // What is typed goes before it.
  driver.type("answer-amount:X", "240");
  CHECK(has(words(driver, "Strategy"), "the offer: $240K base"));
}

TEST_CASE("The report is saved and printed as a page", "[ui][offer]") {
  Driver driver(tests::shipped_catalog(), kTall);
  driver.app().set_today("2026-11-26");
  offer_of_ours(driver);
  driver.click("button", "One-page report");
  CHECK(driver.app().saved().name == "offer-weights-biases.html");
  CHECK(driver.app().saved().type == "text/html");
  CHECK(has(driver.app().saved().text, "<h1>An offer from Weights &amp; Biases, San Francisco"));
  CHECK(has(driver.app().saved().text, "Made on 2026-11-26."));
  driver.click("button", "Print report");
  CHECK(driver.app().printed() == driver.app().saved());
}

TEST_CASE("The narrowest phone has it all, for fingers", "[ui][offer][phone]") {
  Driver driver(tests::shipped_catalog(), kNarrow);
  offer_of_ours(driver);
  CHECK(driver.item("plan", "Sign-on").value == "$35K, $27.5K, $20K");
  CHECK(driver.labels("why").size() == 4);
  for (const ui::Item& item : driver.app().items()) {
    const bool ours = item.kind == "plan" || item.kind == "script" || item.kind == "claim" ||
                      item.kind == "lever-gain" || item.kind == "question";
    if (!ours) continue;
    INFO(item.kind << " " << item.label);
    CHECK(item.rect.x >= 0);
    CHECK(item.rect.x + item.rect.width <= 320);
    CHECK(item.rect.height >= (item.kind == "plan" ? 20 : 44));
  }
  driver.click("claim", kAnthropic);
  CHECK(driver.item("claim", kAnthropic).checked);
}
